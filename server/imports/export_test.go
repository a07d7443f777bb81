package imports

import "context"

// Expire does at once what the job does.
func (s *Service) Expire(ctx context.Context, fileID int64) error {
	return s.expire(ctx, ExpireArgs{FileID: fileID})
}
