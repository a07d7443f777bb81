package table_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/unicode"

	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/imports/table"
)

func open(t *testing.T, content []byte, options table.Options) *table.Table {
	t.Helper()
	opened, err := table.Open(bytes.NewReader(content), options)
	if err != nil {
		t.Fatalf("open: %v", err)
	}
	return opened
}

func all(t *testing.T, from *table.Table) []table.Row {
	t.Helper()
	var rows []table.Row
	for row, err := range from.Rows() {
		if err != nil {
			t.Fatalf("read rows: %v", err)
		}
		rows = append(rows, row)
	}
	return rows
}

func encode(t *testing.T, text string, as encoding.Encoding) []byte {
	t.Helper()
	encoded, err := as.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatalf("encode: %v", err)
	}
	return encoded
}

func TestEncodings(t *testing.T) {
	t.Parallel()
	const german = "Name;Ort\nIrene Nierstenhöfer;Köln\nJürgen Groß;Düsseldorf\n"
	const koreanText = "이름,주소\n김민수,서울특별시 마포구\n남궁선우,부산광역시 — 해운대구\n똠방각하,쀍\n"
	tests := []struct {
		name    string
		content []byte
		want    table.Encoding
		first   string
	}{
		{"UTF-8", []byte(german), table.UTF8, "Irene Nierstenhöfer"},
		{"UTF-8 with mark", append([]byte("\xEF\xBB\xBF"), german...), table.UTF8, "Irene Nierstenhöfer"},
		{"UTF-8 Korean", []byte(koreanText), table.UTF8, "김민수"},
		{"UTF-16LE with mark", encode(t, german, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)), table.UTF16LE, "Irene Nierstenhöfer"},
		{"UTF-16LE without mark", encode(t, german, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)), table.UTF16LE, "Irene Nierstenhöfer"},
		{"UTF-16BE with mark", encode(t, koreanText, unicode.UTF16(unicode.BigEndian, unicode.UseBOM)), table.UTF16BE, "김민수"},
		{"UTF-16BE without mark", encode(t, german, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)), table.UTF16BE, "Irene Nierstenhöfer"},
		{"CP949 with syllables beyond EUC-KR", encode(t, strings.ReplaceAll(koreanText, " —", ""), korean.EUCKR), table.CP949, "김민수"},
		{"Windows-1252", encode(t, german, charmap.Windows1252), table.Windows1252, "Irene Nierstenhöfer"},
		{"only ASCII", []byte("a,b\nx,y\n"), table.UTF8, "x"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			opened := open(t, tt.content, table.Options{})
			if got := opened.Info().Encoding; got != tt.want {
				t.Errorf("encoding %s, want %s (%v)", got, tt.want, opened.Info().Why)
			}
			if got := all(t, opened)[0].Cells[0]; got != tt.first {
				t.Errorf("first cell %q, want %q", got, tt.first)
			}
			if strings.ContainsAny(opened.Info().Header[0], "\uFEFF") {
				t.Errorf("the mark stayed in the header %q", opened.Info().Header[0])
			}
		})
	}
}

func TestForeignLetterFarDown(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString("a,b\n")
	for range 60_000 {
		b.WriteString("plain,text\n")
	}
	b.WriteString("김민수,서울\n")
	opened := open(t, encode(t, b.String(), korean.EUCKR), table.Options{})
	if got := opened.Info().Encoding; got != table.CP949 {
		t.Fatalf("encoding %s, want CP949", got)
	}
}

func TestOverriddenEncoding(t *testing.T) {
	t.Parallel()
	content := encode(t, "a,b\nKöln,x\n", charmap.Windows1252)
	opened := open(t, content, table.Options{Encoding: table.CP949})
	if got := opened.Info().Encoding; got != table.CP949 || len(opened.Info().Why) != 1 {
		t.Fatalf("encoding %s explained by %v, want what was asked for and only the delimiter explained", got, opened.Info().Why)
	}
}

