package hss

import (
	"encoding/json"
	"fmt"
)

// properties of a JSON object by their exact names; encoding/json alone takes "NUM" for "num".
type properties map[string]json.RawMessage

func propertiesOf(data []byte) (properties, error) {
	var object properties
	if err := json.Unmarshal(data, &object); err != nil {
		return nil, err
	}
	if object == nil {
		return nil, fmt.Errorf("null where the contract has an object")
	}
	return object, nil
}

// read decodes a property into target. One that is required must be there and not null; encoding/json alone would leave zero.
func (p properties) read(name string, required bool, target interface{}) error {
	value, there := p[name]
	if !there || string(value) == "null" {
		if required {
			return fmt.Errorf("%s is missing or null, and the contract requires it", name)
		}
		return nil
	}
	if err := json.Unmarshal(value, target); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}
