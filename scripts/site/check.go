package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path"
)

// ref is a link as a page has it.
type ref struct{ page, link string }

// check finds links to files or places of the site that are not there, and names that a page gives twice. It reads the pages as they
// are delivered, so that nothing that made them can hide a mistake.
func check(files map[string][]byte) error {
	var wrong []error
	places := map[string]map[string]bool{}
	var refs []ref
	for _, name := range names(files, ".html") {
		places[name] = map[string]bool{}
		d := xml.NewDecoder(bytes.NewReader(files[name]))
		d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
		for {
			t, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				wrong = append(wrong, fmt.Errorf("%s: %w", name, err))
				break
			}
			e, ok := t.(xml.StartElement)
			if !ok {
				continue
			}
			for _, a := range e.Attr {
				switch a.Name.Local {
				case "id":
					if places[name][a.Value] {
						wrong = append(wrong, fmt.Errorf("%s: two places are named %s", name, a.Value))
					}
					places[name][a.Value] = true
				case "href", "src":
					refs = append(refs, ref{name, a.Value})
				}
			}
		}
	}
	for _, r := range refs {
		u, err := url.Parse(r.link)
		switch {
		case err != nil:
			wrong = append(wrong, fmt.Errorf("%s: link %s: %w", r.page, r.link, err))
			continue
		case u.Scheme != "" || u.Host != "":
			continue
		}
		to := r.page
		if u.Path != "" {
			to = path.Join(path.Dir(r.page), u.Path)
		}
		if _, ok := files[to]; !ok {
			wrong = append(wrong, fmt.Errorf("%s: link %s leads nowhere", r.page, r.link))
		} else if u.Fragment != "" && !places[to][u.Fragment] {
			wrong = append(wrong, fmt.Errorf("%s: link %s: %s has no place of that name", r.page, r.link, to))
		}
	}
	return errors.Join(wrong...)
}
