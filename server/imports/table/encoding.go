package table

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/moim-crm/moim/server/errs"
)

// Encoding is how the letters of a CSV file are written as bytes.
type Encoding string

// The encodings that can be read. CP949 contains EUC-KR.
const (
	UTF8        Encoding = "UTF-8"
	UTF16LE     Encoding = "UTF-16LE"
	UTF16BE     Encoding = "UTF-16BE"
	CP949       Encoding = "CP949"
	Windows1252 Encoding = "Windows-1252"
)

// sampleSize is how much of the file the heuristics look at. Whether all of it is UTF-8 is checked to the end, because the
// first foreign letter may stand far down.
const sampleSize = 256 << 10

// minKoreanShare is the percentage of letters beyond ASCII that must spell Hangul. Korean files also hold dashes, quotes and
// Hanja; a Western file read as Korean stays far below it.
const minKoreanShare = 60

var decoders = map[Encoding]encoding.Encoding{
	UTF16LE:     unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
	UTF16BE:     unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	CP949:       korean.EUCKR,
	Windows1252: charmap.Windows1252,
	UTF8:        unicode.UTF8BOM,
}

// ParseEncoding reads the name of an encoding as people and programs write it.
func ParseEncoding(name string) (Encoding, error) {
	folded := strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(name))
	switch folded {
	case "", "auto":
		return "", nil
	case "utf8", "utf8bom":
		return UTF8, nil
	case "utf16", "utf16le":
		return UTF16LE, nil
	case "utf16be":
		return UTF16BE, nil
	case "cp949", "euckr", "uhc", "ms949", "ksc5601":
		return CP949, nil
	case "windows1252", "cp1252", "latin1", "iso88591", "ansi":
		return Windows1252, nil
	}
	return "", errs.Invalid("file.encoding", keyUnknownEncoding, "value", name)
}

// detectEncoding decides by, in this order: the mark at the beginning, zeros at every other byte, validity as UTF-8 to the
// last byte, and whether the letters beyond ASCII come in pairs that spell Hangul. What remains is Windows-1252, which any
// byte fits.
func detectEncoding(source Source) (Encoding, *errs.Error, error) {
	sample, err := readSample(source)
	if err != nil {
		return "", nil, err
	}
	if found, ok := byMark(sample); ok {
		return found, errs.Invalid("file.encoding", keyEncodingMark, "encoding", string(found)), nil
	}
	if found, ok := byZeros(sample); ok {
		return found, errs.Invalid("file.encoding", keyEncodingUTF16, "encoding", string(found)), nil
	}
	valid, err := isUTF8(source)
	if err != nil {
		return "", nil, err
	}
	if valid {
		return UTF8, errs.Invalid("file.encoding", keyEncodingUTF8), nil
	}
	window, err := foreignWindow(source)
	if err != nil {
		return "", nil, err
	}
	if percent := koreanShare(window); percent >= minKoreanShare {
		return CP949, errs.Invalid("file.encoding", keyEncodingKorean, "percent", percent), nil
	}
	return Windows1252, errs.Invalid("file.encoding", keyEncodingWestern), nil
}

func readSample(source Source) ([]byte, error) {
	sample, err := io.ReadAll(io.NewSectionReader(source, 0, sampleSize))
	if err != nil {
		return nil, fmt.Errorf("read the beginning of the file: %w", err)
	}
	return sample, nil
}

func byMark(sample []byte) (Encoding, bool) {
	switch {
	case bytes.HasPrefix(sample, []byte{0xEF, 0xBB, 0xBF}):
		return UTF8, true
	case bytes.HasPrefix(sample, []byte{0xFF, 0xFE}):
		return UTF16LE, true
	case bytes.HasPrefix(sample, []byte{0xFE, 0xFF}):
		return UTF16BE, true
	}
	return "", false
}

// byZeros knows UTF-16 without a mark: delimiters, digits and line breaks have a zero as their upper byte, and a text in any
// eight-bit encoding has no zero at all.
func byZeros(sample []byte) (Encoding, bool) {
	var zeros [2]int
	for i, b := range sample {
		if b == 0 {
			zeros[i%2]++
		}
	}
	const oneIn = 20
	switch {
	case zeros[1] > zeros[0]*4 && zeros[1]*oneIn > len(sample):
		return UTF16LE, true
	case zeros[0] > zeros[1]*4 && zeros[0]*oneIn > len(sample):
		return UTF16BE, true
	}
	return "", false
}

func isUTF8(source Source) (bool, error) {
	all := io.NewSectionReader(source, 0, source.Size())
	buffer := make([]byte, 64<<10)
	kept := 0
	for {
		n, err := io.ReadFull(all, buffer[kept:])
		chunk := buffer[:kept+n]
		for len(chunk) > 0 {
			if chunk[0] < utf8.RuneSelf {
				chunk = chunk[1:]
				continue
			}
			if !utf8.FullRune(chunk) && err == nil {
				break
			}
			r, size := utf8.DecodeRune(chunk)
			if r == utf8.RuneError && size == 1 {
				return false, nil
			}
			chunk = chunk[size:]
		}
		switch err {
		case nil:
			kept = copy(buffer, chunk)
		case io.EOF, io.ErrUnexpectedEOF:
			return true, nil
		default:
			return false, fmt.Errorf("read the file: %w", err)
		}
	}
}

// foreignWindow is the part of the file that begins with the first byte beyond ASCII.
func foreignWindow(source Source) ([]byte, error) {
	buffer := make([]byte, 64<<10)
	for offset := int64(0); ; {
		n, err := source.ReadAt(buffer, offset)
		for i, b := range buffer[:n] {
			if b >= utf8.RuneSelf {
				return io.ReadAll(io.NewSectionReader(source, offset+int64(i), sampleSize))
			}
		}
		if errors.Is(err, io.EOF) {
			return nil, nil
		}
		if err != nil {
			return nil, fmt.Errorf("read the file: %w", err)
		}
		offset += int64(n)
	}
}

// koreanShare is the percentage of letters beyond ASCII that are Hangul when the bytes are read as CP949. In a Western text
// an accented letter is followed by a plain one, and most such pairs are no letter of CP949 or a rare one.
func koreanShare(window []byte) int {
	const commonFirst, commonLast = 0xB0, 0xC8
	pairs, hangul := 0, 0
	for i := 0; i < len(window); i++ {
		lead := window[i]
		if lead < utf8.RuneSelf {
			continue
		}
		pairs++
		if i+1 == len(window) {
			pairs--
			break
		}
		trail := window[i+1]
		isCommon := lead >= commonFirst && lead <= commonLast && trail >= 0xA1 && trail <= 0xFE
		if isCommon {
			hangul++
		}
		if trail >= utf8.RuneSelf {
			i++
		}
	}
	if pairs == 0 {
		return 0
	}
	return hangul * 100 / pairs
}

// text reads the whole file as UTF-8 without its mark. Bytes that do not fit the encoding become U+FFFD.
func text(source Source, from Encoding) io.Reader {
	all := io.NewSectionReader(source, 0, source.Size())
	return transform.NewReader(all, decoders[from].NewDecoder())
}
