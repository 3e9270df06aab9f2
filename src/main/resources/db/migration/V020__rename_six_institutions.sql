-- Institutions that bear another name than in the note of the first half of 2023. From which day on is not known: the earliest
-- possible is assumed, the first one after the newest published half-year, and marked as to be confirmed.
insert into institution_profile (institution_code, valid_from, type_code, name_kk, name_ru, name_en, day_confirmed)
select
    old.institution_code,
    coalesce(
        (select case substring(max(code), 6, 1)
            when '1' then cast(substring(max(code), 1, 4) || '-07-01' as date)
            else cast(cast(cast(substring(max(code), 1, 4) as integer) + 1 as varchar(4)) || '-01-01' as date) end
         from period where published and code >= '2023H1'),
        date '2023-07-01'),
    old.type_code, renamed.kk, renamed.ru, renamed.en, false
from institution_profile old
join (values
    ('RII', 'Рудный индустриялық университеті', 'Рудненский индустриальный университет', 'Rudny Industrial University'),
    ('SHAKARIM', 'Шәкәрім университеті', 'Университет Шакарима', 'Shakarim University'),
    ('SDU', 'SDU University', 'SDU University', 'SDU University'),
    ('KAZUTB', 'Қ. Құлажанов атындағы Қазақ технология және бизнес университеті', 'Казахский университет технологии и бизнеса им. К. Кулажанова', 'K. Kulazhanov Kazakh University of Technology and Business'),
    ('ELA', 'Қонаев университеті', 'Университет Кунаева', 'Kunaev University'),
    ('ESIL', 'Esil University', 'Esil University', 'Esil University')
) as renamed (code, kk, ru, en) on renamed.code = old.institution_code
where old.valid_from = date '2000-01-01'
and not exists (
    select 1 from institution_profile changed
    where changed.institution_code = old.institution_code and changed.valid_from > old.valid_from);
