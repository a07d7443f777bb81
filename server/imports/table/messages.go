package table

import "github.com/moim-crm/moim/server/errs"

const (
	keyEmpty            = "import.file.empty"
	keyUnknownFormat    = "import.file.unknownFormat"
	keyUnknownEncoding  = "import.file.unknownEncoding"
	keyNoHeader         = "import.file.noHeader"
	keyNotAWorkbook     = "import.file.notAWorkbook"
	keyNoSuchSheet      = "import.file.noSuchSheet"
	keyTooManyCells     = "import.row.tooManyCells"
	keyOpenQuote        = "import.row.openQuote"
	keyEncodingMark     = "import.guess.encodingMark"
	keyEncodingUTF8     = "import.guess.encodingUTF8"
	keyEncodingUTF16    = "import.guess.encodingUTF16"
	keyEncodingKorean   = "import.guess.encodingKorean"
	keyEncodingWestern  = "import.guess.encodingWestern"
	keyDelimiter        = "import.guess.delimiter"
	keyDelimiterUnknown = "import.guess.delimiterUnknown"
)

var _ = errs.Register(errs.Messages{
	keyEmpty:           {En: "The file is empty.", Ko: "빈 파일이에요."},
	keyUnknownFormat:   {En: "“{value}” is not a kind of file that can be imported. Use CSV or XLSX.", Ko: "‘{value}’ 형식은 가져올 수 없어요. CSV나 XLSX 파일을 골라 주세요."},
	keyUnknownEncoding: {En: "“{value}” is not an encoding that can be read.", Ko: "‘{value}’ 인코딩은 읽을 수 없어요."},
	keyNoHeader:        {En: "Row {row}, which should name the columns, is not in the file.", Ko: "열 이름이 있어야 할 {row}행이 파일에 없어요."},
	keyNotAWorkbook:    {En: "The file is not a readable XLSX workbook.", Ko: "읽을 수 있는 XLSX 파일이 아니에요."},
	keyNoSuchSheet:     {En: "The workbook has no sheet named “{value}”.", Ko: "‘{value}’ 시트가 파일에 없어요."},
	keyTooManyCells:    {En: "The row has {got:cell/cells}, but the header names {want:column/columns}: its cells have shifted.", Ko: "이 행에는 칸이 {got}개 있지만 열 이름은 {want}개예요. 칸이 밀려 있어요."},
	keyOpenQuote:       {En: "A quotation mark opens in this row and never closes.", Ko: "이 행에서 열린 따옴표가 닫히지 않았어요."},
	keyEncodingMark:    {En: "Read as {encoding}: the file begins with its mark.", Ko: "파일 첫머리의 표시에 따라 {encoding}{:으로/로} 읽었어요."},
	keyEncodingUTF8:    {En: "Read as UTF-8: every byte of the file fits it.", Ko: "파일의 모든 바이트가 맞아서 UTF-8로 읽었어요."},
	keyEncodingUTF16:   {En: "Read as {encoding}: every other byte is zero.", Ko: "한 바이트 걸러 0이 있어서 {encoding}{:으로/로} 읽었어요."},
	keyEncodingKorean:  {En: "Read as CP949: {percent}% of the letters beyond ASCII are pairs that spell Hangul.", Ko: "ASCII가 아닌 글자의 {percent}%가 한글을 이루어서 CP949로 읽었어요."},
	keyEncodingWestern: {En: "Read as Windows-1252: the letters beyond ASCII stand alone, as accented letters do.", Ko: "ASCII가 아닌 글자가 악센트 문자처럼 따로 있어서 Windows-1252로 읽었어요."},
	keyDelimiter:       {En: "Columns are separated by {delimiter}: it splits {share}% of the first rows into {columns:column/columns}.", Ko: "처음 몇 행의 {share}%가 {columns}개 열로 나뉘어서 {delimiter}{:으로/로} 열을 나눴어요."},
	keyDelimiterUnknown: {
		En: "No separator was found, so each row is one column.",
		Ko: "열을 나누는 문자가 없어서 한 행을 한 열로 읽었어요.",
	},
})