func TestDelimiters(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, content string
		want          rune
		cells         []string
	}{
		{"comma", "a,b\n1,2\n", ',', []string{"1", "2"}},
		{"semicolon with decimal commas", "a;b;c\n1,50;2,00;x\n3,10;4,20;y\n", ';', []string{"1,50", "2,00", "x"}},
		{"tab with commas in addresses", "a\tb\n1\tSeoul, Mapo\n2\tBusan, Haeundae\n", '\t', []string{"1", "Seoul, Mapo"}},
		{"comma inside quotes does not count", "a;b\n\"x,y\";\"z,w\"\n\"q,r\";\"s,t\"\n", ';', []string{"x,y", "z,w"}},
		{"one column", "a\nKim\nLee\n", ',', []string{"Kim"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			opened := open(t, []byte(tt.content), table.Options{})
			if got := opened.Info().Delimiter; got != tt.want {
				t.Errorf("delimiter %q, want %q", got, tt.want)
			}
			if diff := cmp.Diff(tt.cells, all(t, opened)[0].Cells); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestRows(t *testing.T) {
	t.Parallel()
	content := "Name, Note ,Note\r\n" + // row 1
		"\"Kim, M.\",\"two\r\nlines\",x\r\n" + // 2
		"\r\n" + // 3, blank
		"  spaced ,  \"quoted\"  ,\"he said \"\"hi\"\"\"\r\n" + // 4
		"short\r\n" + // 5
		"a,b,c,\r\n" + // 6, one empty cell too many
		"a,b,c,d\r\n" + // 7, shifted
		"5\" disk,b,c\r\n" + // 8, stray quote
		"\"open,b,c\r\n" + // 9
		"after,b,c" // 10
	opened := open(t, []byte(content), table.Options{})
	if diff := cmp.Diff([]string{"Name", "Note", "Note (2)"}, opened.Info().Header); diff != "" {
		t.Error(diff)
	}
	type got struct {
		Number  int
		Cells   []string
		Problem string
	}
	want := []got{
		{2, []string{"Kim, M.", "two\nlines", "x"}, ""},
		{4, []string{"  spaced ", "quoted", "he said \"hi\""}, ""},
		{5, []string{"short", "", ""}, ""},
		{6, []string{"a", "b", "c"}, ""},
		{7, []string{"a", "b", "c", "d"}, "import.row.tooManyCells"},
		{8, []string{"5\" disk", "b", "c"}, ""},
		{9, []string{"\"open", "b", "c"}, "import.row.openQuote"},
		{10, []string{"after", "b", "c"}, ""},
	}
	var have []got
	for _, row := range all(t, opened) {
		g := got{Number: row.Number, Cells: row.Cells}
		if row.Problem != nil {
			g.Problem = row.Problem.Key
		}
		have = append(have, g)
	}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Error(diff)
	}
}

func TestOpenQuoteMeetsLaterQuote(t *testing.T) {
	t.Parallel()
	rows := all(t, open(t, []byte("a,b\n\"open,1\n\"closed\",2\n\"x\",3\n"), table.Options{Delimiter: ','}))
	if len(rows) != 3 || rows[0].Problem == nil || rows[1].Problem != nil || rows[1].Cells[0] != "closed" {
		t.Fatalf("only the row with the open quote should be lost, got %+v", rows)
	}
}

func TestHeaderOptions(t *testing.T) {
	t.Parallel()
	content := []byte("Report of 2025,,\n\nName,City,\nKim,Seoul,\n")
	opened := open(t, content, table.Options{HeaderRow: 3})
	if diff := cmp.Diff([]string{"Name", "City"}, opened.Info().Header); diff != "" {
		t.Error(diff)
	}
	if rows := all(t, opened); len(rows) != 1 || rows[0].Number != 4 {
		t.Errorf("rows %+v, want one with number 4", rows)
	}
	bare := open(t, []byte("Kim,Seoul\nLee,Busan\n"), table.Options{NoHeader: true})
	if diff := cmp.Diff([]string{"Column 1", "Column 2"}, bare.Info().Header); diff != "" {
		t.Error(diff)
	}
	if rows := all(t, bare); len(rows) != 2 {
		t.Errorf("got %d rows, want 2", len(rows))
	}
	_, err := table.Open(bytes.NewReader(content), table.Options{HeaderRow: 9})
	if !errs.Is(err, errs.CodeInvalid) {
		t.Errorf("a header beyond the file: %v", err)
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, content string
		options       table.Options
		key           string
	}{
		{"nothing in it", "", table.Options{}, "import.file.empty"},
		{"a ZIP that is no workbook", "PK\x03\x04garbage", table.Options{}, "import.file.notAWorkbook"},
		{"an unknown encoding", "a,b", table.Options{Encoding: "EBCDIC"}, "import.file.unknownEncoding"},
		{"an unknown format", "a,b", table.Options{Format: "pdf"}, "import.file.unknownFormat"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := table.Open(strings.NewReader(tt.content), tt.options)
			if e, ok := errors.AsType[*errs.Error](err); !ok || e.Key != tt.key {
				t.Errorf("got %v, want %s", err, tt.key)
			}
		})
	}
}

func workbook(t *testing.T) []byte {
	t.Helper()
	book := excelize.NewFile()
	defer func() { _ = book.Close() }()
	short := 14 // m/d/yy
	dates, err := book.NewStyle(&excelize.Style{NumFmt: short})
	if err != nil {
		t.Fatal(err)
	}
	padded := "00000"
	codes, err := book.NewStyle(&excelize.Style{CustomNumFmt: &padded})
	if err != nil {
		t.Fatal(err)
	}
	for i, value := range []any{"Name", "Amount", "Date", "Postcode", "Member"} {
		must(t, book.SetCellValue("Sheet1", fmt.Sprintf("%c1", 'A'+i), value))
	}
	must(t, book.SetCellValue("Sheet1", "A3", "김민수"))
	must(t, book.SetCellValue("Sheet1", "B3", 0.1+0.2))
	must(t, book.SetCellValue("Sheet1", "C3", 40906))
	must(t, book.SetCellStyle("Sheet1", "C3", "C3", dates))
	must(t, book.SetCellValue("Sheet1", "D3", 4275))
	must(t, book.SetCellStyle("Sheet1", "D3", "D3", codes))
	must(t, book.SetCellValue("Sheet1", "E3", true))
	if _, err := book.NewSheet("Other"); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	must(t, book.Write(&b))
	return b.Bytes()
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestWorkbook(t *testing.T) {
	t.Parallel()
	content := workbook(t)
	opened := open(t, content, table.Options{})
	if diff := cmp.Diff([]string{"Sheet1", "Other"}, opened.Info().Sheets); diff != "" {
		t.Error(diff)
	}
	want := []table.Row{{Number: 3, Cells: []string{"김민수", "0.3", "2011-12-29", "04275", "TRUE"}}}
	if diff := cmp.Diff(want, all(t, opened)); diff != "" {
		t.Error(diff)
	}
	if _, err := table.Open(bytes.NewReader(content), table.Options{Sheet: "Missing"}); !errs.Is(err, errs.CodeInvalid) {
		t.Errorf("a missing sheet: %v", err)
	}
}

func TestParseEncoding(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]table.Encoding{"auto": "", "utf-8": table.UTF8, "EUC-KR": table.CP949, "cp949": table.CP949, "latin1": table.Windows1252, "UTF-16BE": table.UTF16BE} {
		if got, err := table.ParseEncoding(name); err != nil || got != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if _, err := table.ParseEncoding("klingon"); !errs.Is(err, errs.CodeInvalid) {
		t.Errorf("an unknown name: %v", err)
	}
}
