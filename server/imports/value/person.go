package value

import (
	"strings"
	"unicode"
)

// Name is a person's name in its parts. Where a name has only one part, that part is Family, as in the contact record.
type Name struct {
	// Salutation is the form of address as it was written: "Frau", "Mr.". It says nothing about the person's gender to us.
	Salutation string
	// Title is every academic or noble title before the name: "Prof. Dr.".
	Title  string
	Given  string
	Middle string
	Family string
	// Suffix follows the name: "Jr.", "PhD".
	Suffix        string
	IsFamilyFirst bool
}

// Prefix is salutation and title as one text.
func (n Name) Prefix() string { return strings.TrimSpace(n.Salutation + " " + n.Title) }

// NameOrder says which part of an undivided name comes first.
type NameOrder string

// The orders of names. With AnyNameOrder a comma or Hangul tells that the family name comes first.
const (
	AnyNameOrder NameOrder = ""
	GivenFirst   NameOrder = "givenFirst"
	FamilyFirst  NameOrder = "familyFirst"
)

var salutations = words(`herr herrn hr frau fr fräulein mr mrs ms miss mx mme mlle madame monsieur mister sir-or-madam`)

var titleWords = words(`dr dres prof professor pd priv-doz privatdozent dipl-ing dipl-kfm dipl-kffr dipl-vw dipl-phys dipl-psych
	dipl-inform dipl-chem dipl-oec dipl-päd dipl-soz dipl ing mag rev reverend pastor pfarrer hon sir dame lord lady rabbi imam
	dr-ing med phil rer nat pol jur iur oec habil univ-prof mult theol vet dent agr sc techn msgr ra stb kommerzienrat`)

// A word of this kind is a title only behind another one: "Dr. h. c.", "Dr.-Ing. E. h.".
var titleTails = words(`h c hc e eh ehren mult med phil rer nat pol jur iur oec habil theol vet dent agr sc techn ing lic`)

// Noble titles and particles belong to the family name.
var particles = words(`von vom van de der den del della di da dal dos das du des le la les zu zum zur ter ten te af av al el bin
	ibn ben y e freiherr freifrau freiin graf gräfin baron baronin baroness fürst fürstin prinz prinzessin edler ritter mac mc
	auf)`)

var suffixes = words(`jr sr jun sen junior senior ii iii iv esq phd ph-d md mba msc bsc ba ma llm cpa rn dds jd mbe obe cbe`)

// koreanHonorifics follow a Korean name and are no part of it.
var koreanHonorifics = []string{"선생님", "후원자님", "회원님", "대표님", "교수님", "박사님", "목사님", "신부님", "수녀님", "님", "씨", "귀하", "군", "양"}

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(list) {
		set[word] = true
	}
	return set
}

// bare is a word without points and commas, in lower case: "Dr." and "dr" are the same title.
func bare(word string) string {
	word = strings.ToLower(strings.Trim(word, ".,;"))
	return strings.ReplaceAll(strings.ReplaceAll(word, ".-", "-"), ".", "-")
}

// ParseName takes a person's name apart.
func ParseName(text string, order NameOrder) Name {
	text = strings.Join(strings.Fields(text), " ")
	if family, rest, found := strings.Cut(text, ","); found {
		if name, ok := parseWithComma(strings.TrimSpace(family), strings.TrimSpace(rest), order); ok {
			return name
		}
		text = strings.Join(strings.Fields(strings.ReplaceAll(text, ",", " ")), " ")
	}
	if IsHangul(text) {
		return parseKorean(text)
	}
	var name Name
	parts := name.takeFront(strings.Fields(text))
	parts = name.takeBack(parts)
	name.divide(parts, order)
	return name
}

