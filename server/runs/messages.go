package runs

import "github.com/moim-crm/moim/server/errs"

const (
	keyNotRunning  = "run.notRunning"
	keyNotFailed   = "run.notFailed"
	keyNotUndoable = "run.notUndoable"
	keyInternal    = "run.internal"
	keyFileLost    = "run.fileLost"
	keyFileGone    = "run.fileGone"
	keyStopped     = "run.stopped"
)

var _ = errs.Register(errs.Messages{
	keyNotRunning:  {En: "This is over already, so there is nothing to stop.", Ko: "이미 끝난 작업이어서 멈출 것이 없어요."},
	keyNotFailed:   {En: "Only work that failed and whose file is still kept can go on. Start it anew.", Ko: "실패했고 파일이 남아 있는 작업만 이어서 할 수 있어요. 새로 시작해 주세요."},
	keyNotUndoable: {En: "There is nothing here that can be undone.", Ko: "되돌릴 수 있는 것이 없어요."},
	keyInternal:    {En: "The work stopped because of a fault in the program or the database. What was done is kept. Let it go on; if it stops again, tell whoever runs Moim the number {id}.", Ko: "프로그램이나 데이터베이스 문제로 작업이 멈췄어요. 그때까지 한 것은 남아 있어요. 이어서 해 보고, 다시 멈추면 Moim 관리자에게 번호 {id}{:을/를} 알려 주세요."},
	keyFileLost:    {En: "The file that was being written is no longer there. Start it anew.", Ko: "만들던 파일이 없어졌어요. 새로 시작해 주세요."},
	keyFileGone:    {En: "This file is no longer kept. Make it anew.", Ko: "이 파일은 더 이상 보관하지 않아요. 다시 만들어 주세요."},
	keyStopped:     {En: "The work stopped: {problem}", Ko: "작업이 멈췄어요: {problem}"},
})
