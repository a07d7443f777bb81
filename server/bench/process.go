package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"
)

// patience is how long a program may take to answer for the first time.
const patience = time.Minute

// process is a program that answers HTTP.
type process struct {
	cmd *exec.Cmd
	url string
	// highest is the most memory that was seen, in bytes.
	highest atomic.Int64
	ended   chan error
	stopped chan struct{}
}

func freeAddress(ctx context.Context) (string, error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}

// start starts a program and waits until path answers.
func start(ctx context.Context, addr, path string, env []string, name string, args ...string) (*process, error) {
	p := &process{url: "http://" + addr, ended: make(chan error, 1), stopped: make(chan struct{})}
	p.cmd = exec.CommandContext(context.WithoutCancel(ctx), name, args...)
	p.cmd.Env = append([]string{"PATH=" + os.Getenv("PATH")}, env...)
	p.cmd.Stderr = os.Stderr
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	go func() { p.ended <- p.cmd.Wait() }()
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for tick := time.NewTicker(20 * time.Millisecond); ; {
		if p.answers(ctx, path) {
			tick.Stop()
			go p.watch()
			return p, nil
		}
		select {
		case err := <-p.ended:
			return nil, fmt.Errorf("%s ended: %w", name, err)
		case <-ctx.Done():
			return nil, errors.Join(fmt.Errorf("%s does not answer: %w", name, ctx.Err()), p.cmd.Process.Kill())
		case <-tick.C:
		}
	}
}

func (p *process) answers(ctx context.Context, path string) bool {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, p.url+path, nil)
	if err != nil {
		return false
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return false
	}
	return res.Body.Close() == nil && res.StatusCode == http.StatusOK
}

// watch notes the most memory that the process has had.
func (p *process) watch() {
	for tick := time.NewTicker(50 * time.Millisecond); ; {
		select {
		case <-p.stopped:
			tick.Stop()
			return
		case <-tick.C:
			p.highest.Store(max(p.highest.Load(), p.memory()))
		}
	}
}

// memory is what is resident of the process now, 0 where the system does not tell.
func (p *process) memory() int64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	if err != nil {
		return 0
	}
	_, rest, found := strings.Cut(string(text), "VmRSS:")
	fields := strings.Fields(rest)
	if !found || len(fields) == 0 {
		return 0
	}
	kilobytes, _ := strconv.ParseInt(fields[0], 10, 64)
	return kilobytes << 10
}

// settle waits until the process has done next to nothing for a while, or until patience with it ends.
func (p *process) settle(ctx context.Context) time.Duration {
	const (
		every     = 500 * time.Millisecond
		calm      = 5
		idleTicks = 5
		longest   = 15 * time.Minute
	)
	began := time.Now()
	tick := time.NewTicker(every)
	defer tick.Stop()
	for quiet, before := 0, p.ticks(); quiet < calm && time.Since(began) < longest; {
		select {
		case <-ctx.Done():
			return time.Since(began)
		case <-tick.C:
		}
		now := p.ticks()
		if quiet++; now-before > idleTicks {
			quiet = 0
		}
		before = now
	}
	return time.Since(began)
}

// ticks are the hundredths of a second that the process has worked, 0 where the system does not tell.
func (p *process) ticks() (n int64) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		return 0
	}
	// The name before them may hold spaces; the times are the 12th and 13th after it.
	_, rest, _ := strings.Cut(string(text), ") ")
	const user, system = 11, 12
	fields := strings.Fields(rest)
	for _, i := range []int{user, system} {
		if i < len(fields) {
			more, _ := strconv.ParseInt(fields[i], 10, 64)
			n += more
		}
	}
	return n
}

func (p *process) stop() error {
	close(p.stopped)
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	select {
	case err := <-p.ended:
		// It was asked to end: how it says so does not matter.
		if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
			return nil
		}
		return err
	case <-time.After(patience):
		return errors.Join(errors.New("the program does not end"), p.cmd.Process.Kill())
	}
}