// parseWithComma reads "Müller, Dr. Hans" and "Hans Müller, PhD".
func parseWithComma(before, after string, order NameOrder) (Name, bool) {
	if after == "" {
		return ParseName(before, order), true
	}
	if behind := strings.Fields(after); allIn(behind, suffixes) {
		name := ParseName(before, order)
		name.Suffix = strings.TrimSpace(name.Suffix + " " + after)
		return name, true
	}
	var name Name
	family := name.takeFront(strings.Fields(before))
	family = name.takeBack(family)
	given := name.takeFront(strings.Fields(strings.ReplaceAll(after, ",", " ")))
	given = name.takeBack(given)
	if len(family) == 0 || len(given) == 0 {
		return Name{}, false
	}
	// "Beethoven, Ludwig van": the particle stands behind the given name.
	cut := len(given)
	for cut > 1 && particles[bare(given[cut-1])] && isLower(given[cut-1]) {
		cut--
	}
	family = append(append([]string{}, given[cut:]...), family...)
	name.Family = strings.Join(family, " ")
	name.Given, name.Middle = givenAndMiddle(given[:cut])
	name.IsFamilyFirst = IsHangul(before)
	return name, true
}

// takeFront removes salutation and titles and returns what is left.
func (n *Name) takeFront(parts []string) []string {
	var title []string
	for len(parts) > 0 {
		word := bare(parts[0])
		switch {
		case salutations[word] && len(title) == 0:
			n.Salutation = strings.TrimSpace(n.Salutation + " " + parts[0])
		case isTitle(parts[0]) || len(title) > 0 && titleTails[word]:
			title = append(title, parts[0])
		case len(title) > 0 && allIn(strings.Split(word, "-"), titleTails):
			title = append(title, parts[0])
		default:
			n.Title = strings.TrimSpace(n.Title + " " + strings.Join(title, " "))
			return parts
		}
		parts = parts[1:]
	}
	n.Title = strings.TrimSpace(n.Title + " " + strings.Join(title, " "))
	return parts
}

func isTitle(word string) bool {
	folded := bare(word)
	if titleWords[folded] {
		// Short words are titles only with their point, or "Ra" and "Ing" could never be names.
		return len(folded) > 3 || strings.Contains(word, ".") || folded == "dr"
	}
	pieces := strings.Split(folded, "-")
	return len(pieces) > 1 && titleWords[pieces[0]] && allIn(pieces[1:], titleTails)
}

// takeBack removes suffixes and returns what is left.
func (n *Name) takeBack(parts []string) []string {
	for len(parts) > 1 {
		last := parts[len(parts)-1]
		folded := bare(last)
		if !suffixes[folded] || len(folded) == 2 && folded != "jr" && folded != "sr" && folded != "ii" && folded != "iv" && last != strings.ToUpper(last) {
			break
		}
		n.Suffix = strings.TrimSpace(strings.Trim(last, ",") + " " + n.Suffix)
		parts = parts[:len(parts)-1]
	}
	return parts
}

func (n *Name) divide(parts []string, order NameOrder) {
	switch len(parts) {
	case 0:
		return
	case 1:
		n.Family = parts[0]
		return
	}
	if order == FamilyFirst {
		n.IsFamilyFirst = true
		cut := 1
		for cut < len(parts)-1 && particles[bare(parts[cut-1])] {
			cut++
		}
		n.Family = strings.Join(parts[:cut], " ")
		n.Given, n.Middle = givenAndMiddle(parts[cut:])
		return
	}
	cut := len(parts) - 1
	for cut > 1 && particles[bare(parts[cut-1])] && (isLower(parts[cut-1]) || isNoble(parts[cut-1])) {
		cut--
	}
	n.Family = strings.Join(parts[cut:], " ")
	n.Given, n.Middle = givenAndMiddle(parts[:cut])
}

func isNoble(word string) bool {
	switch bare(word) {
	case "freiherr", "freifrau", "freiin", "graf", "gräfin", "baron", "baronin", "baroness", "fürst", "fürstin", "prinz", "prinzessin", "edler", "ritter":
		return true
	}
	return false
}

// givenAndMiddle keeps double given names together, as their bearers do; only initials are middle names.
func givenAndMiddle(parts []string) (given, middle string) {
	cut := len(parts)
	for cut > 1 && isInitial(parts[cut-1]) {
		cut--
	}
	return strings.Join(parts[:cut], " "), strings.Join(parts[cut:], " ")
}

func isInitial(word string) bool {
	letters := []rune(strings.TrimSuffix(word, "."))
	return len(letters) == 1 && unicode.IsUpper(letters[0])
}

func isLower(word string) bool { return word == strings.ToLower(word) }

func allIn(parts []string, set map[string]bool) bool {
	for _, part := range parts {
		if !set[bare(part)] {
			return false
		}
	}
	return len(parts) > 0
}
