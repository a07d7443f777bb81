package graphqlhttp

import (
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/transport"
)

// uploadMemory is how much of an upload is held in memory; a larger one waits in
// a temporary file.
const uploadMemory = 4 << 20

// upload takes files along with an operation, in a multipart body.
type upload struct{ Options }

func (t upload) Supports(r *http.Request) bool {
	media, _ := bodyType(r)
	return r.Method == http.MethodPost && media == "multipart/form-data"
}

func (t upload) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	switch {
	case r.ContentLength < 0:
		// Without a length gqlgen would hold the whole upload in memory.
		refuse(w, typeJSON, &requestError{http.StatusLengthRequired, "an upload needs a Content-Length"})
	case r.ContentLength > t.MaxUpload:
		refuse(w, typeJSON, &requestError{http.StatusRequestEntityTooLarge, "the upload is too large"})
	default:
		transport.MultipartForm{
			MaxUploadSize: t.MaxUpload,
			MaxMemory:     uploadMemory,
			ResponseHeaders: map[string][]string{
				"Content-Type":  {typeJSON + "; charset=utf-8"},
				"Cache-Control": {"no-store"},
			},
		}.Do(w, r, exec)
	}
}
