package errs

import (
	"errors"
	"strings"
)

// list is several errors of one request, in the order in which they were found.
type list []*Error

// Join makes one error of several, so that a form can show all its faults at once. Nils are dropped, joined errors are
// flattened, an error of another kind becomes internal; nothing left means nil.
func Join(all ...error) error {
	var l list
	for _, err := range all {
		l = append(l, All(err)...)
	}
	switch len(l) {
	case 0:
		return nil
	case 1:
		return l[0]
	}
	return l
}

// All lists every Error that err holds. An error of another kind is given back as one Internal or, when the request was
// cancelled or ran out of time, one Unavailable.
func All(err error) []*Error {
	if err == nil {
		return nil
	}
	if l, ok := errors.AsType[list](err); ok {
		return l
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return []*Error{e}
	}
	if CodeOf(err) == CodeUnavailable {
		return []*Error{Unavailable(KeyUnavailable).Because(err)}
	}
	return []*Error{Internal(err)}
}

// Under puts prefix before the field of every Error in err: the fault "address" of the third e-mail becomes
// "emails.2.address". Errors of other codes than invalid, and errors of other kinds, stay as they are.
func Under(prefix string, err error) error {
	if err == nil || prefix == "" || !Is(err, CodeInvalid) {
		return err
	}
	var l list
	for _, e := range All(err) {
		if e.Code == CodeInvalid {
			e = e.At(strings.TrimSuffix(prefix+"."+e.Field, "."))
		}
		l = append(l, e)
	}
	if len(l) == 1 {
		return l[0]
	}
	return l
}

func (l list) Error() string {
	texts := make([]string, len(l))
	for i, e := range l {
		texts[i] = e.Error()
	}
	return strings.Join(texts, "; ")
}

func (l list) Unwrap() []error {
	errs := make([]error, len(l))
	for i, e := range l {
		errs[i] = e
	}
	return errs
}
