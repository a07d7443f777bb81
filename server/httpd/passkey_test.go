package httpd_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/json"
	"strings"
	"testing"

	"github.com/descope/virtualwebauthn"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// key is a browser's authenticator with one passkey on it.
type key struct {
	party         virtualwebauthn.RelyingParty
	authenticator virtualwebauthn.Authenticator
	credential    virtualwebauthn.Credential
}

// newCredential makes a key whose coordinates fill their 32 bytes: the software
// authenticator leaves out leading zeros, which one key in 128 has and COSE
// (RFC 9053, section 7.1.1) does not allow.
func newCredential() virtualwebauthn.Credential {
	for {
		made, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
		if err != nil {
			panic(err)
		}
		point, err := made.PublicKey.Bytes()
		if err != nil {
			panic(err)
		}
		const coordinate = 32
		if point[1] == 0 || point[1+coordinate] == 0 {
			continue
		}
		data, err := x509.MarshalPKCS8PrivateKey(made)
		if err != nil {
			panic(err)
		}
		return virtualwebauthn.NewCredentialWithImportedKey(virtualwebauthn.KeyTypeEC2, data)
	}
}

func newKey(b *testBundle) *key {
	return &key{
		party:         virtualwebauthn.RelyingParty{Name: "Moim", ID: "localhost", Origin: b.url},
		authenticator: virtualwebauthn.NewAuthenticator(),
		credential:    newCredential(),
	}
}

func publicKey(t *testing.T, begun answer) string {
	t.Helper()
	text, err := json.Marshal(begun.json["publicKey"])
	if err != nil || begun.status != 200 {
		t.Fatalf("%d %s", begun.status, begun.text)
	}
	return string(text)
}

func (k *key) register(t *testing.T, begun answer) map[string]any {
	t.Helper()
	parsed, err := virtualwebauthn.ParseAttestationOptions(publicKey(t, begun))
	if err != nil {
		t.Fatal(err)
	}
	k.authenticator.Options.UserHandle = []byte(parsed.UserID)
	response := virtualwebauthn.CreateAttestationResponse(k.party, k.authenticator, k.credential, *parsed)
	k.authenticator.AddCredential(k.credential)
	return map[string]any{"challenge": begun.json["challenge"], "name": "Laptop", "response": json.RawMessage(response)}
}

func (k *key) assert(t *testing.T, begun answer) map[string]any {
	t.Helper()
	parsed, err := virtualwebauthn.ParseAssertionOptions(publicKey(t, begun))
	if err != nil {
		t.Fatal(err)
	}
	k.credential.Counter++
	response := virtualwebauthn.CreateAssertionResponse(k.party, k.authenticator, k.credential, *parsed)
	return map[string]any{"challenge": begun.json["challenge"], "response": json.RawMessage(response)}
}

func TestPasskeys(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db, options{})
		jane := b.hire(t, "jane", viewer.Fundraising)
		br, k := b.browser(t), newKey(b)
		if got := br.do(t, "POST", "/auth/passkeys/register/begin", nil); got.status != 401 {
			t.Fatalf("nobody may add a passkey: %d", got.status)
		}
		br.signIn(t, jane.Email)
		begun := br.do(t, "POST", "/auth/passkeys/register/begin", map[string]string{"password": goodWords, "name": "Laptop"})
		if got := br.do(t, "POST", "/auth/passkeys/register/finish", k.register(t, begun)); got.status != 200 || got.json["name"] != "Laptop" {
			t.Fatalf("%d %s", got.status, got.text)
		}

		other := b.browser(t)
		answered := k.assert(t, other.do(t, "POST", "/auth/passkey/begin", nil))
		if got := other.do(t, "POST", "/auth/passkey/finish", answered); got.status != 200 || other.who(t) != "jane/session/en" {
			t.Fatalf("%d %s", got.status, got.text)
		}
		if got := b.browser(t).do(t, "POST", "/auth/passkey/finish", answered); got.status != 401 {
			t.Fatalf("one answer twice: %d", got.status)
		}

		stranger := newKey(b)
		stranger.authenticator.Options.UserHandle = k.authenticator.Options.UserHandle
		if got := b.browser(t).do(t, "POST", "/auth/passkey/finish", stranger.assert(t, b.browser(t).do(t, "POST", "/auth/passkey/begin", nil))); got.status != 401 {
			t.Fatalf("an unknown passkey: %d %s", got.status, got.text)
		}
		k.authenticator.Options.UserNotVerified = true
		if got := b.browser(t).do(t, "POST", "/auth/passkey/finish", k.assert(t, b.browser(t).do(t, "POST", "/auth/passkey/begin", nil))); got.status != 401 {
			t.Fatalf("without a finger or a PIN: %d", got.status)
		}
		k.authenticator.Options.UserNotVerified = false
		k.credential.Counter = 0
		if got := b.browser(t).do(t, "POST", "/auth/passkey/finish", k.assert(t, b.browser(t).do(t, "POST", "/auth/passkey/begin", nil))); got.status != 401 {
			t.Fatalf("a copy that counts backwards: %d", got.status)
		}

		list := br.do(t, "GET", "/auth/passkeys", nil)
		rows, _ := list.json["passkeys"].([]any)
		if len(rows) != 1 {
			t.Fatalf("%s", list.text)
		}
		id, _ := rows[0].(map[string]any)["id"].(string)
		thief := b.browser(t)
		thief.signIn(t, b.hire(t, "thief", viewer.Admin).Email)
		if got := thief.do(t, "POST", "/auth/passkeys/"+id+"/remove", nil); got.status != 404 {
			t.Fatalf("somebody else's passkey: %d", got.status)
		}
		k.credential.Counter = 50
		if _, err := b.auth.DisableUser(b.system(), jane.ID); err != nil {
			t.Fatal(err)
		}
		if got := b.browser(t).do(t, "POST", "/auth/passkey/finish", k.assert(t, b.browser(t).do(t, "POST", "/auth/passkey/begin", nil))); got.status != 401 || !strings.Contains(got.text, "passkey") {
			t.Fatalf("a disabled user: %d %s", got.status, got.text)
		}
	})
}
