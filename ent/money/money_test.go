package money_test

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/moim-crm/moim/ent/money"
)

func TestParse(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		amount   string
		currency money.Currency
		minor    int64
		err      error
	}{
		"euros and cents":                {"113969.15", "EUR", 11_396_915, nil},
		"whole euros":                    {"10", "EUR", 1_000, nil},
		"one decimal":                    {"10.5", "EUR", 1_050, nil},
		"more decimals, all nought":      {"10.500", "EUR", 1_050, nil},
		"half a cent":                    {"10.005", "EUR", 0, money.ErrAmount},
		"won":                            {"12000", "KRW", 12_000, nil},
		"won with decimals of nought":    {"12000.00", "KRW", 12_000, nil},
		"half a won":                     {"12000.5", "KRW", 0, money.ErrAmount},
		"yen":                            {"-500", "JPY", -500, nil},
		"dinar":                          {"1.234", "BHD", 1_234, nil},
		"a plus sign":                    {"+1.00", "USD", 100, nil},
		"nought below nought":            {"-0.00", "USD", 0, nil},
		"leading noughts":                {"0001.00", "USD", 100, nil},
		"the most":                       {"92233720368547758.07", "EUR", math.MaxInt64, nil},
		"the least":                      {"-92233720368547758.07", "EUR", -math.MaxInt64, nil},
		"one more than the most":         {"92233720368547758.08", "EUR", 0, money.ErrOverflow},
		"one less than the least":        {"-92233720368547758.08", "EUR", 0, money.ErrOverflow},
		"nothing":                        {"", "EUR", 0, money.ErrAmount},
		"a sign alone":                   {"-", "EUR", 0, money.ErrAmount},
		"two signs":                      {"-+1", "EUR", 0, money.ErrAmount},
		"no digit before the point":      {".50", "EUR", 0, money.ErrAmount},
		"no digit behind the point":      {"5.", "EUR", 0, money.ErrAmount},
		"two points":                     {"1.2.3", "EUR", 0, money.ErrAmount},
		"a decimal comma":                {"1,50", "EUR", 0, money.ErrAmount},
		"grouping":                       {"1,000.00", "EUR", 0, money.ErrAmount},
		"a power of ten":                 {"1e3", "EUR", 0, money.ErrAmount},
		"a space":                        {" 1", "EUR", 0, money.ErrAmount},
		"digits of another script":       {"١٢", "EUR", 0, money.ErrAmount},
		"longer than any amount":         {strings.Repeat("0", 41), "EUR", 0, money.ErrAmount},
		"no currency":                    {"1", "", 0, money.ErrCurrency},
		"a currency in lower case":       {"1", "eur", 0, money.ErrCurrency},
		"a currency that does not exist": {"1", "ZZZ", 0, money.ErrCurrency},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := money.Parse(tt.amount, tt.currency)
			require.ErrorIs(t, err, tt.err)
			if tt.err == nil {
				require.Equal(t, money.Money{Minor: tt.minor, Currency: tt.currency}, got)
				again, err := money.Input{Amount: got.Amount(), Currency: got.CurrencyCode()}.Money()
				require.NoError(t, err)
				require.Equal(t, got, again)
			}
		})
	}
}

func TestDecimal(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		minor    int64
		currency money.Currency
		want     string
	}{
		"cents alone":       {5, "EUR", "0.05"},
		"minus cents alone": {-5, "EUR", "-0.05"},
		"nought":            {0, "EUR", "0.00"},
		"nought won":        {0, "KRW", "0"},
		"won":               {-12_000, "KRW", "-12000"},
		"fils":              {1, "BHD", "0.001"},
		"the most":          {math.MaxInt64, "USD", "92233720368547758.07"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, tt.want, money.Money{Minor: tt.minor, Currency: tt.currency}.Decimal())
		})
	}
}

func TestFormat(t *testing.T) {
	t.Parallel()
	require.Equal(t, "₩12,000", money.MustParse("12000", "KRW").Format("ko"))
	require.Equal(t, "$1,234.50", money.MustParse("1234.5", "USD").Format("en-US"))
	require.Contains(t, money.MustParse("1234.5", "EUR").Format("de"), "1.234,50")
	require.Equal(t, "5", money.Money{Minor: 5}.Format("en"))
}

