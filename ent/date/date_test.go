package date_test

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/moim-crm/moim/ent/date"
)

func TestParse(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		text   string
		isReal bool
	}{
		"an ordinary day":              {"2026-11-22", true},
		"a leap day":                   {"2024-02-29", true},
		"a leap day of a common year":  {"2026-02-29", false},
		"a century without a leap day": {"1900-02-29", false},
		"the first of all":             {"0001-01-01", true},
		"the year nought":              {"0000-01-01", false},
		"the last of all":              {"9999-12-31", true},
		"month 13":                     {"2026-13-01", false},
		"day 0":                        {"2026-01-00", false},
		"short month":                  {"2026-1-01", false},
		"a space behind":               {"2026-01-1 ", false},
		"a time behind":                {"2026-01-01T00:00:00Z", false},
		"slashes":                      {"2026/01/01", false},
		"nothing":                      {"", false},
		"full-width digits":            {"２０", false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := date.Parse(tt.text)
			if !tt.isReal {
				require.ErrorIs(t, err, date.ErrInvalid)
				require.True(t, got.IsZero())
				return
			}
			require.NoError(t, err)
			require.Equal(t, tt.text, got.String())
			require.NoError(t, got.Validate())
		})
	}
}

func TestNewRefusesWhatDoesNotExist(t *testing.T) {
	t.Parallel()
	_, err := date.New(2026, time.February, 30)
	require.ErrorIs(t, err, date.ErrInvalid)
	_, err = date.New(10_000, time.January, 1)
	require.ErrorIs(t, err, date.ErrInvalid)
	got, err := date.New(987, time.March, 4)
	require.NoError(t, err)
	require.Equal(t, date.Date("0987-03-04"), got)
}

func TestAddMonthsStaysInTheTargetMonth(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		from   string
		months int
		want   string
	}{
		"31 January to February":            {"2026-01-31", 1, "2026-02-28"},
		"31 January to February, leap year": {"2024-01-31", 1, "2024-02-29"},
		"leap day by a year":                {"2024-02-29", 12, "2025-02-28"},
		"leap day by four years":            {"2024-02-29", 48, "2028-02-29"},
		"over the end of the year":          {"2026-11-30", 3, "2027-02-28"},
		"backwards over the new year":       {"2026-01-31", -2, "2025-11-30"},
		"nothing":                           {"2026-05-31", 0, "2026-05-31"},
		"past the last":                     {"9999-12-15", 1, "9999-12-31"},
		"before the first":                  {"0001-01-15", -1, "0001-01-01"},
		"far past the last":                 {"2026-01-01", 1 << 60, "9999-12-31"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, date.MustParse(tt.want), date.MustParse(tt.from).AddMonths(tt.months))
		})
	}
	require.Equal(t, date.MustParse("2025-02-28"), date.MustParse("2024-02-29").AddYears(1))
}

func TestTheUnknownDate(t *testing.T) {
	t.Parallel()
	var unknown date.Date
	known := date.MustParse("2026-11-22")
	require.NoError(t, unknown.Validate())
	require.True(t, unknown.AddDays(3).IsZero())
	require.True(t, unknown.AddMonths(3).IsZero())
	require.True(t, unknown.EndOfMonth().IsZero())
	require.False(t, unknown.Before(known))
	require.False(t, unknown.After(known))
	require.False(t, known.After(unknown))
	require.Zero(t, unknown.DaysUntil(known))
	require.Zero(t, unknown.Year())
	require.True(t, unknown.Midnight(time.UTC).IsZero())
	require.Error(t, date.Date("soon").Validate())
	require.Zero(t, date.Date("soon").Year())
}

