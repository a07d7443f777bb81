package donations_test

import (
	"context"
	"maps"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/moim-crm/moim/server/donations"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
	"github.com/moim-crm/moim/server/testdb"
)

// lowerKeys stands for the domain of custom fields: it knows the field "colour".
func lowerKeys(_ context.Context, have donations.FieldValues, change map[string]any) (donations.FieldValues, error) {
	next := donations.FieldValues{Values: map[string]any{}, Keys: map[string]string{}}
	maps.Copy(next.Values, have.Values)
	maps.Copy(next.Keys, have.Keys)
	for key, v := range change {
		if key != "colour" {
			return have, errs.Invalid("customFields."+key, errs.KeyMalformed, "value", key)
		}
		next.Values[key], next.Keys[key] = v, "key of "+v.(string)
	}
	return next, nil
}

func TestCustomFieldsAreAskedOfTheirDomain(t *testing.T) {
	t.Parallel()
	testdb.Each(t, func(t *testing.T, db *jobs.DB) {
		b := setup(t, db)
		b.Service = donations.New(donations.Deps{DB: db, CustomFields: lowerKeys})
		row := b.gift(b.mina, "1.00", func(in *donations.RecordInput) { in.CustomFields = map[string]any{"colour": "Red"} })
		require.Equal(t, map[string]any{"colour": "Red"}, row.CustomFields)
		row, err := b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, CustomFields: map[string]any{"colour": "Blue"}})
		require.NoError(t, err)
		require.Equal(t, map[string]string{"colour": "key of Blue"}, row.CustomFieldKeys)
		_, err = b.UpdateDonation(b.ctx, donations.UpdateInput{ID: row.ID, CustomFields: map[string]any{"shape": "Round"}})
		requireFault(t, err, "customFields.shape", errs.KeyMalformed)
	})
}

func TestMessagesHaveNoProblems(t *testing.T) {
	t.Parallel()
	require.Empty(t, errs.Problems())
}
