package mapping

import "github.com/moim-crm/moim/server/errs"

const (
	keyUnreadable            = "import.mapping.unreadable"
	keyMalformed             = "import.mapping.malformed"
	keyUnknownField          = "import.mapping.unknownField"
	keyVersion               = "import.mapping.version"
	keyNotOneOf              = "import.mapping.notOneOf"
	keyHeaderRow             = "import.mapping.headerRow"
	keyUnknownCurrency       = "import.mapping.unknownCurrency"
	keyUnknownMethod         = "import.mapping.unknownMethod"
	keyScoreRange            = "import.mapping.scoreRange"
	keyModeNeeds             = "import.mapping.modeNeeds"
	keyNoFields              = "import.mapping.noFields"
	keyTargetTwice           = "import.mapping.targetTwice"
	keyNeeds                 = "import.mapping.needs"
	keyUnknownTarget         = "import.mapping.unknownTarget"
	keyOneSource             = "import.mapping.oneSource"
	keyTemplateColumns       = "import.mapping.templateColumns"
	keySplit                 = "import.mapping.split"
	keyNoSuchColumn          = "import.mapping.noSuchColumn"
	keyUnknownParty          = "import.row.unknownParty"
	keyPartyDoubt            = "import.row.partyDoubt"
	keyOrganizationInNote    = "import.row.organizationInNote"
	keyNobody                = "import.row.nobody"
	keyNotAnEmail            = "import.row.notAnEmail"
	keyNotAPhone             = "import.row.notAPhone"
	keyNotPositive           = "import.row.notPositive"
	keyCurrencyContradiction = "import.row.currencyContradiction"
	keyNoCurrency            = "import.row.noCurrency"
	keyNotExact              = "import.row.notExact"
)

var _ = errs.Register(errs.Messages{
	keyUnreadable:   {En: "The mapping is neither YAML nor JSON.", Ko: "열 연결 파일이 YAML이나 JSON이 아니에요."},
	keyMalformed:    {En: "Line {line} of the mapping cannot be read, near “{value}”.", Ko: "열 연결 파일의 {line}번째 줄, ‘{value}’ 근처를 읽을 수 없어요."},
	keyUnknownField: {En: "Line {line} of the mapping has a field “{field}” that does not exist.", Ko: "열 연결 파일의 {line}번째 줄에 있는 ‘{field}’{:은/는} 없는 항목이에요."},
	keyVersion:      {En: "The mapping has version {version}; this program reads version {known}.", Ko: "열 연결의 버전이 {version}이에요. 이 프로그램은 버전 {known}{:을/를} 읽어요."},
	keyNotOneOf:     {En: "“{value}” is not one of: {choices}.", Ko: "‘{value}’{:은/는} 쓸 수 없어요. 다음 중에서 골라 주세요: {choices}"},
	keyHeaderRow:    {En: "The number of the header row cannot be negative.", Ko: "열 이름 행의 번호는 음수일 수 없어요."},
	keyUnknownCurrency: {
		En: "“{value}” is not a currency that is known. Use a code such as EUR or KRW.",
		Ko: "‘{value}’{:은/는} 아는 통화가 아니에요. EUR나 KRW 같은 코드를 써 주세요.",
	},
	keyUnknownMethod: {
		En: "“{value}” is not a way of giving that is known: cash, cheque, bank transfer, card, in kind, other.",
		Ko: "‘{value}’{:은/는} 아는 납입 방법이 아니에요: 현금, 수표, 계좌이체, 카드, 현물, 기타",
	},
	keyScoreRange:      {En: "The least score is a number from 1 to 100.", Ko: "최소 점수는 1에서 100 사이여야 해요."},
	keyModeNeeds:       {En: "Matching by {mode} needs a column for one of: {target}.", Ko: "{mode} 방식으로 찾으려면 다음 중 하나에 열을 연결해 주세요: {target}"},
	keyNoFields:        {En: "The mapping maps no column.", Ko: "연결된 열이 없어요."},
	keyTargetTwice:     {En: "“{target}” is filled twice.", Ko: "‘{target}’{:이/가} 두 번 연결됐어요."},
	keyNeeds:           {En: "No column is mapped to “{target}”, without which every row would fail.", Ko: "‘{target}’에 연결된 열이 없어서 모든 행이 실패해요."},
	keyUnknownTarget:   {En: "“{target}” is not something that can be filled.", Ko: "‘{target}’{:은/는} 채울 수 있는 항목이 아니에요."},
	keyOneSource:       {En: "“{target}” needs exactly one of: from, template, value.", Ko: "‘{target}’에는 from, template, value 중 하나만 있어야 해요."},
	keyTemplateColumns: {En: "A template names its columns in braces.", Ko: "틀에는 열 이름을 중괄호로 써 주세요."},
	keySplit:           {En: "A split needs the text to split by and the number of the part, which is not 0.", Ko: "나누려면 구분 문자와 0이 아닌 부분 번호가 있어야 해요."},
	keyNoSuchColumn:    {En: "The file has no column “{column}”.", Ko: "파일에 ‘{column}’ 열이 없어요."},
	keyUnknownParty:    {En: "“{value}” is neither a person nor a household nor an organization.", Ko: "‘{value}’{:은/는} 개인도 가구도 단체도 아니에요."},
	keyPartyDoubt: {
		En: "The file calls “{name}” {party}, though “{word}” speaks for something else.",
		Ko: "파일에는 ‘{name}’{:이/가} {party}{:으로/로} 되어 있지만 ‘{word}’{:을/를} 보면 아닐 수 있어요.",
	},
	keyOrganizationInNote: {
		En: "“{name}” was put into the note, because the row is about a person.",
		Ko: "개인에 대한 행이어서 ‘{name}’{:은/는} 메모에 넣었어요.",
	},
	keyNobody:                {En: "The row names nobody.", Ko: "이 행에는 이름이 없어요."},
	keyNotAnEmail:            {En: "“{value}” is not an e-mail address.", Ko: "‘{value}’{:은/는} 이메일 주소가 아니에요."},
	keyNotAPhone:             {En: "“{value}” is not a telephone number that can be called; write it with its country code.", Ko: "‘{value}’{:은/는} 걸 수 있는 전화번호가 아니에요. 국가 번호와 함께 써 주세요."},
	keyNotPositive:           {En: "The amount {value} is not more than nothing.", Ko: "금액 {value}{:은/는} 0보다 커야 해요."},
	keyCurrencyContradiction: {En: "The amount is in {first}, but the currency column says {second}.", Ko: "금액은 {first}인데 통화 열에는 {second}라고 되어 있어요."},
	keyNoCurrency:            {En: "The amount has no currency, and the mapping has no default.", Ko: "금액에 통화가 없고 기본 통화도 정하지 않았어요."},
	keyNotExact:              {En: "“{value}” is not an amount of {currency}.", Ko: "‘{value}’{:은/는} {currency} 금액이 될 수 없어요."},
})