func TestFromTimeFollowsTheZone(t *testing.T) {
	t.Parallel()
	seoul, err := time.LoadLocation("Asia/Seoul")
	require.NoError(t, err)
	instant := time.Date(2026, time.December, 31, 15, 0, 0, 0, time.UTC)
	require.Equal(t, date.MustParse("2026-12-31"), date.Today(time.UTC, instant))
	require.Equal(t, date.MustParse("2027-01-01"), date.Today(seoul, instant))
	require.Equal(t, instant.Unix(), date.MustParse("2027-01-01").Midnight(seoul).Unix())
}

func TestMidnightWhereTheClockJumpsOverIt(t *testing.T) {
	t.Parallel()
	beirut, err := time.LoadLocation("Asia/Beirut")
	require.NoError(t, err)
	d := date.MustParse("2024-03-31")
	start := d.Midnight(beirut)
	require.Equal(t, d, date.FromTime(start, beirut))
	require.Equal(t, d.AddDays(-1), date.FromTime(start.Add(-time.Second), beirut))
}

func TestGraphQL(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	date.MustParse("2026-11-22").MarshalGQL(&out)
	date.Date("").MarshalGQL(&out)
	require.Equal(t, `"2026-11-22"null`, out.String())

	var d date.Date
	require.NoError(t, d.UnmarshalGQL("2024-02-29"))
	require.Equal(t, date.Date("2024-02-29"), d)
	require.NoError(t, d.UnmarshalGQL(nil))
	require.True(t, d.IsZero())
	for _, bad := range []any{"", "29.2.2024", 20240229, true} {
		require.ErrorIs(t, d.UnmarshalGQL(bad), date.ErrInvalid)
	}
}

func anyDate() *rapid.Generator[date.Date] {
	return rapid.Custom(func(t *rapid.T) date.Date {
		return date.First.AddDays(rapid.IntRange(0, 3_652_058).Draw(t, "days since the first"))
	})
}

func TestPropertiesOfDays(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, n := anyDate().Draw(t, "d"), rapid.IntRange(-100_000, 100_000).Draw(t, "n")
		if _, err := date.Parse(d.String()); err != nil {
			t.Fatalf("arithmetic made %q: %v", d, err)
		}
		moved := d.AddDays(n)
		if moved != date.First && moved != date.Last {
			if d.DaysUntil(moved) != n {
				t.Fatalf("%s + %d = %s, which is %d days away", d, n, moved, d.DaysUntil(moved))
			}
			if moved.AddDays(-n) != d {
				t.Fatalf("%s + %d - %d = %s", d, n, n, moved.AddDays(-n))
			}
		}
		if d.Before(moved) != (d.DaysUntil(moved) > 0) || d.After(moved) != (d.DaysUntil(moved) < 0) {
			t.Fatalf("order of %s and %s disagrees with their distance", d, moved)
		}
	})
}

func TestPropertiesOfMonths(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, n := anyDate().Draw(t, "d"), rapid.IntRange(-2_000, 2_000).Draw(t, "n")
		moved := d.AddMonths(n)
		if _, err := date.Parse(moved.String()); err != nil {
			t.Fatalf("%s + %d months made %q: %v", d, n, moved, err)
		}
		if moved == date.First || moved == date.Last {
			return
		}
		months := (moved.Year()-d.Year())*12 + int(moved.Month()-d.Month())
		if months != n {
			t.Fatalf("%s + %d months = %s, which is %d months away", d, n, moved, months)
		}
		if moved.Day() != d.Day() && (moved.Day() > d.Day() || moved != moved.EndOfMonth()) {
			t.Fatalf("%s + %d months = %s lost the day for no reason", d, n, moved)
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"2026-11-22", "2024-02-29", "", "0000-00-00", "2026-11-22T", "١٢٣٤-٠١-٠١"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := date.Parse(text)
		if err != nil {
			if !errors.Is(err, date.ErrInvalid) {
				t.Fatalf("an error of another kind: %v", err)
			}
			return
		}
		if again, err := date.New(d.Year(), d.Month(), d.Day()); err != nil || again != d {
			t.Fatalf("%q reads back as %q, %v", text, again, err)
		}
	})
}
