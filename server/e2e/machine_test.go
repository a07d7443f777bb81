package e2e_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// built is the program, built once for all tests.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "moim-e2e")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "moim")
	out, err := exec.Command("go", "build", "-o", path, "github.com/moim-crm/moim/server").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("build: %w\n%s", err, out)
	}
	return path, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if path, err := built(); err == nil {
		_ = os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(code)
}

// patience bounds what ought to take a moment, on a busy machine.
const patience = 2 * time.Minute

// machine is an empty computer on which the program is installed.
type machine struct {
	t    *testing.T
	bin  string
	dir  string
	addr string
	env  []string
}

func newMachine(t *testing.T, env ...string) *machine {
	t.Helper()
	bin, err := built()
	if err != nil {
		t.Fatal(err)
	}
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	m := &machine{t: t, bin: bin, dir: t.TempDir(), addr: l.Addr().String()}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	m.env = append([]string{"PATH=" + os.Getenv("PATH"), "MOIM_ADDR=" + m.addr, "MOIM_DATA_DIR=" + m.dir}, env...)
	return m
}

func (m *machine) url() string { return "http://" + m.addr }

// result is how a command ended.
type result struct {
	out, problems string
	code          int
}

// run runs a command to its end.
func (m *machine) run(in string, args ...string) result {
	m.t.Helper()
	ctx, cancel := context.WithTimeout(m.t.Context(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, m.bin, args...)
	var out, problems bytes.Buffer
	cmd.Env, cmd.Stdin, cmd.Stdout, cmd.Stderr = m.env, strings.NewReader(in), &out, &problems
	err := cmd.Run()
	if cmd.ProcessState == nil {
		m.t.Fatal(err)
	}
	return result{out.String(), problems.String(), cmd.ProcessState.ExitCode()}
}

// must runs a command that must succeed and returns what it printed.
func (m *machine) must(args ...string) string {
	m.t.Helper()
	r := m.run("", args...)
	if r.code != 0 {
		m.t.Fatalf("moim %s ended with %d: %s", strings.Join(args, " "), r.code, r.problems)
	}
	return r.out
}

// server is a running moim serve.
type server struct {
	*machine
	cmd *exec.Cmd
	// said is what it printed up to the moment at which it served.
	said string
	err  bytes.Buffer
	done chan error
}

// serve starts the server and waits until it says where it is.
func (m *machine) serve(args ...string) *server {
	m.t.Helper()
	s := &server{machine: m, done: make(chan error, 1)}
	s.cmd = exec.CommandContext(m.t.Context(), m.bin, append([]string{"serve"}, args...)...)
	s.cmd.Env, s.cmd.Stderr = m.env, &s.err
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		m.t.Fatal(err)
	}
	if err := s.cmd.Start(); err != nil {
		m.t.Fatal(err)
	}
	m.t.Cleanup(func() { _ = s.cmd.Process.Kill() })
	lines := bufio.NewReader(out)
	for !strings.Contains(s.said, " is at ") {
		line, err := lines.ReadString('\n')
		if err != nil {
			_ = s.cmd.Wait()
			m.t.Fatalf("the server ended before it served: %s%s", s.said, s.err.String())
		}
		s.said += line
	}
	// What belongs to the same message has been written with it.
	rest, _ := lines.Peek(lines.Buffered())
	s.said += string(rest)
	go func() {
		_, _ = lines.WriteTo(&bytes.Buffer{})
		s.done <- s.cmd.Wait()
	}()
	return s
}

// stop asks the server to end and waits until it has.
func (s *server) stop() {
	s.t.Helper()
	if err := s.end(syscall.SIGTERM); err != nil {
		s.t.Fatalf("the server ended with %v: %s", err, s.err.String())
	}
}

func (s *server) end(how os.Signal) error {
	s.t.Helper()
	if err := s.cmd.Process.Signal(how); err != nil {
		s.t.Fatal(err)
	}
	select {
	case err := <-s.done:
		return err
	case <-time.After(patience):
		s.t.Fatal("the server does not end")
		return nil
	}
}
