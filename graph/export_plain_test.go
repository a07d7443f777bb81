package graph

// PlainTypes are the fields that Plain writes, by type and name, with the type that each leads to.
func PlainTypes() map[string]map[string]string {
	out := map[string]map[string]string{}
	for typ, all := range plainTypes {
		out[typ] = map[string]string{}
		for name, f := range all {
			out[typ][name] = f.of
			if f.isAny {
				out[typ][name] = "Node"
			}
		}
	}
	return out
}

// PlainNodes are the types that a Node may be.
func PlainNodes() []string { return plainNodes }
