package graphqlhttp

import (
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/coder/websocket"
)

const (
	subprotocol = "graphql-transport-ws"
	// closeForbidden is what graphql-transport-ws closes with when the first
	// message is not accepted.
	closeForbidden = 4403
)

// acceptOptions leave the check of the origin to socket, which knows the public
// address of the server also behind a proxy.
var acceptOptions = websocket.AcceptOptions{InsecureSkipVerify: true}

type socket struct {
	Options
	inner transport.Websocket
}

func (t socket) Supports(r *http.Request) bool {
	return r.Method == http.MethodGet && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

func (t socket) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	switch {
	case !t.SameOrigin(r):
		// A page elsewhere could otherwise read along with the visitor's cookie.
		refuse(w, typeJSON, &requestError{http.StatusForbidden, "a websocket may only be opened from the same origin"})
	case !offers(r, subprotocol):
		refuse(w, typeJSON, badRequest("the websocket must speak %s", subprotocol))
	default:
		t.inner.Do(w, r, exec)
	}
}

func offers(r *http.Request, protocol string) bool {
	for part := range strings.SplitSeq(strings.Join(r.Header.Values("Sec-WebSocket-Protocol"), ","), ",") {
		if strings.TrimSpace(part) == protocol {
			return true
		}
	}
	return false
}
