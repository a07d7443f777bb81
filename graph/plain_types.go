package graph

import (
	"maps"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/money"
	"github.com/moim-crm/moim/graph/model"
)

// plainTypes are the types that long lists and full records are made of, with
// those of their fields that a row answers by itself. A field that is not here
// is no mistake: its list is written by gqlgen.
var plainTypes map[string]plainFields

// plainNodes are those that a field of the type Node may lead to.
var plainNodes = []string{"Contact", "Donation", "Interaction", "MembershipTerm", "ConsentEvent", "Task"}

func init() { //nolint:gochecknoinits // the plans look types up in the table that they are part of
	plainTypes = map[string]plainFields{
		"ContactConnection":  connection(func(c *ent.ContactConnection) (*ent.PageInfo, []*ent.ContactEdge) { return &c.PageInfo, c.Edges }, "ContactEdge"),
		"ContactEdge":        edge("Contact", func(e *ent.ContactEdge) *ent.Contact { return e.Node }),
		"DonationConnection": connection(func(c *ent.DonationConnection) (*ent.PageInfo, []*ent.DonationEdge) { return &c.PageInfo, c.Edges }, "DonationEdge"),
		"DonationEdge":       edge("Donation", func(e *ent.DonationEdge) *ent.Donation { return e.Node }),
		"ConsentEventConnection": connection(func(c *ent.ConsentEventConnection) (*ent.PageInfo, []*ent.ConsentEventEdge) {
			return &c.PageInfo, c.Edges
		}, "ConsentEventEdge"),
		"ConsentEventEdge": edge("ConsentEvent", func(e *ent.ConsentEventEdge) *ent.ConsentEvent { return e.Node }),
		"PageInfo":         columns[ent.PageInfo]("hasNextPage hasPreviousPage startCursor endCursor"),
		"Money": {
			"amount":   textOf((*money.Money).Decimal),
			"currency": textOf((*money.Money).CurrencyCode),
		},
		"ConsentEvent": columns[ent.ConsentEvent]("id createdAt contactID purpose channel action occurredAt source"),
		"Task":         columns[ent.Task]("id createdAt updatedAt contactID title note dueOn priority completedAt"),
		"User":         columns[ent.User]("id name"),
		"Tag":          columns[ent.Tag]("id kind name colour"),
	}
	for _, more := range []map[string]plainFields{plainContacts(), plainGiving(), plainTimeline()} {
		maps.Copy(plainTypes, more)
	}
}

func plainContacts() map[string]plainFields {
	contact := columns[ent.Contact]("id createdAt updatedAt kind displayName prefix givenName middleName familyName suffix preferredName " +
		"organizationName legalName birthOn deceasedOn isDeceased gender language source note externalID householdID ownerID teamID " +
		"archivedAt mergedIntoID version")
	maps.Copy(contact, plainFields{
		"primaryEmail":    asked("ContactEmail", aheadFor[*ent.ContactEmail](func(l *loaders) any { return l.email })),
		"primaryPhone":    asked("ContactPhone", aheadFor[*ent.ContactPhone](func(l *loaders) any { return l.phone })),
		"primaryAddress":  asked("ContactAddress", aheadFor[*ent.ContactAddress](func(l *loaders) any { return l.address })),
		"givingSummaries": many("GivingSummary", aheadFor[[]*model.GivingSummary](func(l *loaders) any { return l.giving })),
		"givingSummary":   heeding(asked("GivingSummary", plainSummary)),
		"lastDonations":   heeding(many("Donation", plainLatest)),
		"tags": many("Tag", func(_ *plainWriter, c *ent.Contact, f *plannedField) ([]*ent.Tag, error) {
			return loaded(c.NamedTags, c.Edges.TagsOrErr, f)
		}),
	})
	return map[string]plainFields{
		"Contact":        contact,
		"ContactEmail":   columns[ent.ContactEmail]("id contactID address kind isPrimary isUndeliverable"),
		"ContactPhone":   columns[ent.ContactPhone]("id contactID number extension kind isPrimary isUndeliverable"),
		"ContactAddress": columns[ent.ContactAddress]("id contactID country lines dependentLocality locality region postalCode kind isPrimary isUndeliverable"),
	}
}

