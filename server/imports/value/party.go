package value

import (
	"regexp"
	"strings"
)

// Party is what a name names.
type Party string

// The kinds of party, in the words of a mapping.
const (
	Individual   Party = "individual"
	Household    Party = "household"
	Organization Party = "organization"
)

// Evidence is the word that a guess rests on; empty where nothing was found and a person is assumed.
type Evidence struct {
	Party Party
	Word  string
}

// legalForms are written exactly so; in lower case many of them are ordinary words.
var legalForms = words(`GmbH gGmbH mbH AG KG KGaA OHG GbR UG SE eV eG gAG gUG Ltd LTD Limited LIMITED Inc INC LLC LLP PLC plc Corp CORP
	Corporation BV NV SA SARL SpA Srl Oy AB AS ApS Pty LP Aktiengesellschaft GMBH KGaA SAS SL Sp z.o.o Kft`)

// organizationWords are ordinary words that no person is called.
var organizationWords = words(`verein verband stiftung gesellschaft genossenschaft bank sparkasse volksbank versicherung bundesverband
	landesverband kirchengemeinde gemeinde universität hochschule schule gymnasium klinikum krankenhaus museum partei union gruppe
	holding institut firma cie company co foundation association society church university institute club council committee group
	trust charity college school hospital fund museum ministry department bank partners associates services enterprises
	international federation league coalition cooperative 주식회사 유한회사 재단법인 사단법인 의료법인 학교법인`)

var organizationEndings = []string{"verband", "verein", "gesellschaft", "stiftung", "genossenschaft", "werke", "verlag", "bauunternehmung", "industrie", "union"}

var koreanOrganization = regexp.MustCompile(`주식회사|㈜|\((?:주|유|재|사|의|학)\)|재단|법인|협회|조합|학교|교회|성당|병원|의원|센터|연구소|은행|그룹|공사$|공단$|위원회|연합회?$|연맹|복지관|시청|구청|군청|도청|노조|동호회|동문회|향우회|봉사단|도서관|박물관|유치원|어린이집|회사$|상사$|산업$|전자$|건설$`)

var householdShape = regexp.MustCompile(`(?i)^(eheleute|ehepaar|familie|fam\.|herr(?:n)? und frau|frau und herr|mr\.? (?:and|&) mrs\.?|mr\.? (?:and|&) mr\.?|mrs\.? (?:and|&) mrs\.?|the .+ family$)|(^|\s)(family|household)$|(가족|부부|가정|네 집)$`)

// Points and spaces inside a legal form: "e. V.", "B.V.", "S.A.".
var dottedForms = strings.NewReplacer("e. V.", "eV", "e.V.", "eV", "e. G.", "eG", "e.G.", "eG", "B.V.", "BV", "B. V.", "BV", "N.V.", "NV",
	"S.A.", "SA", "S.p.A.", "SpA", "S.r.l.", "Srl", "A/S", "AS", "L.L.C.", "LLC", "S.A.R.L.", "SARL", "S.L.", "SL")

// GuessParty tells a person, a household and an organization apart by the words in a name.
func GuessParty(name string) Evidence {
	name = strings.Join(strings.Fields(name), " ")
	if found := householdShape.FindString(name); found != "" {
		return Evidence{Household, strings.TrimSpace(found)}
	}
	if IsHangul(strings.Trim(name, "㈜()")) || strings.Contains(name, "㈜") {
		if found := koreanOrganization.FindString(name); found != "" {
			return Evidence{Organization, found}
		}
		return Evidence{Party: Individual}
	}
	if word := organizationWord(name); word != "" {
		return Evidence{Organization, word}
	}
	parts := strings.Fields(name)
	if len(parts) > 1 && salutations[bare(parts[0])] {
		return Evidence{Individual, parts[0]}
	}
	if len(parts) > 1 && isTitle(parts[0]) {
		return Evidence{Individual, parts[0]}
	}
	if strings.Contains(name, " & ") || strings.Contains(name, " + ") {
		return Evidence{Organization, "&"}
	}
	return Evidence{Party: Individual}
}

func organizationWord(name string) string {
	parts := strings.Fields(dottedForms.Replace(name))
	for i, part := range parts {
		trimmed := strings.Trim(part, ".,;()\"'")
		if legalForms[trimmed] && (i > 0 || len(parts) == 1) {
			return part
		}
	}
	if len(parts) > 1 && salutations[bare(parts[0])] {
		return ""
	}
	for _, part := range parts {
		folded := strings.ToLower(strings.Trim(part, ".,;()\"'"))
		if organizationWords[folded] {
			return part
		}
		// The last piece of "Metall- und Elektroindustrie" or "Verlags-Gesellschaft".
		for _, ending := range organizationEndings {
			if strings.HasSuffix(folded, ending) && (len(parts) > 1 || len(folded) > len(ending)+3) {
				return part
			}
		}
	}
	return ""
}
