package donations

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/ent/date"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/pledge"
)

func TestSchedule(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		in   PledgeInput
		want []due
	}{
		"once": {PledgeInput{Every: pledge.EveryONCE, StartOn: "2026-05-01"}, []due{{"2026-05-01", 1000}}},
		"months with a rest": {PledgeInput{Every: pledge.EveryMONTH, StartOn: "2026-01-15", Count: 3},
			[]due{{"2026-01-15", 334}, {"2026-02-15", 333}, {"2026-03-15", 333}}},
		"the 30th comes back after February": {PledgeInput{Every: pledge.EveryMONTH, StartOn: "2026-01-30", Count: 3},
			[]due{{"2026-01-30", 334}, {"2026-02-28", 333}, {"2026-03-30", 333}}},
		"the last day of a month stays it": {PledgeInput{Every: pledge.EveryMONTH, StartOn: "2026-02-28", Count: 3},
			[]due{{"2026-02-28", 334}, {"2026-03-31", 333}, {"2026-04-30", 333}}},
		"quarters until a day, which counts": {PledgeInput{Every: pledge.EveryQUARTER, StartOn: "2026-01-01", EndOn: "2026-07-01"},
			[]due{{"2026-01-01", 334}, {"2026-04-01", 333}, {"2026-07-01", 333}}},
		"years from a leap day": {PledgeInput{Every: pledge.EveryYEAR, StartOn: "2024-02-29", Count: 2},
			[]due{{"2024-02-29", 500}, {"2025-02-28", 500}}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test.in.Amount = money.MustParse("10.00", "EUR")
			got, err := schedule(test.in)
			require.NoError(t, err)
			require.Equal(t, test.want, got)
		})
	}
	_, err := schedule(PledgeInput{Every: pledge.EveryMONTH, StartOn: "2026-01-01", EndOn: "2126-01-01", Amount: money.MustParse("10000.00", "EUR")})
	require.ErrorContains(t, err, "at most 600 payments")
	_, err = schedule(PledgeInput{Every: pledge.EveryMONTH, StartOn: "2026-01-01", Count: 3, Amount: money.MustParse("2", "KRW")})
	require.ErrorContains(t, err, "cannot be divided into 3 payments")
}

func TestStandings(t *testing.T) {
	t.Parallel()
	const today = date.Date("2026-03-15")
	dues := []due{{"2026-01-15", 100}, {"2026-02-15", 100}, {"2026-03-15", 100}, {"2026-04-15", 100}}
	tests := map[string]struct {
		paid         int64
		isWrittenOff bool
		states       []InstallmentState
		status       PledgeStatus
	}{
		"nothing paid": {0, false, []InstallmentState{InstallmentOverdue, InstallmentOverdue, InstallmentDue, InstallmentUpcoming}, PledgeOverdue},
		"the oldest is paid first": {150, false,
			[]InstallmentState{InstallmentPaid, InstallmentOverdue, InstallmentDue, InstallmentUpcoming}, PledgeOverdue},
		"up to date":      {200, false, []InstallmentState{InstallmentPaid, InstallmentPaid, InstallmentDue, InstallmentUpcoming}, PledgeActive},
		"ahead in part":   {350, false, []InstallmentState{InstallmentPaid, InstallmentPaid, InstallmentPaid, InstallmentPartly}, PledgeActive},
		"paid":            {400, false, []InstallmentState{InstallmentPaid, InstallmentPaid, InstallmentPaid, InstallmentPaid}, PledgeFulfilled},
		"more than asked": {999, false, []InstallmentState{InstallmentPaid, InstallmentPaid, InstallmentPaid, InstallmentPaid}, PledgeFulfilled},
		"written off": {150, true,
			[]InstallmentState{InstallmentPaid, InstallmentWrittenOff, InstallmentWrittenOff, InstallmentWrittenOff}, PledgeWrittenOff},
		"written off and paid after all": {400, true, []InstallmentState{InstallmentPaid, InstallmentPaid, InstallmentPaid, InstallmentPaid}, PledgeFulfilled},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			all := standings(dues, test.paid, today, test.isWrittenOff)
			var states []InstallmentState
			var spread int64
			for _, s := range all {
				states = append(states, s.state)
				spread += s.paid
			}
			require.Equal(t, test.states, states)
			require.Equal(t, min(test.paid, 400), spread)
			require.Equal(t, test.status, statusOf(all, test.isWrittenOff))
		})
	}
}

func TestYearOf(t *testing.T) {
	t.Parallel()
	require.Equal(t, Period{"2026-01-01", "2026-12-31"}, yearOf("2026-11-22", 1))
	require.Equal(t, Period{"2026-07-01", "2027-06-30"}, yearOf("2026-11-22", 7))
	require.Equal(t, Period{"2025-12-01", "2026-11-30"}, yearOf("2026-11-22", 12))
}

func TestPercent(t *testing.T) {
	t.Parallel()
	for points, want := range map[money.BasisPoints]string{9950: "99.5", 10_000: "100", 3: "0.03", 12_345: "123.45", 0: "0"} {
		require.Equal(t, want, percent(points))
	}
}
