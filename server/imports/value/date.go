// Package value turns the text of one cell into what it means: a date, an amount, a person's name, a postcode and a city.
//
// Where a text can be read in two ways (03/04/2020; 1,234), a column type collects the evidence of the whole column first, so
// that every row of it is read the same way, and says so when the evidence is missing or contradicts itself.
package value

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/server/errs"
)

// Order is the order of day, month and year where a date is written in numbers.
type Order string

// The orders. Year first needs no guess.
const (
	AnyOrder Order = ""
	DMY      Order = "DMY"
	MDY      Order = "MDY"
	YMD      Order = "YMD"
)

// DateRules say how to read the dates of a column.
type DateRules struct {
	Order Order
	// LatestYear decides the century of a two-digit year: the latest that is not after it.
	LatestYear int
}

var (
	yearFirst   = regexp.MustCompile(`^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\.?$`)
	yearLast    = regexp.MustCompile(`^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*[-./]\s*(\d{4}|\d{2})$`)
	koreanDate  = regexp.MustCompile(`^(\d{4}|\d{2})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일$`)
	dayMonth    = regexp.MustCompile(`^(\d{1,2})\.?(?:st|nd|rd|th)?[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4})$`)
	monthDay    = regexp.MustCompile(`^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$`)
	clockTime   = regexp.MustCompile(`[T\s]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[AaPp][Mm])?$`)
	serial      = regexp.MustCompile(`^\d{4,6}(\.\d+)?$`)
	plainDigits = regexp.MustCompile(`^\d{8}$`)
)

var monthNames = map[string]time.Month{
	"jan": 1, "feb": 2, "mar": 3, "mär": 3, "mrz": 3, "apr": 4, "may": 5, "mai": 5, "jun": 6, "jul": 7, "aug": 8,
	"sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12,
}

// serialEpoch is day 0 of spreadsheets; they take 1900 for a leap year, which this day allows for from March 1900 on.
var serialEpoch = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)

// Spreadsheet days between 1 January 1910 and 31 December 2099. Other numbers of this length are more likely a mistake.
const firstSerial, lastSerial = 3654, 73050

// ParseDate reads one date. Empty text is the empty date.
func ParseDate(text string, rules DateRules) (date.Date, *errs.Error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", nil
	}
	bare := strings.TrimSpace(clockTime.ReplaceAllString(text, ""))
	if m := yearFirst.FindStringSubmatch(bare); m != nil {
		return makeDate(text, m[1], m[2], m[3], rules)
	}
	if m := koreanDate.FindStringSubmatch(bare); m != nil {
		return makeDate(text, m[1], m[2], m[3], rules)
	}
	if plainDigits.MatchString(bare) {
		return parseEightDigits(text, bare, rules)
	}
	if m := yearLast.FindStringSubmatch(bare); m != nil {
		return parseYearLast(text, m, rules)
	}
	if m := dayMonth.FindStringSubmatch(bare); m != nil {
		return makeNamed(text, m[3], m[2], m[1], rules)
	}
	if m := monthDay.FindStringSubmatch(bare); m != nil {
		return makeNamed(text, m[3], m[1], m[2], rules)
	}
	if serial.MatchString(bare) {
		return parseSerial(text, bare)
	}
	return "", errs.Invalid("", keyNotADate, "value", text)
}

func parseEightDigits(text, digits string, rules DateRules) (date.Date, *errs.Error) {
	switch rules.Order {
	case DMY:
		return makeDate(text, digits[4:], digits[2:4], digits[:2], rules)
	case MDY:
		return makeDate(text, digits[4:], digits[:2], digits[2:4], rules)
	}
	return makeDate(text, digits[:4], digits[4:6], digits[6:], rules)
}

func parseYearLast(text string, m []string, rules DateRules) (date.Date, *errs.Error) {
	order := rules.Order
	if order == AnyOrder {
		order = orderOf(m)
	}
	switch order {
	case DMY:
		return makeDate(text, m[4], m[3], m[1], rules)
	case MDY:
		return makeDate(text, m[4], m[1], m[3], rules)
	case YMD:
		// 11-12-29: two digits of the year first.
		if len(m[4]) == 2 {
			return makeDate(text, m[1], m[3], m[4], rules)
		}
	}
	return "", errs.Invalid("", keyDateUndecided, "value", text)
}

// orderOf is what one date of the form 29/12/2011 says about its order by itself. Points are only written day first.
func orderOf(m []string) Order {
	first, _ := strconv.Atoi(m[1])
	second, _ := strconv.Atoi(m[3])
	switch {
	case m[2] == "." || first == second:
		return DMY
	case first > 12 && second <= 12:
		return DMY
	case second > 12 && first <= 12:
		return MDY
	}
	return AnyOrder
}

func makeNamed(text, year, month, day string, rules DateRules) (date.Date, *errs.Error) {
	short := []rune(strings.ToLower(month))
	number, ok := monthNames[string(short[:min(3, len(short))])]
	if !ok {
		return "", errs.Invalid("", keyNotADate, "value", text)
	}
	return makeDate(text, year, strconv.Itoa(int(number)), day, rules)
}

func makeDate(text, year, month, day string, rules DateRules) (date.Date, *errs.Error) {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	if len(year) == 2 {
		y = rules.fullYear(y)
	}
	made, err := date.New(y, time.Month(m), d)
	if err != nil {
		return "", errs.Invalid("", keyNoSuchDay, "value", text).Because(err)
	}
	return made, nil
}

func (r DateRules) fullYear(short int) int {
	latest := r.LatestYear
	if latest == 0 {
		latest = 2069
	}
	century := latest - latest%100
	if century+short > latest {
		century -= 100
	}
	return century + short
}

func parseSerial(text, number string) (date.Date, *errs.Error) {
	days, err := strconv.ParseFloat(number, 64)
	if err != nil || days < firstSerial || days > lastSerial {
		return "", errs.Invalid("", keyNotADate, "value", text)
	}
	return date.FromTime(serialEpoch.AddDate(0, 0, int(days)), time.UTC), nil
}

// DateColumn collects what a column says about the order of its dates.
type DateColumn struct {
	dayFirst, monthFirst, undecided string
}

// Add takes one cell.
func (c *DateColumn) Add(text string) {
	text = strings.TrimSpace(text)
	m := yearLast.FindStringSubmatch(strings.TrimSpace(clockTime.ReplaceAllString(text, "")))
	if m == nil {
		return
	}
	order := orderOf(m)
	switch {
	case m[1] == m[3]:
		// 05/05/2020 says nothing, and is read the same either way.
	case order == DMY && c.dayFirst == "":
		c.dayFirst = text
	case order == MDY && c.monthFirst == "":
		c.monthFirst = text
	case order == AnyOrder && c.undecided == "":
		c.undecided = text
	}
}

// Order is the order that fits the whole column. It is an error if two dates contradict each other, or if a date can be read
// in two ways and no other date of the column decides which.
func (c *DateColumn) Order() (Order, *errs.Error) {
	switch {
	case c.dayFirst != "" && c.monthFirst != "" && c.undecided != "":
		return AnyOrder, errs.Invalid("", keyDateContradiction, "first", c.dayFirst, "second", c.monthFirst, "value", c.undecided)
	case c.dayFirst != "" && c.monthFirst != "":
		// Each of them can be read in one way only.
		return AnyOrder, nil
	case c.dayFirst != "":
		return DMY, nil
	case c.monthFirst != "":
		return MDY, nil
	case c.undecided != "":
		return AnyOrder, errs.Invalid("", keyDateUndecided, "value", c.undecided)
	}
	return AnyOrder, nil
}
