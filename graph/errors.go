package graph

import (
	"context"
	"errors"
	"log/slog"
	"strings"

	"entgo.io/ent/privacy"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
)

var _ = errs.Register(errs.Messages{
	"graph.forbidden":       {En: "Your role may not {op} {type}. An administrator can change that.", Ko: "지금 역할로는 {type} 정보를 다룰 수 없어요. 관리자에게 요청해 주세요. ({op})"},
	"graph.unauthenticated": {En: "Sign in first.", Ko: "먼저 로그인해 주세요."},
	"graph.not_found":       {En: "There is no such record, or it is not yours to see.", Ko: "그런 기록이 없거나 볼 수 있는 권한이 없어요."},
	"graph.conflict":        {En: "The record clashes with another one that is there already.", Ko: "이미 있는 기록과 겹쳐요."},
	"graph.invalid_value":   {En: "{field}: this value is not allowed.", Ko: "{field}: 쓸 수 없는 값이에요."},
})

// Present turns any error into what a client sees: a code, a message in the
// viewer's language, and the input field at fault. What is not one of ours is
// logged and told in one fixed sentence.
func Present(ctx context.Context, err error) *gqlerror.Error {
	out := graphql.DefaultErrorPresenter(ctx, err)
	var parse *gqlerror.Error
	if errors.As(err, &parse) && errors.Unwrap(parse) == nil {
		// The document itself is wrong: the library's own words say where.
		if _, ok := out.Extensions["code"]; !ok || out.Rule != "" {
			extend(out, errs.CodeInvalid, "")
		}
		return out
	}
	e := known(ctx, err)
	if e.Code == errs.CodeInternal {
		slog.ErrorContext(ctx, "graph", "path", out.Path.String(), "err", err)
	}
	out.Message = e.Message(language(ctx))
	extend(out, e.Code, e.Field)
	return out
}

func extend(out *gqlerror.Error, code errs.Code, field string) {
	if out.Extensions == nil {
		out.Extensions = map[string]any{}
	}
	out.Extensions["code"] = string(code)
	if field != "" {
		out.Extensions["field"] = graphField(field)
	}
}

// renamed are the parts of a path that an input of the graph calls otherwise
// than the domain: domains speak of the term that was seen, the graph of the
// current one.
var renamed = strings.NewReplacer(
	".inKind.description.", ".inKindDescription.", ".inKind.fairMarket.", ".fairMarket.", ".inKind.", ".inKindDescription.",
	".tributes.0.", ".tribute.", ".tagIds.", ".tags.", ".share.", ".percent.", ".expectedTermId.", ".currentTermID.",
	".price.", ".payment.amount.",
)

// graphField writes a path within an input as the graph spells its fields.
func graphField(path string) string {
	path = strings.Trim(renamed.Replace("."+path+"."), ".")
	parts := strings.Split(path, ".")
	for i, part := range parts {
		switch {
		case part == "id":
		case strings.HasSuffix(part, "Ids"):
			parts[i] = strings.TrimSuffix(part, "Ids") + "IDs"
		case strings.HasSuffix(part, "Id"):
			parts[i] = strings.TrimSuffix(part, "Id") + "ID"
		}
	}
	return strings.Join(parts, ".")
}

func language(ctx context.Context) string {
	if v := viewer.FromContext(ctx); v != nil && v.Lang != "" {
		return v.Lang
	}
	return "en"
}

// known finds the error of ours in err, or makes one of what storage says.
func known(ctx context.Context, err error) *errs.Error {
	var ours *errs.Error
	if errors.As(err, &ours) {
		// A domain says "may not"; of somebody unknown we cannot know yet.
		if ours.Code == errs.CodeForbidden && isNobody(ctx) {
			return errs.Unauthenticated("graph.unauthenticated").Because(err)
		}
		return ours
	}
	var denied *rule.Denied
	var invalid *ent.ValidationError
	switch {
	case errors.As(err, &denied):
		return refusal(ctx, denied)
	case errors.Is(err, privacy.Deny):
		return refusal(ctx, &rule.Denied{Op: "use"})
	case ent.IsNotFound(err):
		return errs.NotFound("graph.not_found").Because(err)
	case ent.IsConstraintError(err):
		return errs.Conflict("graph.conflict").Because(err)
	case errors.As(err, &invalid):
		return errs.Invalid(invalid.Name, "graph.invalid_value", "field", invalid.Name).Because(err)
	}
	return errs.Internal(err)
}

func isNobody(ctx context.Context) bool {
	v := viewer.FromContext(ctx)
	return !v.IsStaff() && !v.IsSystem()
}

func refusal(ctx context.Context, d *rule.Denied) *errs.Error {
	if isNobody(ctx) {
		return errs.Unauthenticated("graph.unauthenticated").Because(d)
	}
	what := d.Type
	if d.Field != "" {
		what += "." + d.Field
	}
	return errs.Forbidden("graph.forbidden", "op", d.Op, "type", what).Because(d)
}

// PresentAll adds the further field errors of a joined error to the response.
func presentAll(ctx context.Context, err error) error {
	all := errs.All(err)
	for _, e := range all[min(1, len(all)):] {
		graphql.AddError(ctx, e)
	}
	return err
}
