package demo

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/volunteerhours"
	"github.com/moim-crm/moim/server/volunteering"
)

// volunteering has people sign up for shifts some days before, come or not, and
// their hours approved, but for those of the last two weeks.
func (w *writer) volunteering(ctx context.Context) error {
	jobs := make([]int64, len(opportunities))
	for i, o := range opportunities {
		in := volunteering.CreateOpportunityInput{Title: o.title, Description: o.description, Location: o.location, TimeZone: zone}
		if o.skill != "" {
			in.Skills = []string{o.skill}
		}
		row, err := w.shifts.CreateOpportunity(ctx, in)
		if err != nil {
			return err
		}
		jobs[i] = row.ID
	}
	var worked []int64
	for _, s := range w.plan.shifts {
		hours, err := w.shift(ctx, s, jobs[s.opportunity])
		if err != nil {
			return fmt.Errorf("shift of %s: %w", s.on, err)
		}
		worked = append(worked, hours...)
	}
	w.at(w.plan.anchor, 9)
	for len(worked) > 0 {
		n := min(len(worked), batch)
		if _, err := w.shifts.ApproveHours(ctx, worked[:n]...); err != nil {
			return err
		}
		worked = worked[n:]
	}
	return nil
}

// shift returns the hours that are to be approved.
func (w *writer) shift(ctx context.Context, s shift, opportunity int64) (worked []int64, err error) {
	w.at(s.on.AddDays(-20), 9)
	made, err := w.shifts.CreateShift(ctx, volunteering.CreateShiftInput{
		OpportunityID: opportunity, TimeZone: zone, Capacity: s.capacity,
		StartsLocal: fmt.Sprintf("%sT%02d:00", s.on, s.startHour), EndsLocal: fmt.Sprintf("%sT%02d:00", s.on, s.startHour+s.hours),
	})
	if err != nil {
		return nil, err
	}
	var signups []*ent.ShiftSignup
	for n, who := range append(s.volunteers, s.waiting...) {
		row, err := w.shifts.SignUp(ctx, volunteering.SignUpInput{
			ShiftID: made[0].ID, ContactID: w.ids[who], Waitlist: n >= len(s.volunteers), AllowOverlap: true,
		})
		if err != nil {
			return nil, err
		}
		signups = append(signups, row)
	}
	if !s.on.Before(w.plan.anchor) {
		return nil, nil
	}
	w.at(s.on, s.startHour+s.hours)
	for n, row := range signups {
		attendance := volunteering.Attended
		if n%17 == 5 {
			attendance = volunteering.NoShow
		}
		if _, err := w.shifts.SetAttendance(ctx, volunteering.AttendanceInput{SignupID: row.ID, Attendance: attendance}); err != nil {
			return nil, err
		}
		if attendance != volunteering.Attended || s.on.DaysUntil(w.plan.anchor) < 14 {
			continue
		}
		id, err := w.DB.Client(ctx).VolunteerHours.Query().Where(volunteerhours.SignupID(row.ID)).OnlyID(ctx)
		if err != nil {
			return nil, err
		}
		worked = append(worked, id)
	}
	return worked, nil
}