func plainGiving() map[string]plainFields {
	donation := columns[ent.Donation]("id createdAt updatedAt contactID kind method currency inKindDescription receivedOn reference note " +
		"isAnonymous acknowledgedAt source externalID campaignID appealID pledgeID batchID deletedAt version")
	maps.Copy(donation, plainFields{
		"amount":     one("Money", (*ent.Donation).Amount),
		"refunded":   one("Money", (*ent.Donation).Refunded),
		"fairMarket": one("Money", (*ent.Donation).FairMarket),
		"contact": asked("Contact", func(_ *plainWriter, d *ent.Donation, _ *plannedField) (*ent.Contact, error) {
			return needed1(d.Edges.ContactOrErr())
		}),
		"campaign": asked("Campaign", func(_ *plainWriter, d *ent.Donation, _ *plannedField) (*ent.Campaign, error) {
			return perhaps(d.Edges.CampaignOrErr())
		}),
		"allocations": many("Allocation", func(_ *plainWriter, d *ent.Donation, f *plannedField) ([]*ent.Allocation, error) {
			return loaded(d.NamedAllocations, d.Edges.AllocationsOrErr, f)
		}),
	})
	allocation := columns[ent.Allocation]("id donationID fundID currency basisPoints")
	maps.Copy(allocation, plainFields{
		"amount": one("Money", (*ent.Allocation).Amount),
		"fund": asked("Fund", func(_ *plainWriter, a *ent.Allocation, _ *plannedField) (*ent.Fund, error) {
			return needed1(a.Edges.FundOrErr())
		}),
	})
	summary := columns[model.GivingSummary]("count first last softCreditCount")
	maps.Copy(summary, plainFields{
		"total":      one("Money", func(s *model.GivingSummary) *money.Money { return s.Total }),
		"inKind":     one("Money", func(s *model.GivingSummary) *money.Money { return s.InKind }),
		"largest":    one("Money", func(s *model.GivingSummary) *money.Money { return s.Largest }),
		"softCredit": one("Money", func(s *model.GivingSummary) *money.Money { return s.SoftCredit }),
	})
	return map[string]plainFields{
		"Donation": donation, "Allocation": allocation, "GivingSummary": summary,
		"Fund":     columns[ent.Fund]("id name code isDefault isRestricted archivedAt"),
		"Campaign": columns[ent.Campaign]("id name startsOn endsOn archivedAt"),
	}
}

func plainTimeline() map[string]plainFields {
	term := columns[ent.MembershipTerm]("id membershipID levelID startOn endOn kind chain currency voidedAt voidReason")
	maps.Copy(term, plainFields{
		"price": one("Money", (*ent.MembershipTerm).Price),
		"level": asked("MembershipLevel", func(_ *plainWriter, t *ent.MembershipTerm, _ *plannedField) (*ent.MembershipLevel, error) {
			return needed1(t.Edges.LevelOrErr())
		}),
		"membership": asked("Membership", func(_ *plainWriter, t *ent.MembershipTerm, _ *plannedField) (*ent.Membership, error) {
			return needed1(t.Edges.MembershipOrErr())
		}),
	})
	interaction := columns[ent.Interaction]("id createdAt updatedAt contactID kind direction occurredAt subject body userID")
	interaction["user"] = asked("User", func(_ *plainWriter, i *ent.Interaction, _ *plannedField) (*ent.User, error) {
		return perhaps(i.Edges.UserOrErr())
	})
	item := columns[model.TimelineItem]("kind at")
	item["node"] = plainField{isAny: true, write: writeNode}
	line := columns[model.TimelineEdge]("cursor")
	line["node"] = one("TimelineItem", func(e *model.TimelineEdge) *model.TimelineItem { return e.Node })
	return map[string]plainFields{
		"TimelineConnection": connection(func(c *model.TimelineConnection) (*ent.PageInfo, []*model.TimelineEdge) { return c.PageInfo, c.Edges }, "TimelineEdge"),
		"TimelineEdge":       line,
		"TimelineItem":       item,
		"Interaction":        interaction,
		"MembershipTerm":     term,
		"MembershipLevel":    columns[ent.MembershipLevel]("id name rank"),
		"Membership":         columns[ent.Membership]("id holderID levelID joinedOn startsOn endsOn cancelledOn version"),
	}
}

// plainOf names the type of what a field was resolved to, "" where Plain has
// nothing to do with it.
func plainOf(res any) (typ string, isList bool) {
	switch v := res.(type) {
	case *ent.ContactConnection:
		return some("ContactConnection", v), false
	case *ent.DonationConnection:
		return some("DonationConnection", v), false
	case *ent.ConsentEventConnection:
		return some("ConsentEventConnection", v), false
	case *model.TimelineConnection:
		return some("TimelineConnection", v), false
	case []*ent.Donation:
		return listOf("Donation", len(v))
	case []*ent.MembershipTerm:
		return listOf("MembershipTerm", len(v))
	case []*model.GivingSummary:
		return listOf("GivingSummary", len(v))
	case *money.Money:
		return some("Money", v), false
	}
	return "", false
}

// listOf leaves an empty list to gqlgen.
func listOf(name string, n int) (string, bool) {
	if n == 0 {
		return "", false
	}
	return name, true
}

func some[T any](name string, v *T) string {
	if v == nil {
		return ""
	}
	return name
}
