-- The half-year that the note compares with, and the edition whose figures it quotes: 0 if they were published before this
-- portal existed. Null if the note quotes no other half-year.
alter table edition add column quoted_period_code varchar(6) references period (code);
alter table edition add column quoted_number integer;
alter table edition add constraint a_quoted_half_year_has_an_edition_number
    check ((quoted_period_code is null) = (quoted_number is null));
