// Package settings changes what the organization decides for everybody: its own
// name and habits, its teams, and what each role may do.
package settings

import (
	"context"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// Service changes the organization's settings.
type Service struct{ db *jobs.DB }

// New returns the service.
func New(db *jobs.DB) *Service { return &Service{db: db} }

var _ = errs.Register(errs.Messages{
	"settings.time_zone":      {En: `"{value}" is not a time zone. Write one such as Asia/Seoul.`, Ko: "{value:은/는} 시간대가 아니에요. Asia/Seoul처럼 써 주세요."},
	"settings.currency":       {En: `"{value}" is not a currency. Write its three letters, such as KRW.`, Ko: "{value:은/는} 통화 코드가 아니에요. KRW처럼 세 글자로 써 주세요."},
	"settings.locale":         {En: `"{value}" is not a language. Write one such as ko or en.`, Ko: "{value:은/는} 언어 코드가 아니에요. ko나 en처럼 써 주세요."},
	"settings.country":        {En: `"{value}" is not a country. Write its two letters, such as KR.`, Ko: "{value:은/는} 국가 코드가 아니에요. KR처럼 두 글자로 써 주세요."},
	"settings.month":          {En: "Write a month from 1 to 12.", Ko: "1월부터 12월 사이로 써 주세요."},
	"settings.entity":         {En: `There are no rules for "{value}".`, Ko: "{value:은/는} 권한을 정할 수 있는 항목이 아니에요."},
	"settings.field":          {En: `The field "{value}" can not be closed to a role.`, Ko: "{value} 항목은 역할별로 숨길 수 없어요."},
	"settings.admin":          {En: "An administrator's rights stay as they are.", Ko: "관리자 권한은 바꿀 수 없어요."},
	"settings.scope":          {En: "Choose what may be read and what may be changed.", Ko: "읽기 범위와 쓰기 범위를 골라 주세요."},
	"settings.scope_wide":     {En: "What may be changed cannot be more than what may be read.", Ko: "쓰기 범위는 읽기 범위보다 넓을 수 없어요."},
	"settings.scope_no_owner": {En: "{entity} rows belong to nobody: choose all or none.", Ko: "{entity} 기록에는 담당자가 없어요. 전체 또는 없음을 골라 주세요."},
	"settings.level":          {En: "Choose whether the field is hidden, read only or open.", Ko: "숨김, 읽기 전용, 쓰기 가능 중에서 골라 주세요."},
})

// OrganizationInput changes the organization; nil leaves a setting as it is.
type OrganizationInput struct {
	Name, Locale, TimeZone, Currency, Country *string
	FiscalYearMonth                           *int
	Identity
}

// Validate names each setting that is wrong.
func (in OrganizationInput) Validate() error {
	var all []error
	check := func(v *string, field, key string, isGood func(string) bool) {
		if v != nil && !isGood(*v) {
			all = append(all, errs.Invalid(field, key, "value", *v))
		}
	}
	if in.Name != nil && strings.TrimSpace(*in.Name) == "" {
		all = append(all, errs.Invalid("name", errs.KeyRequired))
	}
	check(in.TimeZone, "timeZone", "settings.time_zone", isTimeZone)
	check(in.Currency, "currency", "settings.currency", func(v string) bool { return money.Currency(v).Validate() == nil })
	check(in.Locale, "locale", "settings.locale", func(v string) bool { _, err := language.Parse(v); return err == nil })
	check(in.Country, "country", "settings.country", isCountry)
	if in.FiscalYearMonth != nil && (*in.FiscalYearMonth < 1 || *in.FiscalYearMonth > 12) {
		all = append(all, errs.Invalid("fiscalYearMonth", "settings.month"))
	}
	return errs.Join(append(all, in.Identity.Validate())...)
}

func isTimeZone(v string) bool {
	_, err := time.LoadLocation(v)
	return err == nil && v != "" && v != "Local"
}

func isCountry(v string) bool {
	r, err := language.ParseRegion(v)
	return err == nil && r.IsCountry() && r.String() == v
}

// Organization returns the organization; it is there from the first start.
func (s *Service) Organization(ctx context.Context) (*ent.Organization, error) {
	o, err := s.db.Client(ctx).Organization.Query().First(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the organization: %w", err)
	}
	return o, nil
}

// UpdateOrganization changes the organization's settings.
func (s *Service) UpdateOrganization(ctx context.Context, in OrganizationInput) (out *ent.Organization, err error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		o, err := s.Organization(ctx)
		if err != nil {
			return err
		}
		u := o.Update()
		apply(in.Name, func(v string) { u.SetName(strings.TrimSpace(v)) })
		apply(in.Locale, func(v string) { u.SetLocale(v) })
		apply(in.TimeZone, func(v string) { u.SetTimeZone(v) })
		apply(in.Currency, func(v string) { u.SetCurrency(v) })
		apply(in.Country, func(v string) { u.SetCountry(v) })
		if in.FiscalYearMonth != nil {
			u.SetFiscalYearMonth(*in.FiscalYearMonth)
		}
		in.Identity.apply(u)
		out, err = u.Save(ctx)
		return err
	})
	return out, err
}

func apply(v *string, set func(string)) {
	if v != nil {
		set(*v)
	}
}

// CreateTeam adds a team.
func (s *Service) CreateTeam(ctx context.Context, name string) (out *ent.Team, err error) {
	if strings.TrimSpace(name) == "" {
		return nil, errs.Invalid("name", errs.KeyRequired)
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		out, err = s.db.Client(ctx).Team.Create().SetName(strings.TrimSpace(name)).Save(ctx)
		return err
	})
	return out, err
}

// RenameTeam gives a team another name.
func (s *Service) RenameTeam(ctx context.Context, id int64, name string) (out *ent.Team, err error) {
	if strings.TrimSpace(name) == "" {
		return nil, errs.Invalid("name", errs.KeyRequired)
	}
	err = s.db.Tx(ctx, func(ctx context.Context) error {
		out, err = s.db.Client(ctx).Team.UpdateOneID(id).SetName(strings.TrimSpace(name)).Save(ctx)
		return jobs.Explain(err, "rename a team")
	})
	return out, err
}

func mustAdmin(ctx context.Context) error {
	v := viewer.FromContext(ctx)
	switch {
	case v.IsSystem(), v.IsStaff() && v.Role == viewer.Admin:
		return nil
	case v.IsStaff():
		return errs.Forbidden(errs.KeyForbidden)
	}
	return errs.Unauthenticated(errs.KeyUnauthenticated)
}
