alter table participant add column remark varchar(500);
