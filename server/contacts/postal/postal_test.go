package postal_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/server/contacts/postal"
	"github.com/moim-crm/moim/server/errs"
)

var to = postal.Recipient{Name: "Anna Schmidt", Organization: "Moim e. V."}

func TestEnvelope(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		typed postal.Address
		from  string
		want  []string
	}{
		"Germany at home": {
			postal.Address{Country: "de", Lines: " Kaiserstraße 12 \n\n Hinterhaus", PostalCode: "D-76133", Locality: "Karlsruhe"}, "DE",
			[]string{"Anna Schmidt", "Moim e. V.", "Kaiserstraße 12", "Hinterhaus", "76133 Karlsruhe"},
		},
		"Germany from abroad": {
			postal.Address{Country: "DE", Lines: "Kaiserstraße 12", PostalCode: "76133", Locality: "Karlsruhe"}, "KR",
			[]string{"Anna Schmidt", "Moim e. V.", "Kaiserstraße 12", "76133 Karlsruhe", "GERMANY"},
		},
		"Korea in Hangul": {
			postal.Address{Country: "KR", Lines: "세종대로 110", Locality: "중구", Region: "서울특별시", PostalCode: "０４５２４"}, "KR",
			[]string{"서울특별시 중구", "세종대로 110", "Moim e. V.", "Anna Schmidt", "04524"},
		},
		"Sejong has no district": {
			postal.Address{Country: "KR", Lines: "한누리대로 2130", Region: "세종특별자치시", PostalCode: "30151"}, "KR",
			[]string{"세종특별자치시", "한누리대로 2130", "Moim e. V.", "Anna Schmidt", "30151"},
		},
		"Korea in Latin letters": {
			postal.Address{Country: "KR", Lines: "110 Sejong-daero", Locality: "Jung-gu", Region: "Seoul", PostalCode: "04524"}, "US",
			[]string{"Anna Schmidt", "Moim e. V.", "110 Sejong-daero", "Jung-gu", "Seoul 04524", "SOUTH KOREA"},
		},
		"Japan": {
			postal.Address{Country: "JP", Lines: "千代田1-1", Locality: "千代田区", Region: "東京都", PostalCode: "1000001"}, "JP",
			[]string{"〒100-0001", "東京都千代田区", "千代田1-1", "Moim e. V.", "Anna Schmidt"},
		},
		"Austria": {
			postal.Address{Country: "AT", Lines: "Stephansplatz 3", Locality: "Wien", PostalCode: "A-1010"}, "AT",
			[]string{"Anna Schmidt", "Moim e. V.", "Stephansplatz 3", "1010 Wien"},
		},
		"Switzerland": {
			postal.Address{Country: "CH", Lines: "Bahnhofstrasse 1", Locality: "Zürich", PostalCode: "CH-8001"}, "CH",
			[]string{"Anna Schmidt", "Moim e. V.", "Bahnhofstrasse 1", "8001 Zürich"},
		},
		"the United States": {
			postal.Address{Country: "US", Lines: "350 5th Ave", Locality: "New York", Region: "ny", PostalCode: "101181234"}, "US",
			[]string{"Anna Schmidt", "Moim e. V.", "350 5th Ave", "NEW YORK, NY 10118-1234"},
		},
		"the United States without a city": {
			postal.Address{Country: "US", Lines: "350 5th Ave", Region: "NY", PostalCode: "10118"}, "US",
			[]string{"Anna Schmidt", "Moim e. V.", "350 5th Ave", "NY 10118"},
		},
		"Great Britain": {
			postal.Address{Country: "uk", Lines: "10 Downing Street", Locality: "London", PostalCode: "sw1a2aa"}, "GB",
			[]string{"Anna Schmidt", "Moim e. V.", "10 Downing Street", "LONDON", "SW1A 2AA"},
		},
		"France": {
			postal.Address{Country: "FR", Lines: "55 rue du Faubourg Saint-Honoré", Locality: "Paris", PostalCode: "75 008"}, "FR",
			[]string{"Anna Schmidt", "Moim e. V.", "55 rue du Faubourg Saint-Honoré", "75008 PARIS"},
		},
		"Australia": {
			postal.Address{Country: "AU", Lines: "1 George St", Locality: "Sydney", Region: "nsw", PostalCode: "2000"}, "AU",
			[]string{"Anna Schmidt", "Moim e. V.", "1 George St", "SYDNEY NSW 2000"},
		},
		"Canada": {
			postal.Address{Country: "CA", Lines: "111 Wellington St", Locality: "Ottawa", Region: "on", PostalCode: "k1a0a9"}, "CA",
			[]string{"Anna Schmidt", "Moim e. V.", "111 Wellington St", "OTTAWA ON  K1A 0A9"},
		},
		"the Netherlands": {
			postal.Address{Country: "NL", Lines: "Dam 1", Locality: "Amsterdam", PostalCode: "1012js"}, "NL",
			[]string{"Anna Schmidt", "Moim e. V.", "Dam 1", "1012 JS  AMSTERDAM"},
		},
		"a country without a row": {
			postal.Address{Country: "KE", Lines: "Kenyatta Ave", Locality: "Nairobi", PostalCode: "00100"}, "KE",
			[]string{"Anna Schmidt", "Moim e. V.", "Kenyatta Ave", "00100 Nairobi"},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			clean := tt.typed.Clean()
			require.NoError(t, clean.ValidateFound())
			require.Equal(t, tt.want, clean.Envelope(to, tt.from, "en"))
			require.Equal(t, clean, clean.Clean(), "cleaning twice changes nothing")
		})
	}
}

