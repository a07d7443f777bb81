package errs

import "testing"

func TestTextProblems(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		text Text
		want string
	}{
		{"good", Text{En: "{a} {b:row/rows}", Ko: "{b} {a:을/를}"}, ""},
		{"no Korean", Text{En: "yes"}, "k: no Korean text"},
		{"no English", Text{Ko: "네"}, "k: no English text"},
		{"different placeholders", Text{En: "{a}", Ko: "{b}"}, "k: English uses [a], Korean uses [b]"},
		{"not closed", Text{En: "{a", Ko: "{a}"}, `k: "{a" is not closed`},
		{"no choice", Text{En: "{a}", Ko: "{a:을}"}, "k: {a:을} offers no choice"},
		{"no such particle", Text{En: "{a}", Ko: "{a}{:도/또}"}, "k: {:도/또} is not a particle that we know"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := ""
			if found := textProblems("k", test.text); len(found) > 0 {
				got = found[0]
			}
			if got != test.want {
				t.Errorf("problem = %q, want %q", got, test.want)
			}
		})
	}
}
