#define LIST_HEAD(name, type) struct name { struct type *lh_first; }
#define LIST_HEAD_INITIALIZER(head) { NULL }
#define LIST_ENTRY(type) struct { struct type *le_next; struct type **le_prev; }
#define LIST_FIRST(head) ((head)->lh_first)
#define LIST_NEXT(elm, field) ((elm)->field.le_next)
#define LIST_FOREACH(var, head, field) for ((var) = ((head)->lh_first); (var); (var) = ((var)->field.le_next))
#define LIST_FOREACH_SAFE(var, head, field, tvar) for ((var) = ((head)->lh_first); (var) && ((tvar) = (var)->field.le_next, 1); (var) = (tvar))
#define LIST_INSERT_HEAD(head, elm, field) ((elm)->field.le_next = (head)->lh_first, (head)->lh_first = (elm))
#define LIST_INSERT_AFTER(listelm, elm, field) ((elm)->field.le_next = (listelm)->field.le_next, (listelm)->field.le_next = (elm))
#define LIST_INSERT_BEFORE(listelm, elm, field) ((elm)->field.le_next = (listelm))
#define LIST_REMOVE(elm, field) (*(elm)->field.le_prev = (elm)->field.le_next)
#define SLIST_HEAD(name, type) struct name { struct type *slh_first; }
#define SLIST_HEAD_INITIALIZER(head) { NULL }
#define SLIST_ENTRY(type) struct { struct type *sle_next; }
#define SLIST_FIRST(head) ((head)->slh_first)
#define SLIST_NEXT(elm, field) ((elm)->field.sle_next)
#define SLIST_FOREACH(var, head, field) for ((var) = (head)->slh_first; (var); (var) = (var)->field.sle_next)
#define SLIST_INSERT_HEAD(head, elm, field) ((elm)->field.sle_next = (head)->slh_first, (head)->slh_first = (elm))
#define SLIST_INSERT_AFTER(slistelm, elm, field) ((elm)->field.sle_next = (slistelm)->field.sle_next, (slistelm)->field.sle_next = (elm))
#define SLIST_REMOVE(head, elm, type, field) ((head)->slh_first = (elm)->field.sle_next)
#define STAILQ_HEAD(name, type) struct name { struct type *stqh_first; struct type **stqh_last; }
#define STAILQ_HEAD_INITIALIZER(head) { NULL, &(head).stqh_first }
#define STAILQ_ENTRY(type) struct { struct type *stqe_next; }
#define STAILQ_FIRST(head) ((head)->stqh_first)
#define STAILQ_NEXT(elm, field) ((elm)->field.stqe_next)
#define STAILQ_FOREACH(var, head, field) for ((var) = ((head)->stqh_first); (var); (var) = ((var)->field.stqe_next))
#define STAILQ_INSERT_HEAD(head, elm, field) ((elm)->field.stqe_next = (head)->stqh_first, (head)->stqh_first = (elm))
#define STAILQ_INSERT_TAIL(head, elm, field) ((elm)->field.stqe_next = NULL, *(head)->stqh_last = (elm), (head)->stqh_last = &(elm)->field.stqe_next)
#define STAILQ_INSERT_AFTER(head, listelm, elm, field) ((elm)->field.stqe_next = (listelm)->field.stqe_next, (listelm)->field.stqe_next = (elm))
#define STAILQ_REMOVE(head, elm, type, field) ((head)->stqh_first = (elm)->field.stqe_next)
#define SIMPLEQ_HEAD(name, type) struct name { struct type *sqh_first; struct type **sqh_last; }
#define SIMPLEQ_HEAD_INITIALIZER(head) { NULL, &(head).sqh_first }
#define SIMPLEQ_ENTRY(type) struct { struct type *sqe_next; }
#define SIMPLEQ_FOREACH(var, head, field) for ((var) = ((head)->sqh_first); (var); (var) = ((var)->field.sqe_next))
#define SIMPLEQ_REMOVE(head, elm, type, field) ((head)->sqh_first = (elm)->field.sqe_next)
#define TAILQ_HEAD(name, type) struct name { struct type *tqh_first; struct type **tqh_last; }
#define _TAILQ_HEAD(name, type, qual) struct name { qual type *tqh_first; qual type *qual *tqh_last; }
#define TAILQ_HEAD_INITIALIZER(head) { NULL, &(head).tqh_first }
#define TAILQ_ENTRY(type) struct { struct type *tqe_next; struct type **tqe_prev; }
#define _TAILQ_ENTRY(type, qual) struct { qual type *tqe_next; qual type *qual *tqe_prev; }
#define TAILQ_FIRST(head) ((head)->tqh_first)
#define TAILQ_NEXT(elm, field) ((elm)->field.tqe_next)
#define TAILQ_LAST(head, headname) (*(((struct headname *) ((head)->tqh_last))->tqh_last))
#define TAILQ_PREV(elm, headname, field) (*(((struct headname *) ((elm)->field.tqe_prev))->tqh_last))
#define TAILQ_FOREACH(var, head, field) for ((var) = ((head)->tqh_first); (var); (var) = ((var)->field.tqe_next))
#define TAILQ_FOREACH_SAFE(var, head, field, tvar) for ((var) = ((head)->tqh_first); (var) && ((tvar) = (var)->field.tqe_next, 1); (var) = (tvar))
#define TAILQ_FOREACH_REVERSE(var, head, headname, field) for ((var) = (*(((struct headname *) ((head)->tqh_last))->tqh_last)); (var); (var) = (*(((struct headname *) ((var)->field.tqe_prev))->tqh_last)))
#define TAILQ_INSERT_HEAD(head, elm, field) ((elm)->field.tqe_next = (head)->tqh_first, (head)->tqh_first = (elm))
#define TAILQ_INSERT_TAIL(head, elm, field) ((elm)->field.tqe_next = NULL, *(head)->tqh_last = (elm), (head)->tqh_last = &(elm)->field.tqe_next)
#define TAILQ_INSERT_AFTER(head, listelm, elm, field) ((elm)->field.tqe_next = (listelm)->field.tqe_next, (listelm)->field.tqe_next = (elm))
#define TAILQ_INSERT_BEFORE(listelm, elm, field) ((elm)->field.tqe_next = (listelm))
#define TAILQ_REMOVE(head, elm, field) (*(elm)->field.tqe_prev = (elm)->field.tqe_next)
#define CIRCLEQ_HEAD(name, type) struct name { struct type *cqh_first; struct type *cqh_last; }
#define CIRCLEQ_HEAD_INITIALIZER(head) { (void *) &head, (void *) &head }
#define CIRCLEQ_ENTRY(type) struct { struct type *cqe_next; struct type *cqe_prev; }
#define CIRCLEQ_FOREACH(var, head, field) for ((var) = ((head)->cqh_first); (var) != (const void *) (head); (var) = ((var)->field.cqe_next))
#define CIRCLEQ_FOREACH_REVERSE(var, head, field) for ((var) = ((head)->cqh_last); (var) != (const void *) (head); (var) = ((var)->field.cqe_prev))
