package date

import (
	"fmt"
	"io"
)

// MarshalGQL writes the scalar Date; the unknown date is null.
func (d Date) MarshalGQL(w io.Writer) {
	if d.IsZero() {
		_, _ = io.WriteString(w, "null") // gqlgen's interface has no way to report a failed write
		return
	}
	_, _ = fmt.Fprintf(w, "%q", string(d))
}

// UnmarshalGQL reads the scalar Date. Null is the unknown date; text must be
// exactly YYYY-MM-DD.
func (d *Date) UnmarshalGQL(v any) error {
	switch value := v.(type) {
	case nil:
		*d = ""
		return nil
	case string:
		parsed, err := Parse(value)
		if err != nil {
			return err
		}
		*d = parsed
		return nil
	default:
		return fmt.Errorf("%w: got %T", ErrInvalid, v)
	}
}
