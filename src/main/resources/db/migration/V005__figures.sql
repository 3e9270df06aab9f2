create sequence figure_seq start with 1000 increment by 1000;

-- A submission's own counts, kept from the day it is submitted, or (without a submission) counts published
-- earlier. participants is empty where it is known that there were some, but not how many.
create table figure (
    id bigint primary key,
    period_code varchar(6) not null references period (code),
    submission_id bigint references submission (id),
    institution_code varchar(20) references institution (code),
    direction varchar(10),
    dimension varchar(30) not null,
    member varchar(60) not null,
    participants integer
);

create index figure_of_period on figure (period_code, dimension, direction);
create index figure_of_submission on figure (submission_id);
