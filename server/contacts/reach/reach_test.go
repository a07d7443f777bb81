package reach_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/moim-crm/moim/server/contacts/reach"
	"github.com/moim-crm/moim/server/errs"
)

func TestNormaliseEmail(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		text string
		want reach.Email
		key  string
	}{
		"capitals in both halves": {
			text: " Anna.Schmidt@Example.ORG ",
			want: reach.Email{Address: "Anna.Schmidt@example.org", Key: "anna.schmidt@example.org", Wire: "Anna.Schmidt@example.org"},
		},
		"a domain with letters of its own": {
			text: "info@Bücher.example",
			want: reach.Email{Address: "info@bücher.example", Key: "info@xn--bcher-kva.example", Wire: "info@xn--bcher-kva.example"},
		},
		"the same in its wire form": {
			text: "info@xn--bcher-kva.example",
			want: reach.Email{Address: "info@bücher.example", Key: "info@xn--bcher-kva.example", Wire: "info@xn--bcher-kva.example"},
		},
		"the same in parts": {
			text: norm.NFD.String("info@bücher.example"),
			want: reach.Email{Address: "info@bücher.example", Key: "info@xn--bcher-kva.example", Wire: "info@xn--bcher-kva.example"},
		},
		"a Korean domain": {
			text: "help@한국.example",
			want: reach.Email{Address: "help@한국.example", Key: "help@xn--3e0b707e.example", Wire: "help@xn--3e0b707e.example"},
		},
		"a Korean name": {
			text: "민수@example.org",
			want: reach.Email{Address: "민수@example.org", Key: "민수@example.org", Wire: "민수@example.org"},
		},
		"a tag": {
			text: "a+moim@example.org",
			want: reach.Email{Address: "a+moim@example.org", Key: "a+moim@example.org", Wire: "a+moim@example.org"},
		},
		"a point behind the domain": {
			text: "a@example.org.",
			want: reach.Email{Address: "a@example.org", Key: "a@example.org", Wire: "a@example.org"},
		},
		"nothing":              {text: "  ", key: reach.KeyEmailMissing},
		"no @":                 {text: "anna.example.org", key: reach.KeyEmailAt},
		"two @":                {text: "a@b@example.org", key: reach.KeyEmailAt},
		"two addresses":        {text: "a@example.org, b@example.org", key: reach.KeyEmailAt},
		"a name around it":     {text: "Anna <a@example.org>", key: reach.KeyEmailAt},
		"nothing before the @": {text: "@example.org", key: reach.KeyEmailAt},
		"two points":           {text: "a..b@example.org", key: reach.KeyEmailLocal},
		"a point in front":     {text: ".a@example.org", key: reach.KeyEmailLocal},
		"a quoted name":        {text: `"a"@example.org`, key: reach.KeyEmailLocal},
		"too long a name":      {text: strings.Repeat("a", 65) + "@example.org", key: reach.KeyEmailLocal},
		"no dot in the domain": {text: "a@localhost", key: reach.KeyEmailDomain},
		"a network address":    {text: "a@127.0.0.1", key: reach.KeyEmailDomain},
		"an underscore":        {text: "a@my_host.example", key: reach.KeyEmailDomain},
		"an empty label":       {text: "a@example..org", key: reach.KeyEmailDomain},
		"too long in all": {
			text: strings.Repeat("a", 60) + "@" + strings.Repeat(strings.Repeat("b", 50)+".", 4) + "org",
			key:  reach.KeyEmailLong,
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := reach.NormaliseEmail(tt.text)
			requireKey(t, err, "address", tt.key)
			require.Equal(t, tt.want, got)
		})
	}
}

func TestNormalisePhone(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		text, country string
		want          reach.Phone
		shown, abroad string
		key           string
	}{
		"a Korean mobile": {
			text: "010-1234-5678", country: "KR", want: reach.Phone{Number: "+821012345678"},
			shown: "010-1234-5678", abroad: "+82 10-1234-5678",
		},
		"a German line with an extension": {
			text: "0721 / 608-0 ext. 12", country: "de", want: reach.Phone{Number: "+497216080", Extension: "12"},
			shown: "0721 6080 ext. 12", abroad: "+49 721 6080 ext. 12",
		},
		"international in any country": {
			text: "+1 (212) 736-5000", country: "KR", want: reach.Phone{Number: "+12127365000"},
			shown: "+1 212-736-5000", abroad: "+1 212-736-5000",
		},
		"full-width digits": {
			text: "０３-３５８１-００１１", country: "JP", want: reach.Phone{Number: "+81335810011"},
			shown: "03-3581-0011", abroad: "+81 3-3581-0011",
		},
		"nothing":               {text: "", country: "KR", key: reach.KeyPhoneMissing},
		"words":                 {text: "call me", country: "KR", key: reach.KeyPhoneNotNumber},
		"no country at all":     {text: "736-5000", country: "", key: reach.KeyPhoneCountry},
		"a code of no country":  {text: "+999 1234567", country: "KR", key: reach.KeyPhoneCountry},
		"two digits":            {text: "12", country: "KR", key: reach.KeyPhoneShort},
		"without its area code": {text: "736-5000", country: "US", key: reach.KeyPhoneShort},
		"too many digits":       {text: "+1 212 736 5000 123456", country: "US", key: reach.KeyPhoneLong},
		"a novel":               {text: strings.Repeat("1", 61), country: "US", key: reach.KeyPhoneLong},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := reach.NormalisePhone(tt.text, tt.country)
			requireKey(t, err, "number", tt.key)
			require.Equal(t, tt.want, got)
			if tt.key == "" {
				require.Equal(t, tt.shown, got.Format(tt.country))
				require.Equal(t, tt.abroad, got.Format("FR"))
			}
		})
	}
	require.Equal(t, "as typed", reach.Phone{Number: "as typed"}.Format("KR"))
}

func FuzzNormalise(f *testing.F) {
	for _, seed := range []string{"Anna@Bücher.example", "a@b@c", "010-1234-5678", "+82;ext=1", "\x00@\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if email, err := reach.NormaliseEmail(text); err == nil {
			again, err := reach.NormaliseEmail(email.Address)
			if err != nil || again != email {
				t.Fatalf("%q becomes %+v, then %+v: %v", text, email, again, err)
			}
		}
		if phone, err := reach.NormalisePhone(text, "KR"); err == nil {
			again, err := reach.NormalisePhone(phone.Number, "")
			if err != nil || again.Number != phone.Number {
				t.Fatalf("%q becomes %+v, then %+v: %v", text, phone, again, err)
			}
		}
	})
}

func requireKey(t *testing.T, err error, field, key string) {
	t.Helper()
	if key == "" {
		require.NoError(t, err)
		return
	}
	faults := errs.All(err)
	require.Len(t, faults, 1)
	require.Equal(t, errs.CodeInvalid, faults[0].Code)
	require.Equal(t, field, faults[0].Field)
	require.Equal(t, key, faults[0].Key)
	require.True(t, errs.Registered(key))
}