func TestDisplay(t *testing.T) {
	t.Parallel()
	a := postal.Address{Country: "FR", Lines: "1 rue X", Locality: "Paris", PostalCode: "75001"}
	require.Equal(t, []string{"1 rue X", "75001 Paris"}, a.Display("FR", "en"))
	require.Equal(t, []string{"1 rue X", "75001 Paris", "프랑스"}, a.Display("KR", "ko-KR"))
	require.Equal(t, "Germany", postal.CountryName("DE", "tlh"))
	require.Equal(t, "??", postal.CountryName("??", "en"))
}

func TestValidate(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		address postal.Address
		want    map[string]string
	}{
		"all there": {
			postal.Address{Country: "DE", Lines: "Weg 1", Locality: "Ulm", PostalCode: "89073"}, map[string]string{},
		},
		"a state is missing": {
			postal.Address{Country: "US", Lines: "1 Main St", Locality: "Reno", PostalCode: "89501"},
			map[string]string{"region": errs.KeyRequired},
		},
		"only a city": {
			postal.Address{Country: "KR", Locality: "중구"},
			map[string]string{"lines": errs.KeyRequired, "region": errs.KeyRequired, "postalCode": errs.KeyRequired},
		},
		"a postcode of six digits": {
			postal.Address{Country: "KR", Lines: "세종대로 110", Region: "서울특별시", PostalCode: "110-101"},
			map[string]string{"postalCode": postal.KeyPostcode},
		},
		"no country": {
			postal.Address{Lines: "Weg 1", Locality: "Ulm"}, map[string]string{"country": errs.KeyRequired},
		},
		"a country that is none": {
			postal.Address{Country: "XX", Lines: "Weg 1", Locality: "Ulm"}, map[string]string{"country": postal.KeyCountry},
		},
		"a continent": {
			postal.Address{Country: "150", Lines: "Weg 1", Locality: "Ulm"}, map[string]string{"country": postal.KeyCountry},
		},
		"a withdrawn code": {
			postal.Address{Country: "UK", Lines: "Weg 1", Locality: "Ulm"}, map[string]string{"country": postal.KeyCountry},
		},
		"a city without end": {
			postal.Address{Country: "DE", Lines: "Weg 1", Locality: strings.Repeat("x", 201), PostalCode: "89073"},
			map[string]string{"locality": errs.KeyTooLong},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := map[string]string{}
			for _, fault := range errs.All(tt.address.Validate()) {
				require.Equal(t, errs.CodeInvalid, fault.Code)
				got[fault.Field] = fault.Key
			}
			require.Equal(t, tt.want, got)
		})
	}
}

func TestEveryFormat(t *testing.T) {
	t.Parallel()
	for _, country := range postal.Countries() {
		t.Run(country, func(t *testing.T) {
			t.Parallel()
			require.True(t, postal.IsCountry(country))
			form := postal.FormOf(country)
			require.NotEmpty(t, form.Fields)
			require.Regexp(t, regexp.MustCompile(form.PostcodePattern), form.PostcodeExample)
			full := postal.Address{
				Country: country, Lines: "street", DependentLocality: "district", Locality: "city",
				Region: "region", PostalCode: form.PostcodeExample,
			}
			require.NoError(t, full.Validate())
			require.Equal(t, form.PostcodeExample, full.Clean().PostalCode, "the example is written as it should be")
			shown := strings.ToLower(strings.Join(full.Display(country, "en"), "\n"))
			for _, field := range form.Fields {
				require.NotEmpty(t, field.Label.En, field.Name)
				require.NotEmpty(t, field.Label.Ko, field.Name)
				word := map[string]string{
					"lines": "street", "dependentLocality": "district", "locality": "city",
					"region": "region", "postalCode": strings.ToLower(form.PostcodeExample),
				}[field.Name]
				require.Contains(t, shown, word, "what the form asks for is shown")
			}
		})
	}
	require.Equal(t, []string{"lines", "locality"}, required(postal.FormOf("KE")))
	require.True(t, postal.Address{Country: "DE"}.IsZero())
	require.False(t, postal.Address{Locality: "Ulm"}.IsZero())
}

func required(form postal.Form) []string {
	var names []string
	for _, field := range form.Fields {
		if field.IsRequired {
			names = append(names, field.Name)
		}
	}
	return names
}
