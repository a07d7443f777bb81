package auth

import (
	"context"
	"sync"
	"time"

	"github.com/moim-crm/moim/ent/apitoken"
	"github.com/moim-crm/moim/ent/predicate"
	"github.com/moim-crm/moim/ent/session"
	"github.com/moim-crm/moim/ent/user"
	"github.com/moim-crm/moim/ent/viewer"
)

const defaultRecheck = 15 * time.Second

// watches are the open connections of this process, each with who holds it.
type watches struct {
	mu    sync.Mutex
	open  map[*watch]struct{}
	every time.Duration
}

type watch struct {
	userID, sessionID, tokenID int64
	end                        context.CancelFunc
}

func newWatches(every time.Duration) *watches {
	if every <= 0 {
		every = defaultRecheck
	}
	return &watches{open: map[*watch]struct{}{}, every: every}
}

// Watch returns a context that ends as soon as the viewer in ctx is no longer
// let in: disabled, signed out, given another role, or with a token withdrawn.
// Within this process that is at once; what another process did is seen at the
// next recheck.
func (s *Service) Watch(ctx context.Context) (context.Context, context.CancelFunc) {
	v := viewer.FromContext(ctx)
	ctx, cancel := context.WithCancel(ctx)
	if v == nil || v.UserID == 0 {
		return ctx, cancel
	}
	w := &watch{userID: v.UserID, sessionID: v.SessionID, tokenID: v.TokenID, end: cancel}
	s.watches.add(w)
	context.AfterFunc(ctx, func() { s.watches.remove(w) })
	go s.recheck(ctx, v, cancel)
	return ctx, cancel
}

func (s *Service) recheck(ctx context.Context, v *viewer.Viewer, end context.CancelFunc) {
	tick := time.NewTicker(s.watches.every)
	defer tick.Stop()
	for {
		// The first look closes the gap between recognizing the viewer and adding
		// the watch.
		if still, err := s.stillLetIn(ctx, v); err == nil && !still {
			end()
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// stillLetIn asks the database again. A database that does not answer ends
// nothing: the next recheck will.
func (s *Service) stillLetIn(ctx context.Context, v *viewer.Viewer) (bool, error) {
	ctx = itself(ctx, "watch a connection")
	now := s.instant()
	who := []predicate.User{user.ID(v.UserID), user.DisabledAtIsNil(), user.RoleEQ(user.Role(v.Role))}
	switch {
	case v.SessionID != 0:
		who = append(who, user.HasSessionsWith(session.ID(v.SessionID), session.RevokedAtIsNil(), session.ExpiresAtGT(now)))
	case v.TokenID != 0:
		who = append(who, user.HasTokensWith(apitoken.ID(v.TokenID), apitoken.RevokedAtIsNil(),
			apitoken.Or(apitoken.ExpiresAtIsNil(), apitoken.ExpiresAtGT(now))))
	}
	return s.db.Client(ctx).User.Query().Where(who...).Exist(ctx)
}

func (w *watches) add(one *watch) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.open[one] = struct{}{}
}

func (w *watches) remove(one *watch) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.open, one)
}

func (w *watches) endUser(userID int64) {
	w.endWhere(func(one *watch) bool { return one.userID == userID })
}

func (w *watches) endSession(id int64) {
	w.endWhere(func(one *watch) bool { return one.sessionID == id })
}

func (w *watches) endToken(id int64) {
	w.endWhere(func(one *watch) bool { return one.tokenID == id })
}

func (w *watches) endSessionsOf(userID, except int64) {
	w.endWhere(func(one *watch) bool {
		return one.userID == userID && one.sessionID != 0 && one.sessionID != except
	})
}

func (w *watches) endWhere(matches func(*watch) bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for one := range w.open {
		if matches(one) {
			one.end()
		}
	}
}

// spent remembers which one-time challenges were used, until they expire by
// themselves.
type spent struct {
	mu    sync.Mutex
	until map[string]time.Time
}

func newSpent() *spent { return &spent{until: map[string]time.Time{}} }

// use reports whether this is the first use.
func (s *spent) use(name string, expires, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for other, end := range s.until {
		if now.After(end) {
			delete(s.until, other)
		}
	}
	if _, again := s.until[name]; again {
		return false
	}
	s.until[name] = expires
	return true
}
