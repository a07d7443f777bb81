// Package mapping says how the columns of a file become contacts and donations.
//
// A Mapping is one structure in three places: a YAML or JSON file beside the data, a saved mapping in the database, and what
// the client edits. It is versioned and validated with the path of the field at fault. Compile binds it to a file's header;
// the Plan that results reads one row at a time, without a database and always with the same result.
package mapping

import (
	"encoding/json"

	"github.com/moim-crm/moim/server/imports/value"
)

// Version is the version of mappings that this program writes and reads.
const Version = 1

// Kind is what the rows of a file are.
type Kind string

// The kinds of file.
const (
	Contacts  Kind = "contacts"
	Donations Kind = "donations"
)

// Mapping is the whole of it.
type Mapping struct {
	Version int    `json:"version"`
	Name    string `json:"name,omitempty"`
	Record  Kind   `json:"record"`
	File    File   `json:"file,omitzero"`
	// Defaults fill what no column says.
	Defaults Defaults `json:"defaults,omitzero"`
	Fields   []Field  `json:"fields"`
	Match    Match    `json:"match"`
	Update   Update   `json:"update,omitzero"`
	Create   Create   `json:"create,omitzero"`
	// Duplicates says what to do with a donation that is already recorded.
	Duplicates Duplicates `json:"duplicates,omitempty"`
}

// File says how to read the file where a guess would go wrong.
type File struct {
	Encoding  string `json:"encoding,omitempty"`
	Delimiter string `json:"delimiter,omitempty"`
	Sheet     string `json:"sheet,omitempty"`
	HeaderRow int    `json:"headerRow,omitempty"`
	NoHeader  bool   `json:"noHeader,omitempty"`
	// DateOrder and Decimal hold for all columns; a field can say otherwise.
	DateOrder value.Order `json:"dateOrder,omitempty"`
	Decimal   value.Mark  `json:"decimal,omitempty"`
	// KeepSpaces leaves spaces around values, which are otherwise trimmed.
	KeepSpaces bool `json:"keepSpaces,omitempty"`
}

// Defaults fill what no column says. Language and source are for new contacts only: they never change one that is there.
type Defaults struct {
	Currency  string          `json:"currency,omitempty"`
	Country   string          `json:"country,omitempty"`
	Language  string          `json:"language,omitempty"`
	Source    string          `json:"source,omitempty"`
	Method    string          `json:"method,omitempty"`
	NameOrder value.NameOrder `json:"nameOrder,omitempty"`
}

// Field fills one target: from columns, from a template over columns, or with a constant.
type Field struct {
	// To is the target; see Targets.
	To string `json:"to"`
	// From names one column or several, whose filled cells are joined.
	From Columns `json:"from,omitempty"`
	// Join stands between several columns; a space if empty.
	Join string `json:"join,omitempty"`
	// Template is text with columns in braces: "Reported on {ReportingDate}". It is empty where all its columns are.
	Template string `json:"template,omitempty"`
	// Value is a constant.
	Value string `json:"value,omitempty"`
	// Split takes one part of the cell.
	Split *Split `json:"split,omitempty"`
	// Values replaces cells: {"COMPANY": "organization"}. A cell that is not listed is taken as it is.
	Values map[string]string `json:"values,omitempty"`
	// Default is used where the cell is empty.
	Default string `json:"default,omitempty"`
	// Required makes a row without it fail.
	Required bool `json:"required,omitempty"`
	// Invalid says what happens to a cell that cannot be read; empty means that the row fails.
	Invalid Invalid `json:"invalid,omitempty"`
	// DateOrder and Decimal override those of the file.
	DateOrder value.Order `json:"dateOrder,omitempty"`
	Decimal   value.Mark  `json:"decimal,omitempty"`
}

// Invalid says what happens to a cell that cannot be read.
type Invalid string

// The answers to a cell that cannot be read.
const (
	InvalidFails   Invalid = "fail"
	InvalidLeftOut Invalid = "leaveOut"
)