// TestDigitsStay pins the currencies whose digits are not 2: a library that
// changes its mind would otherwise change every stored amount.
func TestDigitsStay(t *testing.T) {
	t.Parallel()
	special := map[money.Currency]int{}
	for _, code := range money.Currencies() {
		require.NoError(t, code.Validate())
		if code.Digits() != 2 {
			special[code] = code.Digits()
		}
	}
	require.Equal(t, pinnedDigits, special)
}

func TestParseCurrency(t *testing.T) {
	t.Parallel()
	got, err := money.ParseCurrency(" krw ")
	require.NoError(t, err)
	require.Equal(t, money.Currency("KRW"), got)
	_, err = money.ParseCurrency("won")
	require.ErrorIs(t, err, money.ErrCurrency)
	code, ok := money.CurrencyOf("KR")
	require.True(t, ok)
	require.Equal(t, money.Currency("KRW"), code)
}

func TestArithmeticRefuses(t *testing.T) {
	t.Parallel()
	most := money.Money{Minor: math.MaxInt64, Currency: "EUR"}
	cent := money.Money{Minor: 1, Currency: "EUR"}
	won := money.Money{Minor: 1, Currency: "KRW"}
	broken := money.Money{Minor: math.MinInt64, Currency: "EUR"}

	_, err := most.Add(cent)
	require.ErrorIs(t, err, money.ErrOverflow)
	_, err = most.Neg().Sub(cent)
	require.ErrorIs(t, err, money.ErrOverflow)
	_, err = cent.Add(won)
	require.ErrorIs(t, err, money.ErrMismatch)
	_, err = cent.Sub(won)
	require.ErrorIs(t, err, money.ErrMismatch)
	_, err = cent.Cmp(won)
	require.ErrorIs(t, err, money.ErrMismatch)
	_, err = money.Money{}.Add(money.Money{})
	require.ErrorIs(t, err, money.ErrCurrency)
	_, err = money.Sum("EUR", cent, won)
	require.ErrorIs(t, err, money.ErrMismatch)
	_, err = most.Times(2)
	require.ErrorIs(t, err, money.ErrOverflow)
	_, err = cent.Neg().Times(math.MinInt64)
	require.ErrorIs(t, err, money.ErrOverflow)
	_, err = cent.Sub(broken)
	require.ErrorIs(t, err, money.ErrOverflow)
	_, err = money.New(math.MinInt64, "EUR")
	require.ErrorIs(t, err, money.ErrOverflow)
	require.Panics(t, func() { broken.Neg() })
}

func TestAllocate(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		minor   int64
		weights []int64
		want    []int64
	}{
		"ten euros by three":              {1_000, []int64{1, 1, 1}, []int64{334, 333, 333}},
		"the same backwards":              {-1_000, []int64{1, 1, 1}, []int64{-334, -333, -333}},
		"the largest remainder first":     {100, []int64{1, 2, 4}, []int64{14, 29, 57}},
		"a weight of nought gets nothing": {7, []int64{0, 1, 1, 0}, []int64{0, 4, 3, 0}},
		"fewer units than parts":          {2, []int64{1, 1, 1}, []int64{1, 1, 0}},
		"nothing to divide":               {0, []int64{1, 5}, []int64{0, 0}},
		"weights beyond a product of 64":  {math.MaxInt64, []int64{math.MaxInt64, math.MaxInt64}, []int64{math.MaxInt64/2 + 1, math.MaxInt64 / 2}},
		"one part gets all":               {12_345, []int64{3}, []int64{12_345}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			parts, err := money.Money{Minor: tt.minor, Currency: "EUR"}.Allocate(tt.weights...)
			require.NoError(t, err)
			got := make([]int64, 0, len(parts))
			for _, part := range parts {
				require.Equal(t, money.Currency("EUR"), part.Currency)
				got = append(got, part.Minor)
			}
			require.Equal(t, tt.want, got)
		})
	}
	euro := money.MustParse("1", "EUR")
	for name, weights := range map[string][]int64{"none": {}, "all nought": {0, 0}, "negative": {2, -1}} {
		_, err := euro.Allocate(weights...)
		require.ErrorIs(t, err, money.ErrWeights, name)
	}
	parts, err := money.MustParse("0.99", "EUR").AllocateBasisPoints(5_000, 2_500, 2_500)
	require.NoError(t, err)
	require.Equal(t, []int64{49, 25, 25}, []int64{parts[0].Minor, parts[1].Minor, parts[2].Minor})
	_, err = euro.AllocateBasisPoints(5_000, 4_999)
	require.ErrorIs(t, err, money.ErrWeights)
}

