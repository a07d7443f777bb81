package fields

import "github.com/moim-crm/moim/server/errs"

// Message keys of this package.
const (
	KeyUnknown    = "customField.unknown"
	KeyArchived   = "customField.archived"
	KeyNotText    = "customField.notText"
	KeyTooShort   = "customField.tooShort"
	KeyPattern    = "customField.pattern"
	KeyNotNumber  = "customField.notNumber"
	KeyTooSmall   = "customField.tooSmall"
	KeyTooLarge   = "customField.tooLarge"
	KeyNotBoolean = "customField.notBoolean"
	KeyNotDate    = "customField.notDate"
	KeyTooEarly   = "customField.tooEarly"
	KeyTooLate    = "customField.tooLate"
	KeyNotChoice  = "customField.notChoice"
	KeyNotURL     = "customField.notUrl"
	KeyOperator   = "customField.operator"

	KeyKey             = "customField.key"
	KeyOptions         = "customField.options"
	KeyOptionTwice     = "customField.optionTwice"
	KeyBadLimit        = "customField.badLimit"
	KeyLimitsCrossed   = "customField.limitsCrossed"
	KeyBadPattern      = "customField.badPattern"
	KeyNotForThisType  = "customField.notForThisType"
	KeyNotIndexed      = "customField.notIndexed"
	KeyOptionsAreTaken = "customField.optionsInUse"
)

var _ = errs.Register(errs.Messages{
	KeyUnknown:    {En: "There is no field “{key}”.", Ko: "‘{key}’ 항목이 없어요."},
	KeyArchived:   {En: "The field “{key}” has been put away and takes no new values.", Ko: "‘{key}’ 항목은 보관되어 새 값을 넣을 수 없어요."},
	KeyNotText:    {En: "This must be a text.", Ko: "텍스트로 입력해 주세요."},
	KeyTooShort:   {En: "Please use at least {min:character/characters}.", Ko: "{min}자 이상 입력해 주세요."},
	KeyPattern:    {En: "“{value}” does not have the form that this field asks for.", Ko: "‘{value}’{:은/는} 이 항목에 맞는 형식이 아니에요."},
	KeyNotNumber:  {En: "Write a number of at most 15 digits, with a point before decimals.", Ko: "15자리 이내의 숫자로 입력해 주세요. 소수점은 마침표로 써 주세요."},
	KeyTooSmall:   {En: "The least is {min}.", Ko: "{min} 이상이어야 해요."},
	KeyTooLarge:   {En: "The most is {max}.", Ko: "{max} 이하여야 해요."},
	KeyNotBoolean: {En: "Choose yes or no.", Ko: "예 또는 아니요를 골라 주세요."},
	KeyNotDate:    {En: "Write a date as in 2026-11-22.", Ko: "날짜를 2026-11-22처럼 입력해 주세요."},
	KeyTooEarly:   {En: "The earliest is {min}.", Ko: "{min} 또는 그 이후여야 해요."},
	KeyTooLate:    {En: "The latest is {max}.", Ko: "{max} 또는 그 이전이어야 해요."},
	KeyNotChoice:  {En: "“{value}” is not among the choices.", Ko: "‘{value}’{:은/는} 선택지에 없어요."},
	KeyNotURL:     {En: "Write a web address as in https://example.org.", Ko: "웹 주소를 https://example.org처럼 입력해 주세요."},
	KeyOperator:   {En: "This field cannot be filtered by “{operator}”.", Ko: "이 항목은 ‘{operator}’{:으로/로} 거를 수 없어요."},

	KeyKey:             {En: "Begin the key with a small letter a to z and use small letters, digits and _ only, at most 40.", Ko: "키는 영문 소문자로 시작하고 영문 소문자, 숫자, _만 40자 이내로 써 주세요."},
	KeyOptions:         {En: "Write at least one choice.", Ko: "선택지를 하나 이상 입력해 주세요."},
	KeyOptionTwice:     {En: "The choice “{value}” stands there twice.", Ko: "선택지 ‘{value}’{:이/가} 두 번 있어요."},
	KeyBadLimit:        {En: "“{value}” cannot limit a field of this type.", Ko: "‘{value}’{:은/는} 이 유형의 한계값으로 쓸 수 없어요."},
	KeyLimitsCrossed:   {En: "The least is above the most.", Ko: "최솟값이 최댓값보다 커요."},
	KeyBadPattern:      {En: "The pattern is not a regular expression that we understand.", Ko: "패턴을 정규식으로 읽을 수 없어요."},
	KeyNotForThisType:  {En: "A field of this type has none.", Ko: "이 유형의 항목에는 쓸 수 없어요."},
	KeyNotIndexed:      {En: "A field with several choices cannot have an index.", Ko: "여러 개를 고르는 항목에는 색인을 둘 수 없어요."},
	KeyOptionsAreTaken: {En: "“{value}” is still chosen in {count:record/records}; put another there first.", Ko: "‘{value}’{:은/는} 아직 {count}개 기록에서 쓰고 있어요. 먼저 다른 값으로 바꿔 주세요."},
})
