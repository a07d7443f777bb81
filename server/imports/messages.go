package imports

import "github.com/moim-crm/moim/server/errs"

// What becomes of a row, and why.
const (
	keyNewContact        = "import.row.newContact"
	keyNobodyAlike       = "import.row.nobodyAlike"
	keyNobodyAlikeSkip   = "import.row.nobodyAlikeSkip"
	keyMatchedByID       = "import.row.matchedByID"
	keyMatchedByExternal = "import.row.matchedByExternalID"
	keyMatchedByEmail    = "import.row.matchedByEmail"
	keyMatchedBest       = "import.row.matchedBest"
	keyMatchedRow        = "import.row.matchedRow"
	keyNoContactWithID   = "import.row.noContactWithID"
	keyNoContactSkip     = "import.row.noContactSkip"
	keyNoContactFail     = "import.row.noContactFail"
	keySeveralWithEmail  = "import.row.severalWithEmail"
	keyAlreadyRecorded   = "import.row.alreadyRecorded"
	keyTwiceInFile       = "import.row.twiceInFile"
	keyNoFund            = "import.row.noFund"
	keyNoCampaign        = "import.row.noCampaign"
	keyNoAppeal          = "import.row.noAppeal"
	keyAppealNeeds       = "import.row.appealNeedsCampaign"
	keyNoTag             = "import.row.noTag"
	keyContactGone       = "import.row.contactGone"
	keyOtherKind         = "import.row.otherKind"
	keyUndone            = "import.row.undone"
	keyChangedSince      = "import.row.changedSince"
	keyInUse             = "import.row.inUse"
	keyGiftKept          = "import.row.giftKept"
	keyNothingToUndo     = "import.row.nothingToUndo"
)

// Why an import as a whole does not go on.
const (
	keyFileGone          = "import.fileGone"
	keyNoSuchCustomField = "import.noSuchCustomField"
	keyMappingOtherKind  = "import.mappingOtherKind"
	keyIsRunning         = "import.isRunning"
	keyIsApplied         = "import.isApplied"
	keyNotPreviewed      = "import.notPreviewed"
	keyNotApplied        = "import.notApplied"
	keyMayNotWrite       = "import.mayNotWrite"
	keyMappingName       = "import.mappingNameTaken"
	keyStopped           = "import.stopped"
)

var _ = errs.Register(errs.Messages{
	keyNewContact:        {En: "A new contact.", Ko: "새 연락처예요."},
	keyNobodyAlike:       {En: "A new contact: nobody is alike enough.", Ko: "충분히 비슷한 사람이 없어서 새 연락처로 만들어요."},
	keyNobodyAlikeSkip:   {En: "Left out: nobody is alike enough.", Ko: "충분히 비슷한 사람이 없어서 건너뛰어요."},
	keyMatchedByID:       {En: "Found by id.", Ko: "ID로 찾았어요."},
	keyMatchedByExternal: {En: "Found by the other system's id “{id}”.", Ko: "다른 시스템의 ID ‘{id}’{:으로/로} 찾았어요."},
	keyMatchedByEmail:    {En: "Found by the e-mail address {email}.", Ko: "이메일 주소 {email}{:으로/로} 찾았어요."},
	keyMatchedBest:       {En: "Found with {score} of 100 points", Ko: "100점 중 {score}점으로 찾았어요"},
	keyMatchedRow:        {En: "The same as in row {row}, with {score} of 100 points", Ko: "{row}행과 같아요 (100점 중 {score}점)"},
	keyNoContactWithID:   {En: "There is no contact with the id “{id}”, or you may not see it.", Ko: "ID가 ‘{id}’인 연락처가 없거나 볼 권한이 없어요."},
	keyNoContactSkip:     {En: "Left out: no contact was found.", Ko: "연락처를 찾지 못해서 건너뛰어요."},
	keyNoContactFail:     {En: "No contact was found.", Ko: "연락처를 찾지 못했어요."},
	keySeveralWithEmail:  {En: "{count} contacts have the e-mail address {email}.", Ko: "이메일 주소 {email}{:을/를} 쓰는 연락처가 {count}개예요."},
	keyAlreadyRecorded:   {En: "This donation is recorded already.", Ko: "이미 기록된 후원금이에요."},
	keyTwiceInFile:       {En: "The donation id “{id}” stands in row {row} already.", Ko: "후원금 ID ‘{id}’{:이/가} {row}행에 이미 있어요."},
	keyNoFund:            {En: "There is no fund “{name}”.", Ko: "‘{name}’ 기금이 없어요."},
	keyNoCampaign:        {En: "There is no campaign “{name}”.", Ko: "‘{name}’ 캠페인이 없어요."},
	keyNoAppeal:          {En: "There is no appeal “{name}”.", Ko: "‘{name}’ 모금 요청이 없어요."},
	keyAppealNeeds:       {En: "The appeal “{name}” is new and needs a campaign.", Ko: "새 모금 요청 ‘{name}’에는 캠페인이 필요해요."},
	keyNoTag:             {En: "There is no tag “{name}”.", Ko: "‘{name}’ 태그가 없어요."},
	keyContactGone:       {En: "The contact that was found in the preview is gone.", Ko: "미리 보기에서 찾은 연락처가 없어졌어요."},
	keyOtherKind:         {En: "The contact that was found is of another kind, so its name was left alone.", Ko: "찾은 연락처의 종류가 달라서 이름은 그대로 두었어요."},
	keyUndone:            {En: "Undone.", Ko: "되돌렸어요."},
	keyChangedSince:      {En: "Kept: it was changed since ({fields}).", Ko: "그 뒤에 바뀌어서 그대로 두었어요 ({fields})."},
	keyInUse:             {En: "Kept: other records belong to this contact by now.", Ko: "이 연락처에 딸린 다른 기록이 생겨서 그대로 두었어요."},
	keyGiftKept:          {En: "Kept: the donation can no longer be taken back. {problem}", Ko: "후원금을 되돌릴 수 없어서 그대로 두었어요. {problem}"},
	keyNothingToUndo:     {En: "Nothing to undo.", Ko: "되돌릴 것이 없어요."},

	keyFileGone:          {En: "The file of this import is no longer kept.", Ko: "이 가져오기의 파일이 더 이상 남아 있지 않아요."},
	keyNoSuchCustomField: {En: "There is no custom field with the key “{key}”.", Ko: "키가 ‘{key}’인 사용자 정의 항목이 없어요."},
	keyMappingOtherKind:  {En: "The mapping is for {given}, the import is of {wanted}.", Ko: "열 연결은 {given}용인데 가져오기는 {wanted}용이에요."},
	keyIsRunning:         {En: "The import is at work. Wait until it is done.", Ko: "가져오기가 진행 중이에요. 끝날 때까지 기다려 주세요."},
	keyIsApplied:         {En: "The import was applied already.", Ko: "이미 적용한 가져오기예요."},
	keyNotPreviewed:      {En: "The import needs a preview first.", Ko: "먼저 미리 보기를 해 주세요."},
	keyNotApplied:        {En: "The import was not applied, so there is nothing to undo.", Ko: "적용하지 않은 가져오기여서 되돌릴 것이 없어요."},
	keyMayNotWrite:       {En: "You may not write what this import brings.", Ko: "이 가져오기의 내용을 저장할 권한이 없어요."},
	keyMappingName:       {En: "A mapping named “{name}” exists already.", Ko: "이름이 ‘{name}’인 열 연결이 이미 있어요."},
	keyStopped:           {En: "The import stopped: {problem}", Ko: "가져오기가 멈췄어요: {problem}"},
})