func anyMoney(currency money.Currency) *rapid.Generator[money.Money] {
	return rapid.Custom(func(t *rapid.T) money.Money {
		return money.Money{Minor: rapid.Int64Range(-math.MaxInt64, math.MaxInt64).Draw(t, "minor"), Currency: currency}
	})
}

func TestPropertiesOfText(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		code := rapid.SampledFrom(money.Currencies()).Draw(t, "currency")
		m := anyMoney(code).Draw(t, "m")
		got, err := money.Parse(m.Decimal(), code)
		if err != nil || got != m {
			t.Fatalf("%s reads back as %s, %v", m, got, err)
		}
	})
}

func TestPropertiesOfSums(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyMoney("EUR").Draw(t, "a"), anyMoney("EUR").Draw(t, "b")
		exact := new(big.Int).Add(big.NewInt(a.Minor), big.NewInt(b.Minor))
		limit := big.NewInt(math.MaxInt64)
		sum, err := a.Add(b)
		if fits := exact.CmpAbs(limit) <= 0; fits != (err == nil) {
			t.Fatalf("%s + %s: %v", a, b, err)
		}
		if err != nil {
			return
		}
		if sum.Minor != exact.Int64() {
			t.Fatalf("%s + %s = %s", a, b, sum)
		}
		if back, err := sum.Sub(b); err != nil || back != a {
			t.Fatalf("%s - %s = %s, %v", sum, b, back, err)
		}
	})
}

func TestPropertiesOfTimes(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m := money.Money{Minor: rapid.Int64Range(-1<<40, 1<<40).Draw(t, "minor"), Currency: "EUR"}
		n := rapid.Int64().Draw(t, "n")
		exact := new(big.Int).Mul(big.NewInt(m.Minor), big.NewInt(n))
		got, err := m.Times(n)
		if fits := exact.CmpAbs(big.NewInt(math.MaxInt64)) <= 0; fits != (err == nil) {
			t.Fatalf("%s times %d: %v", m, n, err)
		}
		if err == nil && got.Minor != exact.Int64() {
			t.Fatalf("%s times %d = %s", m, n, got)
		}
	})
}

func TestPropertiesOfAllocate(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m := anyMoney("KRW").Draw(t, "m")
		weights := rapid.SliceOfN(rapid.Int64Range(0, math.MaxInt64), 1, 12).Draw(t, "weights")
		parts, err := m.Allocate(weights...)
		if err != nil {
			for _, weight := range weights {
				if weight != 0 {
					t.Fatalf("%s by %v: %v", m, weights, err)
				}
			}
			return
		}
		sum, err := money.Sum("KRW", parts...)
		if err != nil || sum != m {
			t.Fatalf("%v are %s together, not %s (%v)", parts, sum, m, err)
		}
		total := new(big.Int)
		for _, weight := range weights {
			total.Add(total, big.NewInt(weight))
		}
		for i, part := range parts {
			// |part * total - m * weight| < total: never a whole unit off its fair share.
			off := new(big.Int).Mul(big.NewInt(part.Minor), total)
			off.Sub(off, new(big.Int).Mul(big.NewInt(m.Minor), big.NewInt(weights[i])))
			if off.CmpAbs(total) >= 0 {
				t.Fatalf("part %d of %s by %v is %s", i, m, weights, part)
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"113969.15", "-0.01", "1e9", "92233720368547758.08", "00.000", "٣"} {
		f.Add(seed, "EUR")
		f.Add(seed, "KRW")
		f.Add(seed, "BHD")
	}
	f.Fuzz(func(t *testing.T, amount, code string) {
		m, err := money.Parse(amount, money.Currency(code))
		if err != nil {
			return
		}
		exact, ok := new(big.Rat).SetString(strings.TrimPrefix(amount, "+"))
		if !ok {
			t.Fatalf("accepted %q", amount)
		}
		stored, ok := new(big.Rat).SetString(m.Decimal())
		if !ok || exact.Cmp(stored) != 0 {
			t.Fatalf("%q became %s", amount, m)
		}
	})
}
