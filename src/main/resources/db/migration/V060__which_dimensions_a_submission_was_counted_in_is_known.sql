-- A member without a figure is zero in a dimension that stands here, and unknown in any other.
create table counted_dimension (
    submission_id bigint not null references submission (id),
    dimension varchar(30) not null,
    primary key (submission_id, dimension)
);

-- Until now all dimensions were counted at once.
insert into counted_dimension (submission_id, dimension)
select s.id, d.dimension
from submission s
cross join (values
    ('TOTAL'), ('INSTITUTION_TYPE'), ('INSTITUTION'), ('DEGREE'), ('FIELD'), ('FORMAT'), ('PROGRAMME'), ('COUNTRY'),
    ('FOREIGN_INSTITUTION')) as d (dimension)
where s.state in ('SUBMITTED', 'IN_REVIEW', 'APPROVED');
