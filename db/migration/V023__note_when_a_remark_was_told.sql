-- When a receipt first carried the remark to its town; until then it can be withdrawn.
alter table handoff_remark add column told_at timestamp(6) with time zone;