// Split takes the part with the number Part (1 is the first, -1 the last) of a cell divided at By.
type Split struct {
	By   string `json:"by"`
	Part int    `json:"part"`
}

// Mode says how the person or organization of a row is found among the contacts there are, and among earlier rows.
type Mode string

// The modes of matching. Nothing is ever matched in a way that was not asked for.
const (
	// MatchNone creates a contact for every row, even where one looks the same.
	MatchNone Mode = "none"
	// MatchID takes the contact with the id or external id of the row.
	MatchID Mode = "id"
	// MatchEmail takes the one contact with an e-mail address of the row.
	MatchEmail Mode = "email"
	// MatchBest takes the contact with the best score of at least MinScore, and skips the row if there is none.
	MatchBest Mode = "best"
	// MatchBestOrCreate does so too, and creates a contact if there is none.
	MatchBestOrCreate Mode = "bestOrCreate"
)

// Missing says what happens to a row of the modes id and email that finds no contact.
type Missing string

// The answers to a missing contact.
const (
	MissingCreate Missing = "create"
	MissingSkip   Missing = "skip"
	MissingFail   Missing = "fail"
)

// DefaultMinScore is the score from which two descriptions count as the same contact.
const DefaultMinScore = 80

// Match is how rows find contacts.
type Match struct {
	Mode Mode `json:"mode"`
	// MinScore of 1 to 100 is for the modes best and bestOrCreate; 0 means DefaultMinScore.
	MinScore int `json:"minScore,omitempty"`
	// Missing is for the modes id and email; empty means create.
	Missing Missing `json:"missing,omitempty"`
}

// Policy says what a row may change on the contact that it found.
type Policy string

// The policies of updating.
const (
	// FillEmpty writes only into empty fields.
	FillEmpty Policy = "fillEmpty"
	// Overwrite replaces values by filled cells; an empty cell never erases anything.
	Overwrite Policy = "overwrite"
	// Leave changes nothing: contacts are only found or created.
	Leave Policy = "leave"
)

// Update is the policy of updating.
type Update struct {
	// Policy empty means FillEmpty.
	Policy Policy `json:"policy,omitempty"`
	// KeepNames never changes a name, whatever the policy.
	KeepNames bool `json:"keepNames,omitempty"`
}

// Create says what may be made by name when it does not exist yet. What may not be made fails the row.
type Create struct {
	Funds     bool `json:"funds,omitempty"`
	Campaigns bool `json:"campaigns,omitempty"`
	Appeals   bool `json:"appeals,omitempty"`
	Tags      bool `json:"tags,omitempty"`
}

// Duplicates says what to do with a donation that is already recorded: the same contact, day, amount and fund, recorded before
// this import began. Rows of one file are never duplicates of each other.
type Duplicates string

// The answers to a donation that is already recorded.
const (
	SkipDuplicates   Duplicates = "skip"
	CreateDuplicates Duplicates = "create"
)

// Columns is one column or several. A single one is written without brackets.
type Columns []string

// MarshalJSON writes a single column as text.
func (c Columns) MarshalJSON() ([]byte, error) {
	if len(c) == 1 {
		return json.Marshal(c[0])
	}
	return json.Marshal([]string(c))
}

// UnmarshalJSON reads text or a list.
func (c *Columns) UnmarshalJSON(data []byte) error {
	var one string
	if err := json.Unmarshal(data, &one); err == nil {
		*c = Columns{one}
		return nil
	}
	var many []string
	if err := json.Unmarshal(data, &many); err != nil {
		return err
	}
	*c = many
	return nil
}

// withDefaults gives the mapping as it works.
func (m Mapping) withDefaults() Mapping {
	if m.Match.MinScore == 0 {
		m.Match.MinScore = DefaultMinScore
	}
	if m.Match.Missing == "" {
		m.Match.Missing = MissingCreate
	}
	if m.Update.Policy == "" {
		m.Update.Policy = FillEmpty
	}
	if m.Duplicates == "" {
		m.Duplicates = SkipDuplicates
	}
	return m
}
