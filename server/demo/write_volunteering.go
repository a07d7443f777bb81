package demo

import "context"

func (w *writer) volunteering(context.Context) error { return nil }
