package mapping

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/goccy/go-yaml"

	"github.com/moim-crm/moim/server/errs"
)

// Decode reads a mapping from YAML or JSON and validates it. A field that does not exist is an error, not a silence.
func Decode(data []byte) (Mapping, error) {
	var m Mapping
	if err := yaml.UnmarshalWithOptions(data, &m, yaml.Strict(), yaml.UseJSONUnmarshaler()); err != nil {
		return Mapping{}, explain(err)
	}
	if err := m.Validate(); err != nil {
		return Mapping{}, err
	}
	return m, nil
}

// explain names the line and the field at fault.
func explain(err error) error {
	if unknown, ok := errors.AsType[*yaml.UnknownFieldError](err); ok {
		at := unknown.GetToken()
		return errs.Invalid("mapping", keyUnknownField, "field", at.Value, "line", at.Position.Line).Because(err)
	}
	var located yaml.Error
	if errors.As(err, &located) && located.GetToken() != nil {
		at := located.GetToken()
		return errs.Invalid("mapping", keyMalformed, "line", at.Position.Line, "value", at.Value).Because(err)
	}
	return errs.Invalid("mapping", keyUnreadable).Because(err)
}

// Encode writes a mapping as a YAML file.
func Encode(m Mapping) ([]byte, error) {
	out, err := yaml.MarshalWithOptions(m, yaml.UseJSONMarshaler())
	if err != nil {
		return nil, fmt.Errorf("write the mapping: %w", err)
	}
	return out, nil
}

// FromMap reads a mapping from the form that the database keeps.
func FromMap(stored map[string]any) (Mapping, error) {
	data, err := json.Marshal(stored)
	if err != nil {
		return Mapping{}, fmt.Errorf("read the stored mapping: %w", err)
	}
	return Decode(data)
}

// ToMap gives the form that the database keeps.
func ToMap(m Mapping) (map[string]any, error) {
	data, err := json.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("store the mapping: %w", err)
	}
	var stored map[string]any
	if err := json.Unmarshal(data, &stored); err != nil {
		return nil, fmt.Errorf("store the mapping: %w", err)
	}
	return stored, nil
}
