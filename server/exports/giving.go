package exports

import (
	"strings"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/campaign"
	"github.com/moim-crm/moim/ent/customfield"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/fund"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/ent/pledge"
	"github.com/moim-crm/moim/server/sheets"
)

func decimal(m *money.Money) any {
	if m == nil {
		return nil
	}
	return sheets.Number(m.Decimal())
}

func name(c *ent.Contact) any {
	if c == nil {
		return nil
	}
	return c.DisplayName
}

var donations = list{entity: "Donation", columns: []column{
	col("ID", "ID", "id", func(d *ent.Donation) any { return text(d.ID) }),
	col("Date", "날짜", "received_on", func(d *ent.Donation) any { return string(d.ReceivedOn) }),
	of[ent.Donation]("Contact", col("Donor", "후원자", "display_name", func(d *ent.Donation) any { return name(d.Edges.Contact) })),
	col("Donor ID", "후원자 ID", "contact_id", func(d *ent.Donation) any { return text(d.ContactID) }),
	col("Kind", "종류", "kind", func(d *ent.Donation) any { return string(d.Kind) }),
	col("Method", "방법", "method", func(d *ent.Donation) any { return string(d.Method) }),
	col("Amount", "금액", "amount_minor", func(d *ent.Donation) any { return decimal(d.Amount()) }),
	col("Refunded", "환불", "amount_minor", func(d *ent.Donation) any { return decimal(d.Refunded()) }),
	col("Currency", "통화", "currency", func(d *ent.Donation) any { return d.Currency }),
	of[ent.Donation]("Fund", col("Funds", "지정 기금", "name", func(d *ent.Donation) any { return fundsOf(d) })),
	of[ent.Donation]("Campaign", col("Campaign", "모금 캠페인", "name", func(d *ent.Donation) any { return campaignOf(d.Edges.Campaign) })),
	of[ent.Donation]("Appeal", col("Appeal", "요청 경로", "name", func(d *ent.Donation) any { return appealOf(d.Edges.Appeal) })),
	col("Reference", "참조 번호", "reference", func(d *ent.Donation) any { return d.Reference }),
	col("In kind", "현물", "in_kind_description", func(d *ent.Donation) any { return d.InKindDescription }),
	col("Fair-market value", "공정 시장 가치", "fair_market_minor", func(d *ent.Donation) any { return decimal(d.FairMarket()) }),
	col("Anonymous", "익명", "is_anonymous", func(d *ent.Donation) any { return d.IsAnonymous }),
	col("Thanked", "감사 인사", "acknowledged_at", func(d *ent.Donation) any { return instant(d.AcknowledgedAt) }),
	col("Note", "메모", "note", func(d *ent.Donation) any { return d.Note }),
}, fields: customfield.EntityDONATION, fieldsOf: func(row any) map[string]any { return row.(*ent.Donation).CustomFields }, rows: rows((*ent.DonationWhereInput).Filter, (*ent.DonationQuery).All, func(d *ent.Donation) int64 { return d.ID },
	func(c *ent.Client, after int64) *ent.DonationQuery {
		return c.Donation.Query().Where(donation.IDGT(after)).Order(donation.ByID()).Limit(pageRows).
			WithContact().WithCampaign().WithAppeal().WithAllocations(func(a *ent.AllocationQuery) { a.WithFund() })
	})}

func fundsOf(d *ent.Donation) any {
	var names []string
	for _, a := range d.Edges.Allocations {
		if a.Edges.Fund != nil {
			names = append(names, a.Edges.Fund.Name)
		}
	}
	return strings.Join(names, ", ")
}

func campaignOf(c *ent.Campaign) any {
	if c == nil {
		return nil
	}
	return c.Name
}

func appealOf(a *ent.Appeal) any {
	if a == nil {
		return nil
	}
	return a.Name
}

var pledges = list{entity: "Pledge", columns: []column{
	col("ID", "ID", "id", func(p *ent.Pledge) any { return text(p.ID) }),
	of[ent.Pledge]("Contact", col("Donor", "후원자", "display_name", func(p *ent.Pledge) any { return name(p.Edges.Contact) })),
	col("Amount", "금액", "amount_minor", func(p *ent.Pledge) any { return decimal(p.Amount()) }),
	col("Currency", "통화", "currency", func(p *ent.Pledge) any { return p.Currency }),
	col("Every", "주기", "every", func(p *ent.Pledge) any { return string(p.Every) }),
	col("From", "시작일", "start_on", func(p *ent.Pledge) any { return string(p.StartOn) }),
	col("Written off", "상각일", "written_off_on", func(p *ent.Pledge) any { return string(p.WrittenOffOn) }),
	col("Note", "메모", "note", func(p *ent.Pledge) any { return p.Note }),
}, rows: rows((*ent.PledgeWhereInput).Filter, (*ent.PledgeQuery).All, func(p *ent.Pledge) int64 { return p.ID },
	func(c *ent.Client, after int64) *ent.PledgeQuery {
		return c.Pledge.Query().Where(pledge.IDGT(after)).Order(pledge.ByID()).Limit(pageRows).WithContact()
	})}

var funds = list{entity: "Fund", columns: []column{
	col("ID", "ID", "id", func(f *ent.Fund) any { return text(f.ID) }),
	col("Name", "이름", "name", func(f *ent.Fund) any { return f.Name }),
	col("Code", "코드", "code", func(f *ent.Fund) any { return f.Code }),
	col("Restricted", "용도 지정", "is_restricted", func(f *ent.Fund) any { return f.IsRestricted }),
	col("Archived", "보관일", "archived_at", func(f *ent.Fund) any { return instant(f.ArchivedAt) }),
}, rows: rows((*ent.FundWhereInput).Filter, (*ent.FundQuery).All, func(f *ent.Fund) int64 { return f.ID },
	func(c *ent.Client, after int64) *ent.FundQuery {
		return c.Fund.Query().Where(fund.IDGT(after)).Order(fund.ByID()).Limit(pageRows)
	})}

var campaigns = list{entity: "Campaign", columns: []column{
	col("ID", "ID", "id", func(v *ent.Campaign) any { return text(v.ID) }),
	col("Name", "이름", "name", func(v *ent.Campaign) any { return v.Name }),
	col("Goal", "목표", "goal_minor", func(v *ent.Campaign) any { return decimal(v.Goal()) }),
	col("Currency", "통화", "currency", func(v *ent.Campaign) any { return v.Currency }),
	col("From", "시작일", "starts_on", func(v *ent.Campaign) any { return string(v.StartsOn) }),
	col("Until", "종료일", "ends_on", func(v *ent.Campaign) any { return string(v.EndsOn) }),
}, rows: rows((*ent.CampaignWhereInput).Filter, (*ent.CampaignQuery).All, func(v *ent.Campaign) int64 { return v.ID },
	func(c *ent.Client, after int64) *ent.CampaignQuery {
		return c.Campaign.Query().Where(campaign.IDGT(after)).Order(campaign.ByID()).Limit(pageRows)
	})}
