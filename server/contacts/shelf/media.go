package shelf

import (
	"bytes"
	"net/http"
	"path"
	"strings"
)

// unknown is what a browser saves and never opens.
const unknown = "application/octet-stream"

// safe are the types that are told to a browser as they are. Whatever a browser
// might run, a page or a drawing with a script in it, is none of them.
var safe = map[string]bool{
	"image/png": true, "image/jpeg": true, "image/gif": true, "image/webp": true, "image/bmp": true,
	"application/pdf": true, "application/zip": true, "application/x-gzip": true,
	"audio/mpeg": true, "audio/wave": true, "video/mp4": true, "video/webm": true,
}

// packed are the types of office files, which are all archives inside.
var packed = map[string]string{
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
	".odt":  "application/vnd.oasis.opendocument.text",
	".ods":  "application/vnd.oasis.opendocument.spreadsheet",
	".hwpx": "application/hwp+zip",
}

// compound are the types of the office files of older days, which share a format.
var compound = map[string]string{
	".doc": "application/msword", ".xls": "application/vnd.ms-excel", ".ppt": "application/vnd.ms-powerpoint",
	".hwp": "application/x-hwp", ".msg": "application/vnd.ms-outlook",
}

var compoundHead = []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}

// MediaType tells what a file is from how it begins. The ending of its name
// decides only among formats that begin alike, and what the sender said is not
// asked at all.
func MediaType(head []byte, name string) string {
	ending := strings.ToLower(path.Ext(name))
	if bytes.HasPrefix(head, compoundHead) && compound[ending] != "" {
		return compound[ending]
	}
	found := http.DetectContentType(head)
	switch {
	case found == "application/zip" && packed[ending] != "":
		return packed[ending]
	case found == "text/plain; charset=utf-8":
		if ending == ".csv" {
			return "text/csv; charset=utf-8"
		}
		return found
	case safe[found]:
		return found
	}
	return unknown
}

// IsPicture reports whether a file of the type can be shown in a page.
func IsPicture(mediaType string) bool {
	switch mediaType {
	case "image/png", "image/jpeg", "image/gif", "image/webp":
		return true
	}
	return false
}
