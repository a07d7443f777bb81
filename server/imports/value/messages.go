package value

import "github.com/moim-crm/moim/server/errs"

const (
	keyNotADate          = "import.value.notADate"
	keyNoSuchDay         = "import.value.noSuchDay"
	keyDateUndecided     = "import.value.dateUndecided"
	keyDateContradiction = "import.value.dateContradiction"
	keyNotANumber        = "import.value.notANumber"
	keyMarkContradiction = "import.value.markContradiction"
	keyNotABool          = "import.value.notABool"
	keyUnknownCountry    = "import.value.unknownCountry"
	keyCountryCorrected  = "import.value.countryCorrected"
	keyNoPostcode        = "import.value.noPostcode"
	keyCountryOfPostcode = "import.value.countryOfPostcode"
)

var _ = errs.Register(errs.Messages{
	keyNotADate:      {En: "“{value}” is not a date that can be read.", Ko: "‘{value}’{:은/는} 읽을 수 있는 날짜가 아니에요."},
	keyNoSuchDay:     {En: "There is no such day as “{value}”.", Ko: "‘{value}’{:은/는} 없는 날짜예요."},
	keyDateUndecided: {En: "“{value}” can be read day first or month first. Choose the order of the dates.", Ko: "‘{value}’{:은/는} 일-월 순서로도 월-일 순서로도 읽을 수 있어요. 날짜 순서를 골라 주세요."},
	keyDateContradiction: {
		En: "“{first}” has its day first and “{second}” its month first, so “{value}” can be read either way. Choose the order of the dates.",
		Ko: "‘{first}’{:은/는} 일이 먼저이고 ‘{second}’{:은/는} 월이 먼저라서 ‘{value}’{:을/를} 어떻게 읽을지 알 수 없어요. 날짜 순서를 골라 주세요.",
	},
	keyNotANumber: {En: "“{value}” is not a number that can be read.", Ko: "‘{value}’{:은/는} 읽을 수 있는 숫자가 아니에요."},
	keyMarkContradiction: {
		En: "“{first}” has a decimal comma and “{second}” a decimal point. Choose which of them the column uses.",
		Ko: "‘{first}’에서는 쉼표가, ‘{second}’에서는 마침표가 소수점이에요. 어느 쪽인지 골라 주세요.",
	},
	keyNotABool:          {En: "“{value}” is neither yes nor no.", Ko: "‘{value}’{:은/는} 예나 아니요로 읽을 수 없어요."},
	keyUnknownCountry:    {En: "“{value}” is not a country that is known.", Ko: "‘{value}’{:은/는} 아는 나라 이름이 아니에요."},
	keyCountryCorrected:  {En: "“{value}” was read as {code}.", Ko: "‘{value}’{:을/를} {code}{:으로/로} 읽었어요."},
	keyNoPostcode:        {En: "No postcode was found in “{value}”.", Ko: "‘{value}’에서 우편번호를 찾지 못했어요."},
	keyCountryOfPostcode: {En: "The postcode in “{value}” belongs to {code}, so that country is used.", Ko: "‘{value}’의 우편번호가 {code}의 것이어서 그 나라로 저장해요."},
})
