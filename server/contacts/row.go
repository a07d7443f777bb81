package contacts

import "github.com/moim-crm/moim/ent"

// Row is a contact as Create stores it, keys included: the names of its columns and their values, nil where there is nothing.
// It is for those who fill a database in bulk and without history, such as measurements.
func Row(c *ent.Contact, emails []*ent.ContactEmail, phones []*ent.ContactPhone) (names []string, values []any) {
	writeKeys(c, emails, phones)
	for _, col := range columnsOf(c) {
		value := col.value
		if col.isOptional && isEmpty(value) {
			value = nil
		}
		names, values = append(names, col.name), append(values, value)
	}
	return names, values
}
