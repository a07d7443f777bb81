package authapi

import (
	"net/http"
	"strconv"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/reply"
)

func (a *API) changePassword(w http.ResponseWriter, r *http.Request) error {
	var in struct{ Current, Password string }
	if err := reply.Decode(w, r, &in); err != nil {
		return err
	}
	err := a.auth.ChangePassword(r.Context(), auth.ChangePasswordInput{Current: in.Current, New: in.Password, Client: a.client(r)})
	if err != nil {
		return err
	}
	return done(w)
}

// confirmation is the current password, where an endpoint asks for it.
type confirmation struct{ Password, Name string }

func readConfirmation(w http.ResponseWriter, r *http.Request) (confirmation, error) {
	var in confirmation
	if r.ContentLength == 0 {
		return in, nil
	}
	return in, reply.Decode(w, r, &in)
}

func (a *API) beginTOTP(w http.ResponseWriter, r *http.Request) error {
	in, err := readConfirmation(w, r)
	if err != nil {
		return err
	}
	offered, err := a.auth.BeginTOTP(r.Context(), in.Password)
	if err != nil {
		return err
	}
	reply.JSON(w, http.StatusOK, map[string]string{
		"secret": offered.Secret, "uri": offered.URI, "challenge": offered.Pending,
	})
	return nil
}

func (a *API) confirmTOTP(w http.ResponseWriter, r *http.Request) error {
	var in struct{ Challenge, Code string }
	if err := reply.Decode(w, r, &in); err != nil {
		return err
	}
	codes, err := a.auth.ConfirmTOTP(r.Context(), in.Challenge, in.Code)
	if err != nil {
		return err
	}
	reply.JSON(w, http.StatusOK, map[string]any{"recoveryCodes": codes})
	return nil
}

func (a *API) disableTOTP(w http.ResponseWriter, r *http.Request) error {
	in, err := readConfirmation(w, r)
	if err != nil {
		return err
	}
	if err := a.auth.DisableTOTP(r.Context(), in.Password); err != nil {
		return err
	}
	return done(w)
}

func (a *API) beginPasskey(w http.ResponseWriter, r *http.Request) error {
	in, err := readConfirmation(w, r)
	if err != nil {
		return err
	}
	ceremony, err := a.auth.BeginPasskey(r.Context(), in.Password)
	if err != nil {
		return err
	}
	return offer(w, ceremony)
}

func (a *API) finishPasskey(w http.ResponseWriter, r *http.Request) error {
	var in ceremonyAnswer
	if err := reply.Decode(w, r, &in); err != nil {
		return err
	}
	if len(in.Response) == 0 {
		return errs.Invalid("response", errs.KeyRequired)
	}
	row, err := a.auth.FinishPasskey(r.Context(), auth.FinishPasskeyInput{State: in.Challenge, Name: in.Name, Response: in.Response})
	if err != nil {
		return err
	}
	reply.JSON(w, http.StatusOK, map[string]any{"id": strconv.FormatInt(row.ID, 10), "name": row.Name})
	return nil
}

type passkeyJSON struct {
	ID         string     `json:"id"`
	Name       string     `json:"name"`
	CreatedAt  time.Time  `json:"createdAt"`
	LastUsedAt *time.Time `json:"lastUsedAt"`
}

func (a *API) passkeys(w http.ResponseWriter, r *http.Request) error {
	rows, err := a.auth.Passkeys(r.Context())
	if err != nil {
		return err
	}
	out := make([]passkeyJSON, len(rows))
	for i, row := range rows {
		out[i] = passkeyJSON{strconv.FormatInt(row.ID, 10), row.Name, row.CreatedAt, row.LastUsedAt}
	}
	reply.JSON(w, http.StatusOK, map[string]any{"passkeys": out})
	return nil
}

func (a *API) removePasskey(w http.ResponseWriter, r *http.Request) error {
	id, err := idOf(r)
	if err != nil {
		return err
	}
	if err := a.auth.RemovePasskey(r.Context(), id); err != nil {
		return err
	}
	return done(w)
}

type sessionJSON struct {
	ID         string    `json:"id"`
	CreatedAt  time.Time `json:"createdAt"`
	LastSeenAt time.Time `json:"lastSeenAt"`
	UserAgent  string    `json:"userAgent"`
	Address    string    `json:"address"`
	IsThis     bool      `json:"isThis"`
}

func (a *API) sessions(w http.ResponseWriter, r *http.Request) error {
	rows, err := a.auth.Sessions(r.Context())
	if err != nil {
		return err
	}
	this := viewer.FromContext(r.Context()).SessionID
	out := make([]sessionJSON, len(rows))
	for i, row := range rows {
		out[i] = sessionJSON{strconv.FormatInt(row.ID, 10), row.CreatedAt, row.LastSeenAt, row.UserAgent, row.IP, row.ID == this}
	}
	reply.JSON(w, http.StatusOK, map[string]any{"sessions": out})
	return nil
}

func (a *API) revokeSession(w http.ResponseWriter, r *http.Request) error {
	id, err := idOf(r)
	if err != nil {
		return err
	}
	if err := a.auth.RevokeSession(r.Context(), id); err != nil {
		return err
	}
	return done(w)
}

func idOf(r *http.Request) (int64, error) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		return 0, errs.NotFound(errs.KeyNotFound)
	}
	return id, nil
}
