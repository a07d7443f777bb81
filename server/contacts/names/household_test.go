package names_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/server/contacts/names"
)

func person(given, family string) names.Member {
	return names.Member{Name: names.Name{Given: given, Family: family}}
}

func TestGreet(t *testing.T) {
	t.Parallel()
	doctor := person("Anna", "Schmidt")
	doctor.Prefix = "Dr."
	junior := person("John", "Smith")
	junior.Suffix = "Jr."
	preferred := person("Robert", "Smith")
	preferred.Preferred = "Bob"
	deceased := person("Karl", "Schmidt")
	deceased.IsDeceased = true
	shy := person("Carla", "Schmidt")
	shy.IsNotInName, shy.IsNotInFormalGreeting, shy.IsNotInInformalGreeting = true, true, true
	envelopeOnly := person("Carla", "Weber")
	envelopeOnly.IsNotInName, envelopeOnly.IsNotInInformalGreeting = true, true

	tests := map[string]struct {
		members   []names.Member
		language  string
		overrides names.Household
		want      names.Household
	}{
		"one family name": {
			members: []names.Member{person("Anna", "Schmidt"), person("Ben", "Schmidt")},
			want:    names.Household{Name: "Schmidt household", Formal: "Anna and Ben Schmidt", Informal: "Anna and Ben"},
		},
		"two family names": {
			members: []names.Member{person("Anna", "Schmidt"), person("Ben", "Weber")},
			want: names.Household{
				Name: "Schmidt and Weber household", Formal: "Anna Schmidt and Ben Weber", Informal: "Anna and Ben",
			},
		},
		"a title and three people in German": {
			members:  []names.Member{doctor, person("Ben", "Schmidt"), person("Carla", "Weber")},
			language: "de-AT",
			want: names.Household{
				Name: "Haushalt Schmidt und Weber", Formal: "Dr. Anna und Ben Schmidt und Carla Weber",
				Informal: "Anna, Ben und Carla",
			},
		},
		"Koreans, whatever the language": {
			members:  []names.Member{person("민수", "김"), person("영희", "이")},
			language: "en",
			want:     names.Household{Name: "김민수·이영희 가구", Formal: "김민수·이영희 님", Informal: "민수·영희 님"},
		},
		"Europeans in a Korean organization": {
			members:  []names.Member{person("Anna", "Schmidt"), person("Ben", "Schmidt")},
			language: "ko",
			want:     names.Household{Name: "Schmidt household", Formal: "Anna and Ben Schmidt", Informal: "Anna and Ben"},
		},
		"a Korean and a European in Korean": {
			members:  []names.Member{person("민수", "김"), person("Anna", "Schmidt")},
			language: "ko",
			want: names.Household{
				Name: "김민수·Anna Schmidt 가구", Formal: "김민수·Anna Schmidt 님", Informal: "민수·Anna 님",
			},
		},
		"a suffix is written out": {
			members: []names.Member{junior, preferred},
			want: names.Household{
				Name: "Smith household", Formal: "John Smith Jr. and Robert Smith", Informal: "John and Bob",
			},
		},
		"the deceased and the shy are left out": {
			members: []names.Member{deceased, person("Ben", "Schmidt"), shy},
			want:    names.Household{Name: "Schmidt household", Formal: "Ben Schmidt", Informal: "Ben"},
		},
		"left out of one greeting only": {
			members: []names.Member{person("Ben", "Schmidt"), envelopeOnly},
			want:    names.Household{Name: "Schmidt household", Formal: "Ben Schmidt and Carla Weber", Informal: "Ben"},
		},
		"what the staff wrote wins": {
			members:   []names.Member{person("Anna", "Schmidt"), person("Ben", "Schmidt")},
			overrides: names.Household{Formal: "The Schmidts of Hill House"},
			want: names.Household{
				Name: "Schmidt household", Formal: "The Schmidts of Hill House", Informal: "Anna and Ben",
			},
		},
		"single names": {
			members: []names.Member{person("Sukarno", ""), person("", "Hatta")},
			want:    names.Household{Name: "Sukarno and Hatta household", Formal: "Sukarno and Hatta", Informal: "Sukarno and Hatta"},
		},
		"spelling apart, the same family": {
			members: []names.Member{person("Anna", "MÜLLER"), person("Ben", "Müller")},
			want:    names.Household{Name: "MÜLLER household", Formal: "Anna and Ben MÜLLER", Informal: "Anna and Ben"},
		},
		"nobody left": {members: []names.Member{deceased}, want: names.Household{}},
		"nobody":      {want: names.Household{}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, tt.want, names.Greet(tt.members, tt.language, tt.overrides))
		})
	}
}
