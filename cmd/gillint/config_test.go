package main

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/BurntSushi/toml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/gillint/gillint/analysis/project"
)

// The schema and the reader of the configuration agree on its keys, and on what is right and wrong.
func TestConfigSchema(t *testing.T) {
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(configSchema))
	if err != nil {
		t.Fatal(err)
	}
	keys := slices.Sorted(maps.Keys(doc.(map[string]any)["properties"].(map[string]any)))
	if want := slices.Sorted(slices.Values(project.ConfigKeys())); !slices.Equal(keys, want) {
		t.Errorf("keys of the schema: %v\nkeys that are read: %v", keys, want)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("gillint.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("gillint.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		text string
		ok   bool
	}{
		{"targets = [\"3.9\", \"3.13t\"]\nplatform = \"windows\"\nvariants = false\ndefine = [\"A(x)=x\"]\nselect = [\"GIL1\", \"ALL\", \"call-without-gil\"]\npossible = true", true},
		{"blocking = [\"q: waits\", \"r\"]\nlocks = [[\"a\", \"b\"]]\nreleases = []\nensures = [[\"c\", \"d\"]]\nnogil = [\"f\"]\nbaseline = \"b.json\"", true},
		{"[paths.\"tests/\"]\nignore = [\"GIL3\"]\npossible = false", true},
		{"slect = []", false},
		{"targets = \"3.9\"", false},
		{"target = \"2.7\"", false},
		{"platforms = [\"beos\"]", false},
		{"locks = [[\"a\"]]", false},
		{"nogil = [\"f()\"]", false},
		{"[paths.x]\ntarget = \"3.9\"", false},
	} {
		var value map[string]any
		if _, err := toml.Decode(test.text, &value); err != nil {
			t.Fatal(err)
		}
		raw, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		instance, err := jsonschema.UnmarshalJSON(strings.NewReader(string(raw)))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(instance); (err == nil) != test.ok {
			t.Errorf("the schema says of %q: %v", test.text, err)
		}
		_, err = project.ReadConfig(mapFS("gillint.toml", test.text), "gillint.toml")
		if (err == nil) != test.ok {
			t.Errorf("the reader says of %q: %v", test.text, err)
		}
	}
}

func mapFS(name, text string) fstest.MapFS { return fstest.MapFS{name: {Data: []byte(text)}} }
