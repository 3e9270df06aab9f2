-- closed_from: the first day on which the institution no longer exists; merged_into_code: the one that continues it.
alter table institution add column closed_from date;
alter table institution add column merged_into_code varchar(20) references institution (code);

-- False while nobody has confirmed the day from which name and type are valid.
alter table institution_profile add column day_confirmed boolean default true not null;
