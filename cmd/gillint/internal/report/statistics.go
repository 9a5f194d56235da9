package report

import (
	"cmp"
	"slices"
)

// ruleCount is how often a rule was found.
type ruleCount struct {
	Code, Name     string
	Count, Fixable int
}

// statistics counts the findings by rule, most often first.
func (r *Report) statistics() []ruleCount {
	index := map[string]int{}
	var out []ruleCount
	for _, d := range r.Result.Diagnostics {
		i, ok := index[d.Code]
		if !ok {
			i = len(out)
			index[d.Code] = i
			out = append(out, ruleCount{Code: d.Code, Name: d.Name})
		}
		out[i].Count++
		if len(d.Fixes) > 0 {
			out[i].Fixable++
		}
	}
	slices.SortFunc(out, func(a, b ruleCount) int { return cmp.Or(b.Count-a.Count, cmp.Compare(a.Code, b.Code)) })
	return out
}
