--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: dubao; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA dubao;


--
-- Name: pairs(text, text); Type: FUNCTION; Schema: dubao; Owner: -
--

CREATE FUNCTION dubao.pairs(stretches text, sign text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
        SELECT ARRAY(SELECT sign || letter FROM unnest(letters) u(letter) WHERE letter <> E'\n')
            || ARRAY(SELECT sign || letter || following
                FROM unnest(letters, letters[2:]) u(letter, following)
                WHERE letter <> E'\n' AND following <> E'\n')
        FROM string_to_array(stretches, NULL) letters
    $$;


--
-- Name: tokens(boolean, text, text, text, text, text); Type: FUNCTION; Schema: dubao; Owner: -
--

CREATE FUNCTION dubao.tokens(fits boolean, stretches text, headline text, deck text, byline text, facts text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE STRICT COST 100000 PARALLEL SAFE
    AS $$
        SELECT CASE WHEN fits THEN array_to_tsvector(
            string_to_array(facts, ' ') || dubao.pairs(stretches, '')
            || dubao.pairs(headline, '<') || dubao.pairs(deck, '>')
            || dubao.pairs(byline, '@')
        ) ELSE array_to_tsvector(ARRAY['*']) END
    $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: articles; Type: TABLE; Schema: dubao; Owner: -
--

CREATE TABLE dubao.articles (
    number bigint NOT NULL,
    issue bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    page text NOT NULL,
    section integer NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    fits boolean NOT NULL,
    headline text NOT NULL COLLATE pg_catalog."C",
    deck text NOT NULL COLLATE pg_catalog."C",
    byline text NOT NULL COLLATE pg_catalog."C",
    facts text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    record bytea NOT NULL
)
WITH (toast_tuple_target='128');
ALTER TABLE ONLY dubao.articles ALTER COLUMN title SET STORAGE MAIN;
ALTER TABLE ONLY dubao.articles ALTER COLUMN headline SET STORAGE MAIN;
ALTER TABLE ONLY dubao.articles ALTER COLUMN deck SET STORAGE MAIN;
ALTER TABLE ONLY dubao.articles ALTER COLUMN byline SET STORAGE MAIN;
ALTER TABLE ONLY dubao.articles ALTER COLUMN facts SET STORAGE MAIN;
ALTER TABLE ONLY dubao.articles ALTER COLUMN record SET STORAGE EXTERNAL;


--
-- Name: blocks; Type: SEQUENCE; Schema: dubao; Owner: -
--

CREATE SEQUENCE dubao.blocks
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: format; Type: TABLE; Schema: dubao; Owner: -
--

CREATE TABLE dubao.format (
    version integer NOT NULL
);


--
-- Name: issues; Type: TABLE; Schema: dubao; Owner: -
--

CREATE TABLE dubao.issues (
    id bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    paper integer,
    date text COLLATE pg_catalog."C",
    number text,
    pages integer NOT NULL,
    articles integer NOT NULL,
    origin text NOT NULL,
    digest text NOT NULL,
    engine text NOT NULL,
    added double precision NOT NULL
);


--
-- Name: issues_id_seq; Type: SEQUENCE; Schema: dubao; Owner: -
--

CREATE SEQUENCE dubao.issues_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: issues_id_seq; Type: SEQUENCE OWNED BY; Schema: dubao; Owner: -
--

ALTER SEQUENCE dubao.issues_id_seq OWNED BY dubao.issues.id;


--
-- Name: papers; Type: TABLE; Schema: dubao; Owner: -
--

CREATE TABLE dubao.papers (
    id integer NOT NULL,
    name text NOT NULL,
    squeezed text NOT NULL
);


--
-- Name: papers_id_seq; Type: SEQUENCE; Schema: dubao; Owner: -
--

CREATE SEQUENCE dubao.papers_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: papers_id_seq; Type: SEQUENCE OWNED BY; Schema: dubao; Owner: -
--

ALTER SEQUENCE dubao.papers_id_seq OWNED BY dubao.papers.id;


--
-- Name: sections; Type: TABLE; Schema: dubao; Owner: -
--

CREATE TABLE dubao.sections (
    id integer NOT NULL,
    name text NOT NULL,
    squeezed text NOT NULL
);


--
-- Name: sections_id_seq; Type: SEQUENCE; Schema: dubao; Owner: -
--

CREATE SEQUENCE dubao.sections_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sections_id_seq; Type: SEQUENCE OWNED BY; Schema: dubao; Owner: -
--

ALTER SEQUENCE dubao.sections_id_seq OWNED BY dubao.sections.id;


--
-- Name: sources; Type: TABLE; Schema: dubao; Owner: -
--

CREATE TABLE dubao.sources (
    issue bigint NOT NULL,
    pages bytea NOT NULL
);
ALTER TABLE ONLY dubao.sources ALTER COLUMN pages SET STORAGE EXTERNAL;


--
-- Name: issues id; Type: DEFAULT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.issues ALTER COLUMN id SET DEFAULT nextval('dubao.issues_id_seq'::regclass);


--
-- Name: papers id; Type: DEFAULT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.papers ALTER COLUMN id SET DEFAULT nextval('dubao.papers_id_seq'::regclass);


--
-- Name: sections id; Type: DEFAULT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.sections ALTER COLUMN id SET DEFAULT nextval('dubao.sections_id_seq'::regclass);


--
-- Data for Name: articles; Type: TABLE DATA; Schema: dubao; Owner: -
--

INSERT INTO dubao.articles VALUES (1625786271341223936, 1, '1-1', '1', 3, 'news', '〔本报云陂3月11日电 开春以来…〕', true, '', '', '', '#s3 #knews #g1 #p1 #y2025 #m202503 #d20250312', '本报云陂3月11日电开春以来，槐江上游接连落了三场透雨。11日清晨，云陂县岭背水文站的水位停在41．6米，比去年同期高出近半米，值班员赵水根却没有松一口气：“水多了要防，水清了要护，今年两件事得一块儿干。”记者在现场看到，沿江十二个观测点已全部接入市级调度平台，雨量、流速、浊度每五分钟回传一次，县、镇、村三级河长的手机上同步弹出提示。
当天上午，全市河湖管护联席会议在云陂召开，棠湖区、麦岭区、石渡县、云陂县和槐江高新园有关负责同志，以及水务、环境、农业、交通、气象等十一个部门的负责人，先后察看了岭背水文站、柳塘闸口、青石湾湿地、北栅老码头等四处现场。会议要求，各地要在汛前把沿江排口再过一遍筛子，把责任落到人、落到段、落到每一座闸门，并就跨县断面补偿、航道清障、岸线还绿等事项逐一排出时间表，
', '\x755d5d6bda5018fe2b23d7a703b7b1c2fe8a78e14571854ea465ecf7bcc7eec6514d8c496dc46689a646630c9a446d36986cb3c5ba8d7d806d612b3bcf2c0c567691bc8790cf2739efc7396f9e372da536521293b08c4a034788fcd68b3d21a88a68383a49160f233b957263edfc9e59aa19b05d7440aac4f2cf7776fe5da5334cba739cc4d269a990ddcde676b385a7b757fbffd959434129a370003a44fba3e5b9bf54f2ebe10515b1272873198e0ca6d65251bdb288768eb536ea83fac5287994baffb83561c230bd04e1e94902aa93e64f7929368e3579162971e495ebd76e0d9878dd75defd1392bdb23eb3bc51e9f035430514341bfb0c6e02ca99f66c283073a15fd7bb5424051f779460501ca6810da7cd03f01008e4df54df6b1f464358c466e82e7ba89771a9bb985762e1856512b72ebd53e2938eeeb64c500b8e43e100be829260c19478fc9d786d8ebc792354f7b536c60abb01d845b58aba024b3315a50cbb0b297e6bc46438435c6484c6cdd15b54cc0910a12da20498c1ef63fdb671d3b9226effb09690bd8adec585d7a01a3ef047a2572443f1c0b4c1cd64e82902e56fc4a16989436713874741fccfdfd02ef80beb2be869adbd9eb162709aaa9fcc9ae5fd7d590281abbe15733321de99f52afe1c9461c4152546f2ead23fd45c50de025d2ae2e6a18218e237e45b0e6b1d591e0271c73193e854f4aa86b2e8d627219387182c41b13dd713cf27a43e58cb9689f03ee62d8755f9b16f9e07533d689d81bd8438d8bd3bf338202eebc1bbc691dd17cf62075fc65f470dc75157e8ebca67266532f89201f5a658c0deb6299f89d6b3edbdbded7c6ea390cd6d49ec81d8edb633647e03');
INSERT INTO dubao.articles VALUES (1625786271341223937, 1, '1-2', '1', 3, 'news', '让每一滴水都算得清用得好', true, '让每一滴水都算得清用得好
', '——在全市节水兴业大会上的讲话
', '槐江市人民政府市长韩砚秋
', '#s3 #knews #g1 #g2 #g3 #p1 #y2025 #m202503 #d20250312', '（2025年3月10日）
同志们：
今天召开全市节水兴业大会，主要任务是总结去年以来节水工作的成效和不足，研究部署今年的重点事项，动员全市上下把节水这件事当作发展的本钱来攒、当作民生的实事来办。刚才，石渡县、麦岭区和槐江高新园作了发言，讲得都很实在，我听了很受启发。
去年工作的基本账
过去一年，全市上下咬定目标不放松，节水工作由点到面、由浅入深，交出了一份看得见的成绩单。全市用水总量比上年减少3．2％，万元工业增加值用水量下降7．6％，农田灌溉水有效利用系数提高到0．587，公共供水管网漏损率降到8．4％。这四个数字一降一升，背后是干部群众一铲一管干出来的。
——家底摸得更清。全市十九个乡镇、二百一十七个行政村的取水口全部登记上图，沿江工业企业取水许可做到一户一档，过去说不准的“糊涂水”变成了“明白水”。
——管网修得更牢。改造老旧供水管道146公里，更换智能水表5．8万只，棠湖区北栅片区夜间最小流量由每小时212立方米降到97立方米，省下来的水够三个小区用上一整年。
——用水用得更巧。麦岭区把中水接进了纺织园，十一家印染企业每天少取江水近九千吨；石渡县在果园里铺滴灌，亩均用水少了四成，果子的甜度反倒高了两度。
韩砚秋在全市节水兴业大会上讲话。（本报记者柏一舟摄）
成绩来之不易，问题也要摆到桌面上。有的地方算账只算眼前，觉得江水就在家门口，用多用少无所谓；有的部门数据各管一摊，水表、电表、地块图对不到一起；有的工程重建轻管，装上去的设备半年就成了摆设。这些问题不解决，节水就只能是一阵风。
还要看到，槐江的水看起来不少，真正好用的并不多。丰水期四个月占了全年来水的七成，一到秋冬，麦岭、柳塘一带的机井水位就往下掉；再过两年，高新园三期投产，日需水量还要增加5．7万吨。水从哪里来，只能从节约里来、从循环里来、从精打细算里来。这个道理要讲到每一个班组、每一个村民小组。
今年要办好的几件事
今年的工作，要围绕“一张表、两条线、三本账”来展开：
一是建好“一张表”。把取水、供水、用水、排水四个环节的数据汇到一张表上，谁在用、用多少、用得值不值，一看便知。六月底前，年用水量一万吨以上的单位全部实现在线计量；年底前，覆盖面扩大到五千吨以上的单位。这张表不是做给上级看的，要让车间主任看得懂，让种田大户用得上，让社区的网格员说得清。
二是守好“两条线”。一条是总量的红线，今年全市用水总量只减不增；一条是效率的底线，新上项目的用水定额必须达到先进值。对超定额的老项目，要一户一策，限期改造，农业水价综合改革要在石渡、云陂先行一步，把省下来的水变成农户口袋里的真金白银。
三是算好“三本账”。第一本是民生账，今年再改造老旧小区二次供水设施86处，让三万户居民喝上放心水；第二本是产业账，对节水成效突出的企业，在用地、信贷、评优上给予倾斜；第三本是生态账，保证枯水期主要断面的生态流量，让江里有水、水里有鱼、岸上有人家。
这三本账要一起算、算到底。只算民生账不算产业账，路走不远；只算产业账不算生态账，迟早要还。各县区要在四月十五日前拿出自己的明细，报市里统一会审。
这里我还要特别强调统计口径的问题。同一口井，水务部门说年取水四万吨，电力部门按电量折算却有七万吨，差出来的三万吨去了哪里？要以电折水、以量校表，对不上的逐口核实，核实清楚再入表，宁可慢一个月，也不能糊里糊涂填进去。谁核实，谁签字，谁负责。
把责任落到每一个阀门
事情能不能办成，关键看责任能不能落地。县区主要负责同志是第一责任人，要亲自看账、亲自跑现场；水务部门要当好“总会计”，按月通报；财政部门要保证资金及时到位，不许截留，不许挪用。要建立月调度、季评比、年考核的机制，对进度滞后的，市政府将约谈主要负责人；对弄虚作假的，一经查实，严肃追责。
同志们，节水不是一家一户的小事，是子孙后代的大事。让我们从拧紧一个阀门、修好一段管子做起，把每一滴水都算清楚、用明白，为槐江的长远发展攒下一份厚实的家底。
让每一滴水都算得清用得好
让每一滴水都算得清用得好
让每一滴水都算得清用得好
——在全市节水兴业大会上的讲话
槐江市人民政府市长韩砚秋
', '\x9d9d5b7313c915c7bf0aa52aaad8aa5e1736cb25f1433e08e5076743ed52215e6a172a9f6734d9188c2d46422dcb924617cfe83a96254b23c9360e665180e56a73099880a99cdf8ccc5260f6210f9266343d33dda74fffcfa54f9f3e1b19ff7a22a222e3f2e9ccad96e567e6dcdf7f929f9ae314049956bd582ae70db553bddb75b49371226ae6f2850be1d7ef148a1873c61cfb978aaeb2e9c5da1ed9d289c8d52eb140117536920d329f1ee00e3ad191ccb5b53bd59dc8948a1c9b383e71d27d78c25f1e3f5eeb7d25e5cf462e4eff38fddd8fd317bf1f55f8d33253eaf332818254fde3a1d7002814a14f2ba9a02498d8a83203882585c4a60874d52ed9e3324d3c0f8a8e653a117542bb8817c293142bc2782c31b3d61a77e2a96d2cb3c2837e21deb91a135d7bcb88f21fd16dda25a76f31693d364c3c1aaa713d556fad1bd1e517a547d5bd4c13821180e55b83d7a8f46bbeb213da49e5325b581b6ab5b322aabe9c6cb1dda661068dfee9f29fbf3f37fd97519303ab306803f8d2f30ea50b8089baaf0e5ad0994d5d419a27b2e4e7510784e8d6f550cb5034a2dd7af546ed51fda9b2b3375e953ce6b90aec2bf6165ae5aee89f0d9367751d2f464c5abc467c36b6d789b189a30a138ae11d2e69a190285bcbb63e3d76eaa82a5f5dd9211b9717c3f243e6b674631f8cd7f6f1b193674e2b3cf44b57a54a5ba2e35ff576971bb6d6f699b16f8e1a66ef0efe69bcc09dacad4502edab20e96115f512f01725ea4d27bbb495ae0300da1d51edfca5737f1b51034616381f38efb5937e57bd1b36a511cb974545b8df7b6e4453efad8d4e96ed04d3af80dc20acdaf0624cdf250a2c9a620b0bb5b66e2fd04c3081cbed27853a71539d2cd6add60aba7b418a20a98745727d2f66c47114943cc3427de3fcf01ad2f8f62d6a585c15f671fdc7c556be1e924517c7bf398566a3d80c896d11bd58fcc9c9b133cde7fdac5a7133efd9dcb2f78fca7c758fc41924270916dbd79d0226dbc4f844b83a1cbafee17478ac1a068258bbf2862cc6549b04fc0edb7df6deba0f0faf257d0b42081deb8619f2b5b5262a6ccceeda7bc2d36effba6f29f260e63a5da39687567845ea1b35831db2ec77f9727536d59f0cc786bfb9f4d6b78a3b9515bdba745bb9a9fc1b5e51df28799e709e5a7a3be86a77653755633ba1f476c92bd9a9daa86edf4e5fbc74fe879951f542e8390cb1c02bc33c8673109176c45a171971f3487d7838e2c0f0a2acc6580cabc0e54ea233676d6a7b502473bb61b29f1eb8ed0d7b5e3feb0d99315128483430df24f93653bfaaeba46e0b4137566fe10f98e43654201cd26942a3b22bd7151d2908723ff85e2f3c68e6c85e0c4f5576833b508898a0affeb2b4a506561023e0625fb39e39df84b5accdfaaf8c94f6556a2bdab7689dc118cf3771b535aab82216ef8fa8f66973f123a11d2bd0096e2824116298df0aeb2fe34887bb892811a186b9f88b68c69b8c497fb9972b79447588e513d36e655bfa4b86815ddd49cd2b58c38896f656583bb12768f5df7c8c1da0f3cde69bd6b27e39e96f2ced33e9ad4240aced5736c937af6abdf6afe007d5024f4e8e9d668ec130bd58b28b3fa69854b48a45187e8e53239aec12427a709cbf967cde4a7bc3e0dc44981276d29913a8b59176e957d6edc103231a1e93d08f40a243d116a1207dff382314c811b7b2fc053984ec005195c8e0d95ac5b0f04dd3a7c4e8b7b68d686d1fb436e2a21d2c15e60e1767024155fb4ac6f970b74085b506d21851804060dae19bfda2e90156a98bcc1176ca0ee118eea9b794b7204abe4361cc517eb5c342c3be96ee2924e3c3fe9c61b237951e08df923e027a77b29019e54e985b94ebc020d4a844aded5ca5549864664ccab310c7b987c344dbab7719cabfdd03b5a904cacee0557a8f7024612d57a852736ee8dcbfb1ae902ba998aa39fdfe8a18c4d959ea27d5ae39f89fb5dbdc4b3ff3e3a2113b40f5a1844abd6f541beb106a445e2114e63ae2be54d06ee6716b5bd1291fcbac7e36f79f8468e693614982c3a5d60329d95e1619f914cf07655357524fd1b9b197b0f8fada3053fe8d79fed76e3128290d0a413fb1ad5ab72a9bc0b5c204f262b99b38b8d2ee6715474b4befb0de00e833a27e65f301b973f102286bed3734465e94af92623bf9aeb8a3ddde3d7bd71a74f60e2106cfaced37aade10621cf09811e4fe8ee71b55b4929e1790c2df389029e07c1018282cc554e59953c97f0af56bfbcde7d9597cbd1991ee445c78b1495c4c3c08e7973c28e5032b684fcc85c998177457709b162da75d4ebe35a29562b75c6f11b2443add49e63f790033f3f200dc59857f0121a868a996734fc04c2e21ada40ef64271a7db86c7bd1847dda111b5444e60efe63a5f2040ef4ed870faa4b2ebc92da2c9da7a60988073480252208cdab0bc38d82683de64ffc37f5c1d55f0c6867f5fec912511c1af5ba2cfd35f64e724ee9c7553acef440fd7aef3ba9556f12b8d767107a780089a175fac607167b503a0615b32a3c18c1e2bbab40b621b26b16d721e1371b0fa0c19e169615e8361cea854c4fff1b79594a342efa637ac25bbedca767031f134d47ce8c054bff673c90326ff24e4f0f57d292bd4ecf8a542db8c3f510817466b7fb7b099f11a5af185e7d4dfa83d92eb6c9bb8bc1f2e07579d04b65166bfb8832ab3f2945964c1e185e0466f81649bf283e7e433f0a4d9d61a135f6c9c1c22ede2ac533e943e782ac819e56e598f91f9ebb9778524f7867fb2818f61d219f00cafc326685461724ad53c198eccbb1692c2fd518eca5b44bb4c1e50b333a7e30c1052ade62a465c59493fd88f6f92a9aab0049cc9b40ea1546cc7a8886eb7d74b2f8383724210d5141922a6f5676d38211f41d3d7a2984473f94a312ebfee43d61722f7fa15735ec6cd9e58f5cdcc0bed9af361764efb9a9f5b491f34a9e699d9945f9e6b8bed9bdba054279b5f483c6868739e3c1e83c50f54fef4d5a18564ce3334415e542fd049bb6c0122afabb2e502497eb54b508be8bf0e2664b25b36ec97073d23e3f756c621e063696bd01dbcaaec9af3d6dac7d6216c8234418f35e757e7427d21d862570c227f4bcc0c311b32cf1a5a846587f117999ac2ec1b1ff533d99227ac7b7274e1fccc5fcf099f8c9fa44113a3861ca380de3c61ddfbeaa33213e3f294c05a3d1b16fdf687994be7672e4fa3fb7d0dbf9d9ff9eef7ec5d5e71e2ffb96f6aea7f');
INSERT INTO dubao.articles VALUES (1625786271341223938, 1, '1-3', '1', 3, 'news', '石渡县:小渡口“渡”出大产业', true, '石渡县：
小渡口“渡”出大产业
', '', '本报记者苏怀瑾通讯员倪小舫
', '#s3 #knews #g1 #g3 #p1 #y2025 #m202503 #d20250312', '三月的石渡，江风里已经有了暖意。清晨六点，老渡口的铁皮趸船旁就热闹起来，挑担的、推车的、背着画板写生的，挤在同一块跳板上。谁能想到，五年前这里一天只剩两班船，摆渡人一度打算把船卖了。如今，围绕着这个小渡口，石渡县接连建起了江鲜加工、竹编文创、水上研学三个产业片区，去年综合产值达到6．3亿元。
船不走了，人怎么留
“桥一通，船就没人坐了。”摆渡人邱长顺今年五十八岁，掌了三十年舵。2019年下游的大桥建成通车，渡口的客流一个月里少了九成。县里没有把趸船一拆了之，而是请来规划团队住了四十天，最后给出八个字：留船、留人、留味、留景。
于是，老趸船改成了江鲜市集，候船室变成了竹编工坊，邱长顺也有了新身份——水上研学的“船长老师”。去年暑假，他一天最多带了七拨孩子，“比开渡船还忙，嗓子都喊哑了。”
趸船市集刚开张时，头一个月只卖出去三百多斤鲜鱼，有人劝邱长顺趁早收摊。他不肯，把自家的柴灶搬到船头，现杀现煮，一碗鱼汤五块钱。香味顺着江风飘上大桥，开车路过的人纷纷打听怎么下来。到了年底，市集里的摊位从七个变成了四十三个，还排起了候补的队。
货出去了，钱怎么来
人气有了，还得有买卖。石渡县引来冷链企业“江小鲜”，在渡口上游两公里处建起加工车间，把过去论筐卖的小河虾做成了论包卖的即食品。车间负责人鲁一鸣算了一笔账：鲜虾一斤十二元，做成虾干再配上本地的豆豉，一小包就能卖十五元，电商旺季一天能发出两万多包。原来在外打工的年轻人，陆续回来了四十多个，有人管直播，有人跑物流，工资不比城里低。
“最难的不是做出来，是让人记得住。”县农业局的技术员祝晚舟说，他们给每一包虾干都印上了出水的时辰和船号，买的人扫一扫，就能看到当天的江面。去年冬天，有位外地老顾客专程找到渡口，就为了认一认包装上那条船。
景留住了，路怎么走
渡口火了，县里反倒更小心。老街上的房子一律不许加高，江滩上不再新建码头，游船每天限开二十四班。邱长顺很赞成：“江就这么宽，人太多，味道就淡了。”今年，石渡县打算把渡口的经验带到另外三个江边小镇，一镇一个主意，绝不照着样子再抄一遍。
县里的这份“小心”，换来了意想不到的回报。江滩上连续三年没有动土，去年深秋飞来一群赤麻鸭，跟着来的是扛着长镜头的拍鸟人。老街上的民宿因此多出一个淡季里的旺季，十一月的入住率从一成涨到了六成。邱长顺的研学船也添了新课：关掉马达，让孩子们听一听江面上有几种声音。
渡口人家的新营生
石渡县：
小渡口“渡”出大产业
本报记者苏怀瑾通讯员倪小舫
', '\x7d5d5b4f1b4714fe2b919f27552952abe6af201e681b25a891132541fd3dc3a008b96bd8f5eeac2febdbdabbb6d76b7b0dbe2c1014dc109226293850270142aa9ecf4b1a29a57dc0b6d0d83bf3cd99739b73998bcd5c9f8db1d80cfd6d263a2ebdc56ffef280de9aeba6176cdde872d32bed70d5f4b886cb5ca83131165fba73e79f2134f87f46cdc560558316aef9034bff3d710dd9cc7ded9ab3d7e5133d367f396c2e766fe1fec2adfb0bf76e5fce0719f0d2c143182ea7cb632cb8d7b57d777df32917289d6b9fc97d560ef070e9b4ce6b2b6f2d4371fbc536e2a981256b4da4900e5f6ed77489774d0f5d2ba91e740def5c3a2c9feeefe066b0f4b275aa1e7801177ed2d985bdcfe09cadab201fa88343ab29ec823a3214a6ee981ee43b59b927febeba61289589ed7301cd8521843974b10511262c0209951d0babb53724f39241133e39be3c3cd6461dc730f832bab06e7451552ff30ed0d594fa298301076517172460bedf7e350bbecb054136177bb0f4c3ed9b0b3f5d426528292bdcb37d062ba66ad893e9982f01e56adddd240580194ab15db51a7e788a79732d5a51fd585ff175e8459d0364a1f8afd8a066fb518320f33917df7c3df3bdf30aa9a4d2c1350a8c7794a26111fea5b6fd3eca042a8fbd6ddb2fbabac745b0551e83fad40dec0de92c84c1708d4171aabf2e1b702ea1c463c86ddf779a6bad3f1838252aaea3be4c38bc614f0c852fdb93868fd78e89d7a27a09c3974b845c2682c0a3320e09d729dccd6e7e9de54e0ca5b909ab9b9e4fc86757d2168b96bc990255752b085ee2099ef8b41d442f2a4a61c019c035da60da91e6517e9bf91f4012e191393208c1da5eea11e40ae3aad628254ccf50ac6cf511433746339f53376a11ca574e1833c5fc320332afdda6c6a6792884e1d0aa4ca09f363e928e362a8c83666f9f417037d468d67ab5ffa23968ad13c97e801393a91be8cf249dd471ff48fd8da4b5d24eb360e869c170f8274345cfde7eabdc3928bdacafd1beec774cd4b0c3d1aad182b1a1ac94d065259dfd08251e8e5d24af82a02072b99005db87839b61c2e5319db8f58e65f4d01931c2151b081a6656d67541ecb99354563a66ef4aa2b5de627d44b4f5353ca36c5c0950c3af9d627be83765b5d745fa1617d1a1da24b5bafccc36c064b95a487679d0e41aebef801e914b674f6fa08d4738793873bacc3f2398a010541e97de5426d2e9f25c2f98b67fb2fdca63f502ffcb1b70c67081e1d1c56b85d4b6ea19ca40a210e1c0bf1134831c3aeaa2f6483fc1f0fd2097f1fadbee332f98261039667672c650e146bd28b69dddca04b1873456bef05aedf37c1124f4af1583173bbbf05fda05d4af562fb880a6869a8ce813259d28cb482888af87561ca18efb71a1803cb2bbb8e58e3ebbbb9db1fd5e28f0cfa72cad81086fd9bee2e8cc4eb94378e46c10f990a8417045d9100a197f55326ceab21a729070b00545ad38248c4870f5b550b40f878f7d29140896cc69b54462f5024898f91ef702dbd7dff96bc4c435bd906b1b4acea5899f80babc55520757850268a05c23255b3a68e7189d33140ec4223a162ea9cb014ae484ab7a0b6e136c2fbe09f507c5ee1b011ab77801daec10aff892d6b0b8a26a4fc062e8f169105bb8772506f865eb0d86816da10555e60261c15c9403a4c54907213a48e947f062be97d9134a21d94aa1c47e7f1b45e6117a4bf3ee180a9c79c113e2077f218d5b1d91c49a9edbdc2e8a618a1c28b6d886fa583a1464deb57e35474241f05eb12d9311cb0033a65d98527b246c22560be3174dbd606ee2c015921a49d3c18920063b38010341681c61749ab20683d08553bbbfad2711a6fd1fdb8f05cb694512ae4e97ac09c5b2405f9b4fa37aa5129d0856b988160cef2a7cebe0ede67adba625d0b67947f571da236b97346b7d5479b991170a6ac6970df4902c6542575f29ca765a3aaee390cdf119d8eab1ff041a27343f2c4026f345cc08478520208d17da40e375c82b4d83b640f706753024fb0c522682563a60db246552ad4330f45247e4b25b72523934c634bf2ab874b5de22bdb7f511a4463ca28bdc63d8e580651e6ac8cc27402a6162567d4e9fee2cc67fbe4994f4ddfc676505237ebc1b7fb8185f5a78b878377e1dc4b618bf754944536f94d3adf412de39fdeefcdf');
INSERT INTO dubao.articles VALUES (1625786271341223939, 1, '1-4', '1', 3, 'news', '市领导开展春季巡河', true, '护一江碧水守两岸青山
市领导开展春季巡河
', '', '', '#s3 #knews #g1 #p1 #y2025 #m202503 #d20250312', '本报讯（记者阮青禾）3月11日，市委副书记、市总河长会议召集人闻朝晖到棠湖区、麦岭区开展春季巡河，沿途查看岸线修复、排口整治和清漂保洁情况。
在棠湖区柳塘闸口，闻朝晖登上闸顶，向值守人员详细了解启闭调度、雨前预泄等工作，叮嘱他们把应急电源再试一遍、把备用钢绳再查一遍。他说，闸门是江河的“门闩”，门闩牢不牢，平时就要摸一摸、推一推，不能等水到了门口才想起来。
在麦岭区杏花滩，新栽的八百株枫杨已经吐芽。闻朝晖与护滩志愿者一道清理漂浮物，勉励大家把“一时热”变成“长久劲”，让更多市民在家门口看得到水鸟、闻得到花香。市水务局、市环境局负责人参加。
护一江碧水守两岸青山
市领导开展春季巡河
', '\x7d5d5b8bd34014fe2b4b9e14c687a2ffa6f4a10fa20fcbb2ac88bf6726ab2cc2b649ecc49835bda569d2dc9a6c2eb645b45044acb0b22a5a5829ced7f441107d0807322473ce9c33e732e7cc4c5daaddb92711a9269ecbe7b123c0d1fd278f04f013500f9f1fe736a79a9949e4e8f1e121912e44a4649dab61d03af06748b5bbcb89f5bf2fea0d22ed426b5d22f5ba74dc3c693e38691e3fdcf75b35dd82b81c7857eed20c6fdfcd87b59a5710148b1b2a5c60cafce4cd5b3313134330180bdcc2203a2fdaeb885be1c8dcba1bca86df069fddcd9f0890741675b17b46d1a7ef9377468732c7e92d8a9b323623f7c3b8adcad6121ca5b2d4207fa3962faa7f0f36e1a060bd05d977e94ea605d39f92e9d792fb334c631448c1a08dbfab05ffa97b94656ba1464e9357dc0333882e973f30fa4a9a3d7badf28f79279ffb39eae6285352f8bb4639d9e673edd3ee9d1cdc049c14cc767cd73a37333ea28aedac1caa1280be8833fb31414a0c4588f65684775bca226c641813c824f78216b706bb2c92e6602dacdff92795d5c825d9c559a8916498e77ca404cabc5cbf5ca55790b36898f6a85c512f22b4d350abee7145ae0467c98edb068dbf107bd5df40f9292955b0bce4795445a04b155cfed865027bcf367ee94b640471ca30b013b65568d9a035baa62c76761af76cbaa2b29f04adf8ba5b82f5d0edddb2ca824147819206046b2f608ddf');
INSERT INTO dubao.articles VALUES (1625786271341223940, 1, '1-5', '1', 3, 'guide', '导读', true, '导读
', '', '', '#s3 #kguide #g1 #p1 #y2025 #m202503 #d20250312', '“各管一段”怎样变成“共管一江”详见2版
老账本里的新算盘——对话种粮大户滕守田详见3版
春天从一只小䴙䴘开始详见4版
导读
', '\x8b5632d43555d2513204e24babce1d0552e9a59929a9407aeb9e6d079574f24a73722004b240742c948e56ca2c49cd851ab070c30ed094fdee6de7166e0435a6415d9c851b766e0289ed5dbb70a3c2f9577b7e1b6d78a614ab83a2efc0f9aba781cdf9f75b8f5c3874faf1d1330b572d5c05da5a7eeddac11dc024b2fcf58f5337cebc07eb36c6d40ddaf8bee532a81b7361e1bf79ffe6828213acd604a43616e1d6d85800');
INSERT INTO dubao.articles VALUES (1625786271341223941, 1, '1-6', '1', 3, 'news', '我市春季招聘周达成意向四千余人', true, '我市春季招聘周达成意向四千余人
', '', '', '#s3 #knews #g1 #p1 #y2025 #m202503 #d20250312', '本报讯（记者简一宁）记者3月11日从市人社局获悉，为期七天的春季招聘周日前落下帷幕。全市共举办线下招聘会23场、直播带岗16场，进场企业518家，提供岗位1．9万个，达成就业意向4126人，其中返乡务工人员占到六成以上。
今年的招聘周把摊位摆进了乡镇集市和客运站。在云陂县栗口镇的大集上，招聘展位紧挨着卖秧苗的摊子，有人一手提着菜篮一手填表。槐江高新园的智联装备公司当天收到简历八十多份，现场签下二十一名装配工。
在棠湖区的专场上，用人单位把两台贴标机搬到了现场，求职者可以先上手试半小时再决定投不投简历。试过之后当场签约的有十四人，也有人坦言“手脚没那么快”，转身去了隔壁的仓储展台。
市人社局有关负责人表示，下一步将组织“回头看”，对达成意向的人员逐一回访，帮助他们解决住宿、通勤、子女入学等方面的实际困难，让人留得下、干得稳。
我市春季招聘周达成意向四千余人
', '\x8d5ddf6fd25014fe574c9f34b99a7453a27f0be18107a30fcbb2cc18ff9e0b2cb299480b5c7eb51d6b296ba1850e76db6aa3328c09513763100d7b70f17e638b0f66890fd02694f69edb73be7bce3df73b372dc97753129164f119ef0dbbe2b0f9f8c53371188efb47a8d88c99f0e81dd80be38fc1dcb39d97c727ae2791cde71b1babafffbb349d21d2657c5d93483a2d6d65b7b34fb6b35b4faf1ebefae93674e6963e17cee6c51d9caf734b96dd50840702b27ab3fd085b431154de3e9cf8a7ccfefb58ac4a45bdc429b5359a4764d02c2373144c020b5768d3b5f50aa539e480aacb4622a72a9418cb0ac52b7a203fd4c7042082857ff2bd478379e317812408de21cd7d792de57a04efb7ce829918290ab0de506786792e04165a4df35286fc2b191c0d66af1aa98cfcd250531263697a282ca30b756e0d40970cf7699e27fc30f91cbc39f8d94ec2b910ee875eea05047f0d9b43cd582885b86b2d46679d19b3fd527c4c00e420bff9d3b85bf60e5a97e7dfd4339ad754014793238b2bcc8e1c730f61091409d447106a403956bcfeebda49fd3dc1dcbeb31b58a85f8079cd58e97e6a166e908727beddba7096cc8e8bd8cc8380630e3c5546a6e117fd73f58bf033a7a25f3cdc97a0d44b3881228aa12ce8477dae7c4520c0dfc2a40635619c35b486e6fbbcf91bf0865252ce2ed711e2830229fa7d5c86a87e73c4a9826ac81d0d98db3ea52a4132dadd31bdc6424d985d8eaa42edfde20d8dbf562320ea2aa7067c26810567ca780580a10a9278edaab8758d5f2b33bc5aae46dfb1feaede2170a3614a18a063ea7da0b941d149680e74206ccac45c4014b3e1c220f823aee82373c13a8145738d1eeb0c5d343003abb8b28ecc1f');
INSERT INTO dubao.articles VALUES (1625786271341223942, 1, '1-7', '1', 3, 'news', '要闻简报', true, '要闻简报
', '', '', '#s3 #knews #g1 #p1 #y2025 #m202503 #d20250312', '●棠湖区近日启用首座“共享书屋”，由旧粮站改建而成，藏书一万两千册，夜间开放到十点。
●麦岭区纺织园二期工程3月10日封顶，预计九月投产，可新增就业岗位六百个。
●云陂县出台山核桃林下种植奖补办法，对连片五十亩以上的农户每亩补助三百元。
●槐江高新园与市职业学院签约共建实训车间，首批四十名学徒四月进厂。
●市客运南站3月12日起开设“一米高度”儿童售票窗口，六周岁以上儿童可凭学生证自助取票。
要闻简报
', '\x6d5d4b4fc24010fe2f3daf89e8c11f437ae460825cd4f87b366a7884906e492b155a522c852ef292b6206a8caf031213c5c40046e27e91c484706837bb87d9d9ed6c676633f34d548a6cec48448a88e72ad3aa8a26113bda5ff64a13969248e2301eff7bad0e46e5651b95760f627b4b3af4e3d2395fd4a6883d469d0fdeefcfa862a8ed373e6add51467a9ee5d985c0426a83304f3da20e805cd59cd8c256571f0892f761c6094329a73dd16349262b13543eed716d8a6b2b5fd117ee10c77edbaf4436ebc1d9a37e4a1076018068401093b207dc2e78e188ea039656e16b1d51df1d8eda03a07d78266ab3d8c8ac0f43d564aa01fd4a74dfcebad9d60bcf393ac45873aae96252a8515d35c279fd47b9f633eb081799f835dc0b2694de987770382198b5b45f325433c5b5ae96d74acf04d5e51a0ecf5d7c77934d13984ee6349f5c4790779061e9b4030b8bde12dbfc0e087aaa0827af0ff79b325cd4f01b9701e28cd8b3f0b6f10a96315cf65c0b121f9e086d33af5397610ef9ff6bcaf22f');
INSERT INTO dubao.articles VALUES (1625786271341223943, 1, '2-1', '2', 3, 'opinion', '向“一张表”要实效', true, '向“一张表”要实效
', '', '本报评论员
', '#s3 #kopinion #g2 #p1 #y2025 #m202503 #d20250312', '全市节水兴业大会提出，今年要建好一张覆盖取水、供水、用水、排水的表。表格人人会画，难的是让表格里的数字说真话、管真事。
数字要真，就得从源头量起。有的地方装表时热热闹闹，抄表时敷衍了事，一到月底就坐在办公室里“推算”。这样的数字越多，离实情越远。把计量装到管口，把责任写到人头，数字才立得住脚。
数字有用，就得让用水的人看得见。一家印染厂把每吨布的耗水量贴在机台上，三个月后，工人们自己琢磨出七条省水的法子。可见，好数据不是锁在柜子里的，而是贴在车间里、挂在田头上的。
一张表，量的是水，照见的是作风。表上少一分虚，江里就多一分清。
向“一张表”要实效
本报评论员
', '\x7d5d4b4fc24010fe2f3d8f07fd3b8403273521484cfc414b0f3e12482b2e08b514d802d552e5b1d08498a889927020f888266a4c9c4ff464f4d0ed76db4e6777a73bdf6ca73b09636d65d520638db7c1c1798b775bd9cdcce6568673178fc282916ccf850db5d2db3528b3934e2f93bf4f270c18d270a8d4b691fc2e4b18d9d4766a7d3b95ddf87e1ed0bb3b090bbd102ba93b37904c825a1e1cb87b5505d270db0d445810b9ca3ed2a1428a8097d2e7c79af6fcf801b0d8b971f2c436a5cf6845a1b0bee0fc473c0ee568ea587c3bbe8a3685c9ecfc660417f2e039a55a24d5d1501f45e586d7be1726225fa18519d3cf193106f0d2f6c754cce3b0fcd4bfe4d7af493c7ebbba29e35a043b6e39575b5f082b62cb52d8c2445f2db9d16ee99aea3ca47666dad525615afd9376c38b2de9562ebd09597dd8fa3dd63541189509b71cb61a39a962e1b6fe611e7135bf980f145a0810cc4358af776162126728825a71d7ea2bafc46a52fa551f4e40dd573d71deb0b40b010b6bd6550418a33a1014046d28beb4afbacf670214b1e09b30e19245558539314864c8f5ad3cc443b436010a8166519edc72f57395819e7417705190fe1fbc2fa5871a1e3a2e2cd068c4961367f177333af7f402f32ae5716f466ebebea845a5ebaf659aee408f09fec85632f909');
INSERT INTO dubao.articles VALUES (1625786271341223944, 1, '2-2', '2', 3, 'news', '“各管一段”怎样变成 “共管一江”', true, '“各管一段”怎样变成“共管一江”
', '', '本报记者苏怀瑾麦知秋
', '#s3 #knews #g2 #p1 #y2025 #m202503 #d20250312', '高质量发展一线观察⑥
编者按：槐江发源于三县交界的青木岭，过去“上游管上游、下游怨下游”，如今三县坐到了一张桌子上。本期走进青木岭，看看一条江的源头是怎样守住的。
青木岭海拔不过九百米，却是三县的界山。山南是石渡，山北是云陂，山东麓的几道沟归麦岭区管。一场雨落下来，往往要流过三家的地界，才汇成槐江的第一段干流。
一张桌子坐下来
“从前打电话都找不对人。”云陂县青木乡河长办主任翟立春说，有一年夏天，沟口漂来一片死鱼，三家各说各理，等查清源头，已经过去了半个月。
去年四月，三县共同成立源头管护站，办公室就设在界碑旁的旧林场里。三家各派两人，同吃同住、同巡同查，巡山记录一式三份。站里有个不成文的规矩：问题在谁家地界上发现，就由另外两家先动手处理，账后面再算。
站里最年轻的巡山员叫屈望舒，二十四岁，学的是测绘。他用三个月走遍了源头的六十七条沟，给每条沟都编了号、拍了照、定了坐标，做成一张可以放大到一块石头的图。老林工们起初笑他“给山沟上户口”，后来发现，接到群众电话报一个编号，十五分钟就能赶到，便再也没有人笑了。
一笔资金流起来
人坐到一起，钱也要流到一起。三县约定，以青木桥断面为准，水质每提高一类，下游向上游补偿二百万元；每降低一类，上游向下游赔付三百万元。去年，石渡县和麦岭区一共向云陂县支付补偿资金四百万元，全部用在了沟口湿地和污水管网上。
一群孩子跟上来
源头小学只有三十七名学生，却有一支十二人的“小河长”队。每周五下午，孩子们拎着采样瓶去沟边，量水温、测浑浊、数石头下面的石蚕。五年级的叶知夏在本子上写道：“石蚕多，水就好。今天数到十九只，比上次多四只。”
孩子们的本子年底汇成了一册《石蚕日记》，被管护站摆在会议桌的正中间。每次三县开会，谁说话声音大了，翟立春就把本子往前推一推：“先看看孩子们数了几只。”
“各管一段”怎样变成“共管一江”
本报记者苏怀瑾麦知秋
', '\x8d5d5f73da4610ff2a1e9eaf2f79743f8ac70fce34d33c64d24c3299f6eb1cb849870918614e9610123a382189ab1006f12784141a37a1d86d3dd34c8353974eef87f09b3dd307030649b77bb7bbb77f6e77f732f7beb8972119fcf5f21d4fbd3d7ef0ed33f5464b06e2ef96dea11a3463d82b3bb46496f1a55da09abac698410bc438c8b547142efb53863c7efee8d1ffba7f73e15e0656376865470eace35ff33b8d8fc3bc7f99d9dffebe97b9ffcd775b10b5f96056aaec5a9a5d38c9a2665ab08ec7b6652f98503ab5c32f08989d969048634ef14ab3487d4c4cbc528d40bbc03da32b6673b9f100b8ca728d694e735a139c04d93e0746e4660b2f309154a293b60f24dae3116582e614707b9927074f0fbe7e7af0e4e116b8f44e786820751caff4ba392250b8312013f622b4690e65eddb7efb480f49682b39e227adc992c041d7a8305133986b3273d9f8c82ffc2b734a73702bf4cf5108d2ad105820bd3c5f2924d74ac20836b617a4ec5967c721a6447d31c1841b215f6d617cf6fcfec307075fddacf0165f9c75722bb722414b28a0929662d16b839eda32943243736a1115a0f11848c68b6afff8b0f41b363b96f06ca52a1901078b73447188c9ea93d6918b4cd457d2ed9f11406bac243356eeef8405e5a5ff1e734a40c158302e719a3569dc31b1306551e28a6022a10b61d7c403cca975387048ea1e772224dddb0bade8254c38211f1e53f792e6d2c1bd90db8124eade247a35a234ab2c26f5a4f2929c96431be1ce9ed5b683f5c95b9a1b38ee65bf6b7c4259bb8e609bb4d65d705832910535ef6ad6c318928d38513f84ca8732a87180c30a50b4c840c2eb9fbc966777608411467fc0d5ca04c64f34bbebff135db73f10d49090429e93d39768bb567e677da039a9540d182c496334d3965c027926f867b430fcf12f9311e3aa59c707bda6cdb9ac7a34eb092e07039ad57fe012dd0e095a1c81002012e03246a182fa12a91d4c44359a73633e340f9b3eda40755fc86bc5c057a16db23046b956c53bd065365823ed1f1b276804054b8c4fdabcea119cad83ffc589c414991d443b43c0aab95137ba2fb8bc8326b536fc217c05d977fbfa4bb02bd408e2177b657040fa2f16371ea38719510689a24cdfd3d1e62f3faa11d49d5073a274019c0c22e07fb4c5e87750b046ff1705f592fc97cd3a62229b2bf01b5a85f63bde3b430fd6e9156a08457d040c1b8fab51ca98e89e1cff993204e2f47824709022bd89401dee37930997e00514c4ab469d37b2684e716cf38e7908aad04e8cbf1101bc751eb0ea3818011727da76b566cd6b6c5d4ac880fb862f510945e9b58296ba142c4a35bd4f73a823df798f8806c1004d9fcf475e393cfddcaa07df9b4c9b115e97c54e836615b15d8c7c9a6daf4116883e2a123c2a2b8011a9aae94ca0935f2c9289e6406aa273d12e2de1127dae66dc89aa4dbad1fbda6b65e5161d6f68112d40cb0d7d2ec5d0821cb915b5143064818cfa88a140a4413e977fa63a1e1f0c6a3e3d219a95b23c5a566f367a9709a479d67e019a950ec80145a7882c6cac34656f299b4992544a3951e91403a0005e8494af96023e0e20ead3f1db6b2e6bc60d980ace9b3d687fff3f');
INSERT INTO dubao.articles VALUES (1625786271341223945, 1, '2-3', '2', 3, 'news', '北栅老街十六条巷子装上“小红帽”', true, '北栅老街十六条巷子装上“小红帽”
', '', '', '#s3 #knews #g2 #p1 #y2025 #m202503 #d20250312', '本报讯（记者季听澜）连日来，棠湖区北栅街道的老巷子里多了一排排红色的小盒子，居民们管它叫“小红帽”。这是街道为老旧木屋统一安装的电气火灾监测终端，电流一有异常，房主和网格员的手机会同时响起。
北栅老街现有木结构房屋四百二十余间，最早的建于一百三十年前。过去防火主要靠人巡，一圈走下来要两个多小时。街道去年试装了六十套终端，先后预警十九次，全部在起火前得到处置。今年，这一做法推广到十六条巷子，费用由区、街道和住户按五三二的比例分担。
相关链接
电气火灾监测终端一般装在住户的进线端，可以监测漏电电流、线缆温度等数据。居民如收到报警短信，应当先切断总闸，再拨打社区值守电话，切勿自行拆卸。
北栅老街十六条巷子装上“小红帽”
', '\x8d5d4f4be34014ff2a9293c2ec453f4ee9a1c2b27b101545dcaf338decae2235299da8ad4d539d6ed2a44d62db345b70690f4a2f825110bbb016dfaf0d2b880703c94032c9bc9979f3fe4edecb28cb9f5614a62cd3d939f01b54ac7fdedda642d7a33d2ba8f6117daaf518dcc5dd586b065c0b79f9f642e7bac2d677d6d6e6978f56ce64a92a746c4361998cb299dbca7dd9ca6d7e4d01983f5a04de2c9c99ad67abba543f7422abc45ab23c4502be680fae0121ad006d5877c6a84e8cb641074cba42527b61dc65d0382eecd32bef5f357c0582abc4816c7cc03fb002b3294dff0fe83176b70929c6bf2695a4d79f45048e0c8f21e0282db310ee3d765ceb3f95dbedc9c97d4f1712d63be424717544ffe3aa9265eff4261d136c9a9126083c7ec4f024b1dca95be88eceae19ace44222823541319867e2b135ae82621d5b9504335aab39de6591213d563c04e9ebcc50db184198e6335709543db7176b75affed72db4e219f8905690ebd02d988d92cfc0a0093d934a626b206a0860496f9310c4903f0cbe44ec2321d9f4ff1432b86fba4d7bc2f368a5dc8e79e58756f26f9c67632a24cc0fb4e4d4b4fbab1bdfd28e8307239bea9bdb6f07180b30d64819a6afd2204c8221410d7c4585f37d31c604f07c30b4cee139110e2c715cc5dc3a63fc13a4ff348f90eb9141090f1c1b86f5ab28cf7a83e2f7d203ac117de1fe86cccfecd04fb079b3988406e0cd02155394ccbe00');
INSERT INTO dubao.articles VALUES (1625786271341223946, 1, '2-4', '2', 3, 'news', '夜间公交多开两小时', true, '夜间公交多开两小时
', '', '', '#s3 #knews #g2 #p1 #y2025 #m202503 #d20250312', '本报讯（记者季听澜）3月15日起，我市6路、11路、19路三条公交线路的末班车时间由21时延长至23时，途经市人民医院、槐江高新园和客运南站，方便夜班职工和晚到旅客出行。
夜间公交多开两小时
', '\x8b5632d23551d2513202e24babce1d055279a9e5c520dece3d4f76aedebb7bdb83fdc0b004b5dc9474f24a737220046ee9e8581d25703f7a9b924e74b452416251627a51624106d412889406286d28ecd977e6ef81bd9ac6570e199a9eb87aec83ceb94ba72e981ddabe7091a12198b43cb4fdc4df335f41f68096186f3d7264e586079bb78282fef24923c3531b41c7055d3b68647c6aa3ced97dfbd69eba000a2f501b7ee1a2dd1b81f9f1fe85435736ec3a0bda8f78e4fcd57d3aa0a9944b3b373c000df0ec3a7bf62de8403a609df7edc285858b956263418e877a221600');
INSERT INTO dubao.articles VALUES (1625786271341223947, 1, '2-5', '2', 3, 'news', '云陂县山核桃有了“身份证”', true, '云陂县山核桃有了“身份证”
', '', '', '#s3 #knews #g2 #p1 #y2025 #m202503 #d20250312', '本报讯（通讯员丘禾）3月9日，云陂县山核桃质量追溯平台上线，首批两百六十户林农领到了专属编码。消费者扫码可以看到采收日期、晾晒地点和检测结果。
县林业局介绍，云陂现有山核桃林十一万亩，过去因为品质参差，好果常常卖不出好价。平台上线第一天，外地客商订走鲜果预售单二十三吨，每斤比散卖高出两元四角。
云陂县山核桃有了“身份证”
', '\x855d414bc33014fe2b929342bc4c3cf85b4a0f3d881ec61813f1f7649db8ed206bc54aab51d3baad69bb756c5daa1b32af32510f43902198d74e103c7848de2121f97881f75ef2f2de535061731b6154906dd8ecb72529ed1e1d48927426cff13da750a56434602169c1df0e512306c2a5c36231effe9fa6a81865f76a0b61454165ada2ed55b4f2fe6ad37c681d229c1363adfbee441b5b89bbe38ff1ef95c1d84c2fc24770ce48036786a1121ba3ad07f6199c5e9e30d16ec8b3a22c4cebc1c27872e744cf3db6bceece810720bf4d2e75eeb833215576cb6df81fe7f4205a1e6433d1918affa28bb314acd7020caf1c90180d72484c40b63ef0ed62103070b0100a6af6cd57ec78f6125e9a5ca93fce3e1cef6a4af41fe82075a2179c95cfecf1c86aa4b338b097492d989e1f430201ffcb12d8bba16f86cfabee0232b5309a34c33bda05942a7074c559f51b');
INSERT INTO dubao.articles VALUES (1625786271341223948, 1, '2-6', '2', 3, 'news', '北栅居民“借墙”种出一条花巷', true, '一人出墙两家看花
北栅居民“借墙”种出一条花巷
', '', '本报记者季听澜通讯员夏芷
', '#s3 #knews #g2 #p1 #y2025 #m202503 #d20250312', '北栅三巷只有两米宽，窗挨着窗，谁家炒个辣椒，半条巷子跟着打喷嚏。去年春天，退休教师乔若谷想种一架凌霄，自家的墙朝北晒不到太阳，便隔着巷子问对门的裁缝铺：“能不能借您一面墙？”
裁缝铺的女主人满口答应，只提了一个条件：花开的时候，得让她的老母亲坐在底下听收音机。凌霄种下去当年就爬到了二楼，巷子里的人家有样学样，朝南的出墙，朝北的出苗，半年里“借”出去十九面墙。
街道没有给花巷挂牌子，只在巷口添了两条长凳和一个水龙头。乔若谷说，花是大家的，墙是大家的，连浇花的水壶也是轮着用的，“谁顺手，谁就拎起来”。
一人出墙两家看花
北栅居民“借墙”种出一条花巷
本报记者季听澜通讯员夏芷
', '\x8d5d416bdb3014fe2bc167edd2c30ebdec87841c7218dba194d231f67b443266c69a5ab5d5267594d8b15c7b9153374e6a43c861638704ba621869680319d347bb5db6c30e4602fb89f7f49eedf7497aef558d9d67cf0d62ece82bfb7819ea66ffe5bb37ba61ecba09cf9d5a621909caf21ca7bc923bd74c4b83ecbfdddbd3146eacec75242a4803d9775cf3ffe8aa068036cca3d2ed255b4f5410e03c659554ce2f8cdad34355e3a07e587f75583f78fdc420868eb7690988ef8ba0e8df12c7b29a45e858441d7533db69af3d26ce887593dca5653141b65ae747b84816b4013c84187982a49300535114af3a717a93037ccefd65ba26a86fc36524ec63c63e77f04fc4da1361dfdaab22c48097c3d369107279129c7dbf4876a985587539174bb901be8ac40bcab4007fb3fe48c065d8c29ec360d39f61559ce46ef2d55750043e56bbaea9bd3209eb233c8803b5e5d24be1640320228d5db21d5e672b77431be037cfe12c0040f446a1c785af4e7f0ede1330ea95f0c3bad9e46afc30fe307e20f6b14cb984b208a44337581004357a255445199ca161ab17420cdaf8a714d8978125b5efa1cd4e867aaa5a86e92c2dfbb3e4d65738526a37f9f07c0499540b290568e371a61527ae895861cc3189c49faeff4908d7e452b5ceefb3936134c88b7012e81bd452472811a595db1bf95ff06e5006d6346fbfada456fb05');
INSERT INTO dubao.articles VALUES (1625786271341223949, 1, '2-7', '2', 3, 'correction', '更正', true, '更正
', '', '', '#s3 #kcorrection #g2 #p1 #y2025 #m202503 #d20250312', '本报3月11日二版《柳塘镇早稻育秧过半》一文中，“育秧面积三万亩”应为“育秧面积三千亩”。特此更正，并向读者致歉。
更正
', '\x8b5632d23557d2513202e24babce1d0552c9f94545a9c92599f97940ce8e3f57ff2ae9e495e6e440086481e858281dad54905894985e94589001350ad49136be72c8d0f0c4d56dff363c5bb8ede08f3307af7ebaf27cebbecb7f2fbeddf977c3eb85db816d0660d9a4b370034808941c4ffc054d952edc7879d9b955c8a2c7978344172e3e7363cb6990fd3a9b169dff045a5572edd0f11d0b172bc5c622dc121b0b00');
INSERT INTO dubao.articles VALUES (1625786271341223950, 1, '3-1', '3', 2, 'news', '农业强县看大户 老账本里的新算盘', true, '农业强县看大户
老账本里的新算盘
', '——对话种粮大户滕守田
', '本报记者麦知秋
', '#s2 #knews #g3 #p1 #y2025 #m202503 #d20250312', '滕守田，今年五十二岁，云陂县栗口镇人，流转土地一千二百亩，种了十九年粮。他有一个习惯：每天晚上记账，十九年记满了四十一本。春耕时节，记者在他的仓库里翻开了最新的一本。
问：一千二百亩地，您怎么记得清？
答：不记就乱了。哪块田什么时候打的药，哪台机子烧了多少油，都得落在纸上。种粮利薄，一亩地差二十块钱，一年下来就是两万多。
问：今年账本上最大的变化是什么？
答：水费。以前按亩交，用多用少一个样；现在按方交，省下来的还有奖。我把漫灌改成了管灌，一亩少用七十方水，人工也省了一半。
问：听说您把账本给村里人看？
答：看呗，又不是什么秘方。去年有六户人家照着我的账改了种法，有五户多挣了钱，还有一户遭了虫，我也把原因写上了。账本这东西，记赚的容易，记亏的才管用。
问：种了十九年，想过不种吗？
答：想过，2016年那场水，一夜之间什么都没了。我坐在田埂上翻账本，翻到第一本第一页，上面写着：“今日插秧，天晴，父亲说慢一点。”我就想，慢一点，再来一年。这一来，又是九年。
农业强县看大户
老账本里的新算盘
——对话种粮大户滕守田
本报记者麦知秋
', '\x7d5d614fda4018fe2b4b3fbb64ce647f86f8c10fcbf6c118e3b2ecf75cee038e9ca6600b9482b5e5b0b1872d145a909848dcd8a26ec36c312a44b3f7912d2673e1039494bbdef35cdff7bde7bd5caf196de9f9a2b6a02dd107ca8a0e6baf3fbca3033cd277a2be4319879d7db617258a24f7d8942d4f7d6a34b585b5f7ababff16a37a4f0b6a2cc77278543c4ddd324a5ddc04fde6585bc86848b86126cfbc5f69ce1f6bcbb3ab6632dafacac6ca9b8d95f5b77fc0cdea7081613b1ce1917f75ce45777f7016f5f7ae9c4142291617ee752f87a189c247b678af1fc92217d4aa0ab6b169965b665c4d616a14dc75eb845790702189270c547b56aaea7b13572989cdf8f2bb8c1b95f234c8d7065c006977a0a6a6c4cb79f6c6a52d871c100b1f4c392b4b049e420f035e790464f6b99013582ed64df923eefcb79271c92b05bbeaef1e7ab1ab1897d2396b8e717b619cc64f6af1235d483637ed09a5de89ab201e3a875c14ab66ddfbdc1da4b5838871f4f9de34cfb820014f8d177e609302e7ccdf7e38738e600ab1e7d6b05dee1c06e878dc5952e458f52331a6043e00cd61a0b64b6dc621167543166b36179d7a71d8a963ba84dcf396db701add2023a6ff020634a644c0ad11e430d6dbdebd352c4b1a2695756c0d672c88677dff8486859a221658dc121702e62a4c16cf6180791639d1db6051bec19e1714e5e6a1778c138f10a7703e10ad93b3318ec4bad3726fed2c528e24e935c2d894892a4b57a56969936ab4c2919d2d0e932b57a19fc127b6ed6cf7d4553b5fb808e3b8a0b721495ac64184bb0b48c929861358594f9088a61402bf9d6bb2b68675dca9cf61f668e25c4417d61d6980d4bb9cc30c85b878f962f1953c973ea5b70fd6105b08c0605aacd66de00a634c4d34c7163b884a5b40c94569cbac990f5b1ae03bdee10253bf2da3d7e015a643f21646edef5c34bff95fb9803457a6770791c338cb87f1ee6174c1c5ec0c79f0114963b243ea8353bc9e08fd1df8a002be84ff6f48585efe0d');
INSERT INTO dubao.articles VALUES (1625786271341223951, 1, '3-2', '3', 2, 'news', '二月全市水环境质量公布', true, '二月全市水环境质量公布
', '', '', '#s2 #knews #g3 #p1 #y2025 #m202503 #d20250312', '本报讯（记者阮青禾）市环境局3月10日公布了二月份槐江干流四个断面的水质情况。监测结果表明，全部断面达到或优于三类标准，青木桥断面首次达到一类。
断面类别溶解氧氨氮青木桥一类10．2　0．08柳塘闸二类9．1　0．21北栅二类8．7　0．26杏花滩三类7．9　0．48
市环境局提醒，气温回升后藻类生长加快，三月至五月将把监测频次由每月一次加密到每周一次。
二月全市水环境质量公布
', '\x7d5c4f4fc23014ff2a4dcf73d98611f82cdb0e33217a200d418d9f07eb017531ccc84c98100641982c0ad9201e3421265e3d688c5e30be1fc38b070f5bd3d7d7beb66f7d7fdaee993cb7617085e7e881654589281dee518228a1b0afc7e75857b0f6e0e373451c94cbd9eb7f14d356f8ca9ff6b9629abce2549d9daa53d95d13cb8a641d1f091bbd0e17ad589edc4ed050679e4b7bba369aa1b5700c2a574f8147cb2b0a3fb1dde8dff7c9fdc38fe560464d22882f042cb673a40b55040c08ace02d1910cb97dd0594ba74c9f0ee0c0728c5910630706da026b9ad987cdfd92e97d6dd030a43385c367a6c3f4f3f58c36b9e5a22abcf5089e99a6a304dd50a9608bfe27076c4fc6f0217559da0866e09cf9b1d67b0829a076ccb129324a8c7170c3d6279b548d0cdc28af8dff9f99d0a5c3a922e2e65040fd1b2f59ebe741770af701847635da6bd79880016edb3c614f370d3bcbc4b22044b81d0b94efaa49411481a398cd30663d60cb27f00');
INSERT INTO dubao.articles VALUES (1625786271341223952, 1, '3-3', '3', 2, 'picture', '竹篾飞舞织春光', true, '竹篾飞舞织春光
', '', '本报记者柏一舟摄影报道
', '#s2 #kpicture #g3 #p1 #y2025 #m202503 #d20250312', '3月9日，石渡县老渡口竹编工坊里，六十七岁的手艺人戚满仓正在教年轻人破篾。一根青竹在他手里翻转几下，便成了薄如纸、细如丝的篾条。
工坊去年开办以来，已经带出徒弟二十六名，其中最小的十七岁。他们把竹编做成灯罩、书签和耳环，订单排到了五月。
戚满仓说，手艺传下去，渡口的灯就不会灭。
竹篾飞舞织春光
本报记者柏一舟摄影报道
', '\x755d4d4b024118fe2b32673b79eab7c81e24a2028965c91fb44e1db40db576765331bfd7dd1d4d129dc408a40e5604b548512b44f3a89daac37cc0cccbfbcc3330f3ce303c1327b18d188912244456b250f7b60e52dab6ac89601edadee583c899a5e21d89eea792c955f677539ce0008d698fe4c792c79b08c452b0d91265dd234ed48496d8d112eaeeda6b6cd8d87447d4f07396d71fd7fa96579d88a0302d1edae5da0b35ea9ff8a78d3fb1962f0623973bb78df054e07ea8d25dbdb8779c79a853bcace84c45309cf0056e0fed93eb2c9484a851b897ab2c2fe8ee4c54f474ffdc9d7119a5ccc3ee9b4e25b0df90e01ac7a76a36ff8cad9a1aa0dafc387b5f4a907d4190abb9a006261b420e12da12a24e416ffe0af0f1a10c7346424ffb8f9d4ca96785659b1a56861db5dbac52e7109df8c7fd6a849c494ee488cd634404d254f2c25accb9e861f568bec2585aff10ab28df');
INSERT INTO dubao.articles VALUES (1625786271341223953, 1, '3-4', '3', 2, 'picture', '田埂上的开学第一课', true, '田埂上的开学第一课
', '', '', '#s2 #kpicture #g3 #p1 #y2025 #m202503 #d20250312', '3月10日，云陂县栗口镇中心小学的学生在田埂上辨认秧苗。当天，学校把劳动课搬到了稻田边，请种粮大户讲解育秧知识。（通讯员尹可摄）
田埂上的开学第一课
', '\x8b5632d63551d25132066250cb0a48156426979416a5025967deef5c78f2fcd623fb575d5c0eca2cfbcf29e9e495e6e44008dcd2d1b1503a5a2939b1a024333f0f6a83f19543860627ae2e5e73e5d8ad97e76f1cf8baffd6d54fa064059aeedb7a04140d576e418cddf8ecc4f98b6f0f3f5fb818b4596ff11a5086de7011548dec3fb7e1e1d6bd074f6fdd77e6fdc6fb8bd71c7f7deddac11dc0a4b47cefa6bd8f2effbdf816d4345cb878f10ad0b6e92b1b152efdd97f52e1e4e3c52b956263116e8b8d0500');
INSERT INTO dubao.articles VALUES (1625786271341223954, 1, '3-5', '3', 2, 'news', '市图书馆流动书车开进山村', true, '市图书馆流动书车开进山村
', '', '', '#s2 #knews #g3 #p1 #y2025 #m202503 #d20250312', '车门一打开，孩子们便围了上来。流动书车每两周来一次，车上常备图书一千八百册，可以当场借、隔次还。管理员柯念慈说，最抢手的是讲昆虫和火箭的书，“有一本讲蚂蚁的，书脊都翻断了，修了三回。”
据了解，今年流动书车将增加两条山区线路，覆盖全部二十九所村小。
市图书馆流动书车开进山村
', '\x855d414bc33014fe2f39d7d3d8af2939f4207a18634cc4df13df613a23b45d3b37675abb6ed4adb816059da282c84461ec303ce841309fdd4e1e3c248f4048f292f7f25e1eefbd98acb45166062be902cd4a83eae6de8e06e3bc88ab845f827ec9fa61537d8e9437634675b75229aaff3a997c054d56b3ead656ddaa6daf266bf9f150b3c5326c920453c689f332694429ccdf82d6e3c5a156f51fb4f0d40c441201322d723a45a2aba461a7f69dfb4c124822fd907a13fb9d0f6fd2eb0afa250f27ec0f169ebee949de2e92f3f10d3eb2522e52759c5e22e441b7df490a1be4e704caedcfaf327f40522bddddf6d9c9713b8b5292f953945e7cf7a68284c3b8f11799e011b28c24748af5d2d511ee38f858c212070f6992f04286a4449e8060987e79b35c08629c63a74c8683a08351a6aefdfbb2fd4a87988cf31f');
INSERT INTO dubao.articles VALUES (1625786271341223955, 1, '3-6', '3', 2, 'news', '麦岭区老年食堂推出“半份菜”', true, '麦岭区老年食堂推出“半份菜”
', '', '', '#s2 #knews #g3 #p1 #y2025 #m202503 #d20250312', '本报讯（通讯员蔺秋实）近日，麦岭区七家社区老年食堂推出“半份菜”，价格减半、花样翻番。八十一岁的骆阿婆说，从前一个菜吃两顿，现在一顿能吃三样。据介绍，“半份菜”推出两周以来，食堂剩饭剩菜减少了三分之一。
麦岭区老年食堂推出“半份菜”
', '\x8b5632d63553d25132066250cb0a48e5a5961703a9439f0fbe3efee3c0f923af4e6d3e731834b2bc70c386d7dbef6e3abd70a3924e5e694e0e8420466174ac8e12b86fbd4d49273a5aa920b12831bd28b120036a31446af10ad036e72b1b15eefe3bfefed4d6c52b416b9717af81187fec3eb03e7a8ecb9ac56b40f5c99eaf1b5e2f5cb41bd883dfbe76fb9a858b379c069da777fad5d623879e6d5874ece8e9ad8bd7804e0701f97bd3e9cd570eeedd7673f11a50ac81d6111eb9b3f9ca89bf177f2e5cbcef2ea89db5780dc27c906dc03ec71d50bdbd780dc8fe538bb7ef3cb578d36950ffe1e069d08a4f509e5cb858293616e45ba8af6301');
INSERT INTO dubao.articles VALUES (1625786271341223956, 1, '3-7', '3', 2, 'news', '青石湾湿地新添五处观鸟亭', true, '青石湾湿地新添五处观鸟亭
', '', '', '#s2 #knews #g3 #p1 #y2025 #m202503 #d20250312', '本报讯（记者阮青禾）3月8日，青石湾湿地的五处观鸟亭完工开放。亭子用江边旧船板搭成，朝水的一面开着高低不同的窗，大人和孩子各有各的位置。
湿地管理所提醒市民，观鸟时请勿投喂、勿用闪光灯、勿踩踏芦苇，并可将观察到的种类和数量写在亭内的登记簿上。截至3月10日，登记簿上已经写下四十一种鸟的名字。
青石湾湿地新添五处观鸟亭
', '\x855c4f4bc33014ff2a927305a507fd2ea5871e440f638c89f879ba1451d6b9ad6b862d6c62176dbb36b5d039611e1cc22e8a633b8937f3db263b78f0903f24e1e5bd9710de2f2f791a51770f884254996059c9a27c747e2a8b703a6c8a196239e541fa99cddc0bef852f854594f259a9b4cefe1ba4e90a5961ea2e51348d548caa715c352a279b09d75df4121b65279a87533fa557ea28388c9ea8bd25cdf896b078f72c58782615d673510c7a8df66b3f76edd6cc9d77626a779ac935e3c03ad2a2bc47bc28ac3de36e8baebc3ebec00970f355e4120d70d8b82625baf297374c8c2d967ce3d90f1c58d4060bc376f8912d4437f3cc5ab62806f19df7c61e5077a2d40aea5983da4eed36eed5e19494c09ae3a2cc17004db93b9a088b4f18c7471aa71f3f9a145f7fa4c8fb7b90f9b7192b8ba8d3094744c0f1982f19c78d0e78d5a1d58d76f51f');
INSERT INTO dubao.articles VALUES (1625786271341223957, 1, '3-8', '3', 2, 'notice', '遗失声明', true, '遗失声明
', '', '', '#s2 #knotice #g3 #p1 #y2025 #m202503 #d20250312', '费某遗失槐江市不动产登记中心核发的不动产权证书，证号尾数为0417，声明作废。
遗失声明
', '\x8b5632d6b550d25132066250cb0a48e5e5976426a70219978e9e5a0e5ad3a1a493579a930321d005a363a174b452416251627a51624106d4b8ed178f6c06a9de0d3ee01458f4ac07762e8eef015dad786417b041baf50844ecc40ad0b6a9c56bae2dd975f4dca6537fcfad323031345fbc06640bd013e7172e568a8d4558141b0b00');
INSERT INTO dubao.articles VALUES (1625786271341223958, 1, '3-9', '3', 2, 'notice', '遗失声明', true, '遗失声明
', '', '', '#s2 #knotice #g3 #p1 #y2025 #m202503 #d20250312', '槐江市麦岭区顺水五金店遗失公章一枚，声明作废。
遗失声明
', '\x8b5632d6b554d25132066250cb0a48e5e5976426a70219978e9e5a0e5ad3a1a493579a930321d005a363a174b452416251627a51624106d4b8dde0834d0f7d3ef8faf88fd39b4faf3bf774ef87adaf40fa77aebe7a08741ce4e2352093800e3dbf70b1526c2cc2b0d85800');
INSERT INTO dubao.articles VALUES (1625786271341223959, 1, '3-10', '3', 2, 'notice', '停水公告', true, '停水公告
', '', '', '#s2 #knotice #g3 #p1 #y2025 #m202503 #d20250312', '因棠湖区北栅片区供水管道改造，定于2025年3月14日22时至15日6时对北栅一巷至九巷停止供水。请有关用户提前做好储水准备，不便之处，敬请谅解。
槐江市供水有限公司
2025年3月12日
停水公告
', '\x8b5632d6353450d25132066250d30a48e5e5976426a7021967179f5e075afcaea493579a930321d005a363a174b452416251627a51624106d4b84b9fce1cd9f50f746fded525c7d61cffb1732550e79dad0740a3f58bd76c5b71f996918191e99157c6570e199a9cb86a64746ae3b58386a627ae9a9d02f6a940ba8025e8fb6b07f71d3dff1e34e20fd2bf70f1f1d7a0dc00ea1180566682d60a6d59747a1da82c59bc0674d2e1b5755b962d5eb36fcbf1d7070fed7db470b152ac0ea6d376830f5d051908eb44625586709fd189ab4ab1b108dfc6c60200');
INSERT INTO dubao.articles VALUES (1625786271341223960, 1, '3-11', '3', 2, 'notice', '招领启事', true, '招领启事
', '', '', '#s2 #knotice #g3 #p1 #y2025 #m202503 #d20250312', '本站在3路公交车上拾得黑色双肩包一个，内有书本若干，请失主携带有效证件到客运南站服务台认领。
槐江市公交客运南站
招领启事
', '\x8b5632d6353454d25132066250d30a48e5e5976426a70219572f1c7c73eccba9434a3a79a5393910025d303a164a472b15241625a617251664408ddbb8efeabe2bb78c0f6ddfb97aef6ed0e696531bb61e062d7c3bbd7acff30d7f40d62f5e730458a09c7ab9711fa8bbb378cdf1d7a0a921d0427b5033ffda923dff80c5eed92ba78f9cbfba0f543c9f5971e2fcc1370b172bc5ea60dab71b7c922ac8329816a5d8588403636301');
INSERT INTO dubao.articles VALUES (1625786271341223961, 1, '4-1', '4', 1, 'literature', '春天从一只小䴙䴘开始', true, '春天从一只小䴙䴘开始
', '', '□鹿鸣远
', '#s1 #kliterature #g4 #p1 #y2025 #m202503 #d20250312', '槐荫
江边的人看春天，是先看水，后看树的。柳条还硬着，芦根还黄着，水面上忽然多出一个褐色的小点，往下一沉，不见了；过一会儿，又从三丈开外冒出来，甩一甩头，若无其事。母亲便说：小䴙䴘回来了，可以把棉被拿出去晒了。
我小时候不认得这两个字，只跟着大人叫它“水葫芦”。它胆子小，人一走近就扎猛子，扎得又快又轻，水面上只留下一圈细细的皱纹。我和弟弟打赌，看它从哪里出来，输的人要替赢的人扫一天院子。那年春天，我大约扫了二十回院子，弟弟总是赢。后来我才知道，他不看水，看芦苇：苇梢往哪边动，它就在哪边。
再后来，江上修了坝，水急的地方缓了，缓的地方深了，小䴙䴘有好些年没有来。母亲照旧晒棉被，只是不再看水，改看日历。她说日历不会骗人，可是日历上也没有水的味道。
前年冬天，坝下新修了一片湿地。今年正月刚过，母亲打来电话，声音很大，像年轻了二十岁：“回来了，两只！”我问她什么回来了，她顿了一顿，说：“你还能不知道？”
电话那头还有弟弟的声音。他在外地跑车，一年回来两趟，这一回恰好在家。他抢过话筒说：“哥，你猜它从哪边出来？”我们隔着一百多公里，谁也看不见那片水，可是都笑了起来。
我知道。我请了一天假，坐早班车回去。母亲站在江堤上，手里提着一只空篮子，说是来挖荠菜的。我们并排站着，谁也没有说话。水面上一个小点，沉下去；一个小点，浮上来。苇梢轻轻动了一下，我指着左边说：“那儿。”这一回，我猜对了。
春天从一只小䴙䴘开始
□鹿鸣远
', '\x755d5f4fdb3010ff2a539fd9c324be0de28107b44d421342f07136c9b386d8704b5292903694d034250d6ed22e69538a107fb72131b409061a058a76bfa4680f1b0f55edb83ddf3f9fef6ce73c911b7ffe2237961ba78fa9da2bf435f37a7e7a6e6a7e616e9a2a78ab5c8b1123b4d9c3bb87b7c0951e5b6a74911b7bb33033f3d44fd2b6891cbb7ee6946a838e919b1c3d9ac8cd4ecd4dbd9c9b9a7d35eab792570fe035d81a4071413376c3d664818bf22f5bdbfeadbb8c576f9ad7340e8bbd3a17ceb239b04ad616ca38b74a3682fc67680c282a27feb2eeb6997ec245306839149757b9c0e9c7aae4640db2bd542ee2448b1bc3ae6f7f0a8e6b0aa44fd016234b2e066b5c34aec27d9a831cc6e1e3aa2752e7e58c3ccc44044980b3cae7dabe6ae1cc7ee3835faa4ac689cc7f090c914c9754aa68216146f718aad94bb8482ca4d3c56654a52def99220bb8e480a98ccb7b5c3bd1668408391248efbd11746e6b412fe6a273abd7e2c43e8f13efe89101898565125ca1d5325ba6ee265fc32dc6c3a81ce09544edd27009614dde6b3142928cd8ed2f607af4a9f92d2ea0e42fc1edc5914f22daa3a92515461861b3c45faa4a2437b076d0ce05a06231202e308e292e8c8a75a82ce173478e5c2a3c5b7396c33c2f87793f0a06aeab1e182bd40e4a76517b82599d3e007281dbacdafb55a9c420725dc55bf16b15ab0cde5be5ace6ff402d930bd9f65afba37b064ddfd432b975bb1bbe5f828cc06cacfc74fa1972a66b6bc87748ac1e4a1d25d8e4ad7c2395ec36eeeebcf55b5111d024b107676a9e40d853dc33a439e342895b4edb01d2088891068d71b899e4023b66b734e40248699714025020c205dc4184285cb42eb0ec9af1589ef132531ed50c07e138636a1885db7298a53aca5ae4d0e8a327a34f651dff714fac129227a492b099fa5f74d1b5eb056b98d52046dd051ac4873be4fdd377ea7bab3a1788f6d28e2a4dea0a37cc593bc8b781ccd0f8adb7591a5a4a50cc3a364f89b493a29329987a902a980da46b9e79d5ab93aded1b87f0ad08d57c54c43dc8eb77aeb7255245217e1bebedc5aa84f57b720c812ae8b4f71d5437cfd789eede4de754395cd5b1943412f94667b792d79b7e8b343cd9fcd93c42f78965773753cd953a396e5ab0bb3720dc5dc023b7e87dbddedd48cd497e247272f189cc746cc1a864e664b50ae79c5b7f9f980cdb750485741cdb2fc60a706b39183738348ecb5f47b2f18c01e34ccd5889f6a26374329341f43e5ac7c9c93f');
INSERT INTO dubao.articles VALUES (1625786271341223962, 1, '4-2', '4', 1, 'literature', '渡', true, '渡
', '', '沈未迟
', '#s1 #kliterature #g4 #p1 #y2025 #m202503 #d20250312', '槐荫
跳板搭在雾里一头是岸一头是三十年前的早晨
撑船的人不说话竹篙点一点水江就往后退一步
我把名字寄在对岸等下一班船捎一枝没开的杏花过来
渡
沈未迟
', '\x8b5632d13552d2513201e21d1bf7af0752399925a9458925a545a940ceb6934062f7c64b1f9574f24a737220026056b4d2c94fe7b66cbea9140be5472b95a51615a7420d3bf363c3d32defaedc3af7f6c0fb983cd0f2fa53c7376c83b12097ce1cdfb0f508e8c811a011a89a371fddb206d48ed8b41b54d7c6e45dfbb8e3eed6c7a072f2f4ba98bcbd6bf79d3dfb73d7e7b3a741352086e67397365c040d7fec3972e5d6b62b203bb79e387f0818dd0fb6ac89c93b791918c1cb0eef06367f8e5cb8bc7b05a86a568a059a01f3466c2c00');
INSERT INTO dubao.articles VALUES (1625786271341223963, 1, '4-3', '4', 1, 'literature', '修表记', true, '修表记
', '', '杜若衡
', '#s1 #kliterature #g4 #p1 #y2025 #m202503 #d20250312', '槐荫
报社路口原先有个修表摊，一张小桌，一盏弯脖子灯，一位戴单眼放大镜的老师傅。桌面玻璃底下压着一张纸，写着四个字：急活勿接。
我那时在夜班，下班正是他出摊的时候。有一回表停了，我请他看看，说明天有要紧事。他把表贴在耳朵上听了听，又推回来：“你急，它不急。放三天。”
三天后去取，表走得很好，他收了两块钱，另外告诉我，表没有坏，是我每天上弦上得太满了。“东西跟人一样，总绷着，要断的。”
后来我常去他摊上坐。他修表时不说话，修好一只才说一句，句句像是对表说的：“行了，走吧。”“别急，还早。”有个年轻人拿来一只电子表，他看了半天，老老实实地说：“这个我不会。你去问问卖它的人。”
如今路口改成了花坛，再没有人修表，大家看时间都看手机。可我每次赶稿子赶得心慌，还会想起那四个字来。
修表记
杜若衡
', '\x755dcd6ed340107e179fcb89be4d94430e152045a88ada075a8d2255b022de249b3a76fe9cd84d623bb6e384b884aa2d3450211404a22a342912fba5451ca007cb1edbfb33b3e39d6f56b3e38cb6fde8b1b6a56dabc310ed923ae59feded14727bfb851d45c4a762d9e8ab0b4b24dfb4ade7fbf9fcdf9b1b2aa3d5dcc195f95ecbded3196d3757c83d29e4769fde572c0e8697ddc3f61c291127b1718df24189381cf098a59dcd951c2d365b4c8e408556f5872c8edf6269ab25a50377cc908cd24eef2342bc91d26d5c4f5dd4306b128f95938385c874466643585fc2afcd0923d5a57f3b132658dd9cce93ba7e4e3ceaeae7c038feba721d94a4839167046db48ec57244b64f3c4cfa9ffd35bc4ae2408a882d42d668afcbc85feb63c5cccd748e88d9611428ac1dfc223e998d8e60b3c864ba73d110aae46dd96a0846872ef63a3362e2bfddc343f3bb82008cb858a667b2679e983d557cedbdb67dbbd9fed47f451c3003263c4cf01606d792c43d0c2dd2224751328c642f78d95dd9be6a4ac74465ac004ac637c4d31361a7ae92f38b5a249d07bb02db1526151a14fd75505248fc27f8c5e079a26c010529c19f9a3d789065d79740bfc45b8bd6023182b5a958aa79c98104e218724ccff4211a633ab2b713b7ead34bd05089bbbd13f85f1b6a836f209660ba5db57d444e11ef44f8a78027e5b12f5127b43c4c309332722e06c5d00bbdee957f0bfcf9b07415b884261a8e32bcbe751054884fdff43606118c11c7d4ddaee2e3ae35d47966ad18b587906b353422e3433a31946463c772c180f50e8b8c4eff4ef73a55e89c6af7cfa790cdfe06');
INSERT INTO dubao.articles VALUES (1625786271341223964, 1, '4-4', '4', 1, 'literature', '新书过眼', true, '新书过眼
', '', '', '#s1 #kliterature #g4 #p1 #y2025 #m202503 #d20250312', '槐荫
◆《江上人家》：收录散文四十六篇，写尽两岸的船、桥与炊烟，槐江文艺社出版。
◆《槐江渔谚》：该书第2版增补谚语八十余条，收录老渔民口述录音，扫码即可收听。
◆《青木岭草木志》：三位中学教师历时八年手绘完成，收植物三百一十种，附俗名索引。
新书过眼
', '\x6d5dcf4bc33014fe5f72ee2eb2ffa6e4e06107a17a18db1f14731189b31ddddcecd669ad3f96165c1b57d844f0d46df42083394f05f38d81821ec2cb0bc9f72087f03d1e799f49aa952a310846cf195d6a631d356af5c346b35ed3ce2490ab7e99bceaa9e7a46b629c342debf7f2ce37e9de9a441f3edee3b10deb429308cc8c5df16b390d065051884274b47a38e762e2fa0cb5fa4ee80a76fa78af0ab79bc45c78cef00235fef102392fe3841a7f90b147e5c912c8d05ce8cc0fecfc65dbee274bf56147b2a5dee34f2e10f4e659e577ebd15c6e8341bae1627c161468ed29a771f93fb826e8fe6dd17e0bfdcc4700b4bb03a9441286cf8228bacbcccbf1442106a8f75369cf524fb6b28c8bde10224cd157bac3a73f1744e937');
INSERT INTO dubao.articles VALUES (1625786271341223965, 1, '4-5', '4', 1, 'literature', '灶边', true, '灶边
', '', '谷雨眠
', '#s1 #kliterature #g4 #p1 #y2025 #m202503 #d20250312', '槐荫
外婆的灶膛里总埋着一只红薯。她说，火是大家的，红薯是给晚回来的人的。我小时候以为晚回来的人是外公，长大后才知道，外公在我出生之前就不回来了。
那只红薯，最后总是落到我手里，皮是焦的，心是甜的。外婆坐在小凳上看我吃，火光照着她半边脸，她问：“甜不甜？”我说甜。她便点点头，好像替谁放了心。
灶边
谷雨眠
', '\x655dcd4ac340107e973dd75b7d9a90430e45852025b40fb4ac3757ec56834d82c6d86c23d94d2c31252042a18207b535c18b978233b6c5838730d95992fd66d849e65bf6c720edbd7dd2226db846223c07611ff53a8ed5eb3b1d28942b31071188a221ade3be6def54bff706f1ee1fdfc673626ecb06e95a8e75e058ddc3ed4bb3c544ba71b9d2f2f6b37abe6b2a8984c3ff4897942920be8c07352e2085808919477d9a8cbeb3257ef031957063ca72dc8c16a7c80399fcabc154df3b651c49b6ff3594e832c651573ee5054e15c774ea2683608327224519c0fc0f304e367018c70845868b67b5e5058e40323e3949936b0fa141df4f748d70d024646c53eac25f36bc84c64a34c35bcc669554ebc1bb9847178cab759e329f0e743d0c74cd422af242b9ba46c3c5cb66650d983c7e68f4ab3abb92919ac6081250eefc699a3f');


--
-- Data for Name: format; Type: TABLE DATA; Schema: dubao; Owner: -
--

INSERT INTO dubao.format VALUES (1);


--
-- Data for Name: issues; Type: TABLE DATA; Schema: dubao; Owner: -
--

INSERT INTO dubao.issues VALUES (1, '槐江日报@2025-03-12', 1, '2025-03-12', '9127', 4, 30, '/papers/huaijiang', '65f4cb161140566f3342a793307424e2', '0.1.0', 1795840083.025408);


--
-- Data for Name: papers; Type: TABLE DATA; Schema: dubao; Owner: -
--

INSERT INTO dubao.papers VALUES (1, '槐江日报', '槐江日报');


--
-- Data for Name: sections; Type: TABLE DATA; Schema: dubao; Owner: -
--

INSERT INTO dubao.sections VALUES (1, '副刊', '副刊');
INSERT INTO dubao.sections VALUES (2, '综合', '综合');
INSERT INTO dubao.sections VALUES (3, '要闻', '要闻');


--
-- Data for Name: sources; Type: TABLE DATA; Schema: dubao; Owner: -
--

INSERT INTO dubao.sources VALUES (1, '\x425a68393141592653591b7bcbba000452dfbfc00052677ff8f8f1920a23ff4ec000033fffffffffffffffffffffff60286fbef8c382f9ddef63e84c587ddf50a43e587ab7bb5f3c4b6f6f679de32aa3a6d1ddbb6d95bddf69e3a4fb1bec5ebdcc3d6fbbeeef7dedb86fab99f37df7757be9d662d99be676df3de975eedd67b5f7b9f7bddbe7dda65dce9deb5a0e471debe40d620ca8d14dac19611344d0264340000269a600134c0026861309a00029b51a62694f506d20d3d3443cd1431e940d41002321a1a1a30400004c269a032340984c9a3213d3553cd51ea00003400000683534234340009a94f68ca6189a34d4f51b4268d4f00260a9ed34d353c6a1a26a0f5340003400007a8034d08126804c13132984d36a6899a14f2629fa4f2994f53d09e6a9e1a99468c101a0019000000d0034f491269a447a53c8ca6da9ea69a68326930868d0c869a1a190327a819a234001a68006201a00009111082650c4c8d3260d113353ca353d327a4d4f4f53d0a7e8498f4411bd51e534c8d3d400d340346834d34da800a076f82ebb6707fdd838ca4343fd7ef0d7ff651fd83f0e1c6529c010fe350fdcae74b67da0a17e48139ff578dfb342f60d28f7ffa6c613e6f7709aa687e70cd516f4648ec05f49092fc9f73ca3d9c0d3212d7f6f8fd4f67e8b170f579dd4c1177abd5f7bb3fdec4af8b48c5fdddf853a7f75b8a9f111b2d58ed08fdbfaea3e2fccbd6babc3f0d1bed7c36fb8757f7c1001c6ded52dfe387588c24783e3f8e9ffa108aff484ff864b2e6f2890aea76a8cbbdf85b191e63dc15f17f0d1a6cfc3b96aae3e25e670ae1282d355adc01e07f2e6e9bca7e7b2f59180f60f38e8fe2a048d446029b19570df5412c2c73e9e294b7daffb8b939e841b4c423563bf3dafa9024d8859cd019ed2349a17ec608389debd02c382120df66167c21a46e7d0ee771b06c1b5eb643365210971b1e6e1cee3043efff6d2d07dbd778a3fcde49092fbc34da6d00926be006101bbc3f2666edeaeef2f53daf8fb5c1e5ff0ea57e6ecfd3c5251b473ad67e409fecbe781bff32a090d4c9f3d08c1455e08925fcc895bfb655f80bf4773d0f9a34e039ba859745857de4276bfcffa2d0d047371954d3067270204b79d0a59d7eae24b5aa95466fe3a9fa3557dd1fd196d1689537bfb514f7666fbd6fd3fd765ba8c249210ba92dd96fd78ee85ac4438635ebb1d41a3f36d4d9fabceeea87563fb4b0a086e84a43beabe7d2cb5ee37583e6fe5c2f600fd71a44a7cbefad470cf9a84898692cefe370ef14f7d2e3b96eb24f7bdbd0d4a240febad34d3646ed36afd934bd32a505bec0f77dc5f88f708757860ef7866d99f8ccfeb6b1707e3b1adb93f6cc187ddf83c473da4c335967e1c086d33d63d7b2ee030b6407a18a9a4836d97d05040aa9c4048c1103391420b960fbf1060cdb399a97edc9018ccd9802074d4b0931a2ef3e6505294c913798b6bbb87eb6d6d6ab461ac50fac68962cfb576fba8bcdd5ecf6a33d644882dbeba9f26e7bb278e768d5a6dcb36f52fd71669b373bad1694d4126ca1c0e07e9f7b10b7e2cde7f2eaf5bd46530075f93c437b1d16dc2af6615b679fa53cffc7b1d7eafd46972357add7ead9d66af75fa697508e9892b9271290407e6bf55d8f94f84ccdc3fd41f21f31f29697ee0f9c80a2f659c60f9cf2630c41e43c98c3f027f100ac001f4fe2411ce52f67007bbd3a6cfdbc37439fdbb43318ffb5e0adfe7f67f0defdff2ebcccf65ef5cdc4cbc8dfb947a2f9787ee7ee83cb95a2cc73ada3a0454563fe7a644b81b7fb72bdfbdf3b67fe3f8b2307f281f04c1aff051efeb37b1cfbff6ee7df9f7b1f97802bf9b270accf8eedcfe5fa36165fa7fbfc94917ea5186cfd7dae3fd3f99ec56321ed5164ae66a0a36d626f2ec3bfba946cb2f0e6438397757c36ed5dfedff2ceb5bbf26212770f306b888adbd34dfcdf3f774272057d814cbb85808e2194f5bdd07d716710e7aad65be1ffa7933f38503f233a42cc4fef4ea7224aa1f87eb12dbd650978929e5bdeb8c36633d84aece7bf4c4ad2597f3a54ed5d73859ba626b535e85b92341f2a1885fbb8d3a4619fb1ae25ff455c6cffeb555ab953f5da58b372af77f7cb22c214884b4183c9683092cdaba0c0fd12de4b3a34458dfda68e94037a08323d839fef6e58a9b232afb2cf49ea96d9a8ed26544652ffc944b4bdd33feefa4093daaf0e1efea73f4f5e2532b3feffa7b7c25eb951286ef62ed39e82212059c3b8cd4730960bcd8de20e01c4530ebf16b4f2f0a09102a24fce12852869d9182db150e13993ec2e0a552b0ade857a6ca2aa25ae800db0f0fcaf967831c23fc39a90a1c4415648d0a849085a6e0c302a3f5982e73458d170eac8605d103ab203cd01f94c108c4ced6f98100844824067c582eb4cbf2e8ece88fdb523e7a5330ceb521ab6ed289977d366789747c3df93af35dc2959462d32d2b0395e50beb9e85cafb72dfec53b0ed1b0b50b70ca6155b94062dca5f8ec87d0a7372c5566bc9f013626d28ee71dcb3f2a575fcfe76f243796b11bc5e6c45238ba8fbe3b9e4743b1f29ae874b97c8a55e9f7ca769e37876107de25e0d2f6220c9cbd3ee2c849b62e1df4c0912a8dd69c0f3b13acf77a1c590f78afb13d63ee3d8d0330e815c4a21ca62802228000a02425c41b508e6074947470d7e0de9d4c6a5b0a084a81da40db1089c5165061a24618a20e5a39d261cabe042396d206c4a1883a4d2443117c8839af5eca46a75384e5584224828a5758b45982bba868f821380507a539cd04e4f24694141e014b74ee8945ee1e8e32f4e83331e76a4c95ac021b134db232472babd0e5cfa947770cca1a571574c20a68f82c1f594faa18922b3e170e4575ccbc4a373954f344afc03c640a4da6c8a925565830d287255876201d572c1f987757bb1a504148a381c80a3c61548855828a19a4d0870d35a2a3c04aa7488026815682146c12cb441675b360ab3e8c1cf14230ab8020ef0501ab3be5f30eb9e07a19ea65683d94ab4d7b886c76041962ba285a443044d9665e0ec0310e554a850640b1061b2cee23271179304d12b70749b950190c22d76f64231a277728d87898ed2a26184d023091122a6b7985b17ac6dc15d085a5010c4f50886a069c66c9aec44b1360d88e431b086857da2592db4371640b9698a5810c25a28db412c4d817872d04b48a8eaca0e06815830806da35758c266c0e64306618a50dbcc81b4a5bd2c7312ab89aa0a8185c2b910ad12a2132c21a957e934a5a8c7062cbb2542c668090200b04ac01450892108210912c86d91c30489a1d61100c1a1e46422b1a92b1c84a8ec4122f2a05241402936003210ca8b354d178eb62533b6b66f8a91c436a2e025a960ab564aa0eb61452775a12291b36031498b9683b45282ea1c5aeb64b9e2751abbed01cd4d78fc5cc7258eff516f78abf75fe75751c2ab78186d592be81762c063299d95009c19a9860c09a8a2baef98de7461139c8016b47049f1979b228a8b4394094dcee69c20fd2e8aa564a36ee766ac8a9d5158b3d67075e47353da6c483ab72e3121f4459af8f28ee38796f8aa5e0d9f575743de1182c4912e4e6eb49e6277ba3a515ee48466ff4bb0d3830c393e5f97e61ff3ffa00637789504177ff9208c3003bc003786f433a0b47dfee69cbc9d7dbd1a7a3b1ec3f7a9f5f6bc7a9cfdfc4aac6765810c440d3e9c71979086d307368101ba276100b1431f40c563b7d79080678b42cb88003053c503e1b9f7ea5420e188e1119fc81657de154863b70ece1acc5c95f3c7d5e5b3141f05a33a3ad3423dbc334a1a3988f23496ad28d98bd1f727ceaee60bdbf2acbba399b81c6e36df26bbf0b58ac4311e45f465121669c35816901f695ec059028a089841cb00ce4c3a541ad2299964ac14b17b1bee37b9408974291765273afa6d1f54e8a794acf6784bb0993c4b8215b57dae76516370a78d01860f89b52a850df450421b782c217f7569499fd022d3c9c06f37c70c288fc638532644939bdf8774a88300a0556119f2127dc2e98bde8d7b901db9bada52fa650297a1db283e6c9e4f6d171eb3228876b98b85a82926558d761c61b82fd7f072370370c734b5c0f1d200f6cb7d7f8c5da37c41929e45a0405311c9acd01bb6ca8f17ce2d605ec86048276f11e41c9852495a332c4aec2201209944c64b90706b9dbb3fd4bc3e15b7bf57590436bdfedb56585485ae6679261b3874294dbb432ebff9847d0b2f78c3414de4b686a8d4fbd5675dc45caa202ea2d8b3651d040f25348ede628f246a8aab12830fef75cfedc0f2d6aea0ed1bcbb48ec8d26d895d936fb4124fea56e589be5d1bfb5e0e2d111cbe4e5ec76296fd17a99231493b11b781e1e15b75086be5076b1a54ad653f162b215a43cba1db63c0ffacd0e9fcee082a957484139cc67ed879ceba935968d9b8af333eb27b34e6cd93786c2f4462061490ebb070073932a398208c483eedd6c57551abc72402962b69c17f1e6c30e6f27b101ecdce46a599e4d39141aa0c3e0040ef828203a4512ee7f1b33ebbb37bd5ed97f0f44ebe47a07a57f19e9e55f745e1aa9148c88df8e3cdba3d5e952f8a3b8d9cc1cc8cb46f8326be44458b8d5e9b4c21a05c334313060c16bd5da2ff02dcd8bf7e90dedf008696ca2844444470c22f4da7aeeeee98ebc0f56ab168e0b0071e5ced62af9597db5f350ef4ddfd69cccf4f0e01076015a1cc24c567d045040bc2ebbb6178f86df64b562ab7aeb7abc835ca888d2133c294e706a20550ae8481abba1bb407dd6f247e461a53798a070a34b0d0c90e0acdf1e86ce067ac4731cf65d6a9439e194095be39320de9760f87a3b823dd871f22deafcbe95ef2e95632fc98e372f341850cad176ebfc1a1bcdcbf2426b1e894b4eedf52eb97cc6909e158d9eaf83c20ae334c97f4c605d4374c84a347ba60bc79b5a846147e2ed62912b490f05e6446b765d274b4c5ef0df3667bd0e9675dc3d54a4094d5e37aaf96bfc981e4e5f3b171595e8cf01db7d3dc9937578d56f076b16ca86fb7a196cece68c882c1814ee6a0d1a50d8f9db2709f6658dd72abbdbdb93cf13824de84c3897025205c09ece1ed76943ef436a1e0685863b7edd731eb6b18159c27e43256d0d7c7db744ea65e742ac5a6be6b79b252826d473d161d597ba424f70ab16045cc3a6f7c4629e98af48fdbd155686352cd377b4c684d02a1eca1aaa3cb4b8f7415ae65296925390cd840b9e0e2c96fbabcacede3a620b5314382b83d6a045fddc1c5ef95de0469255cab4478ee6d490012a664cd64e6362760a77b98bc1784c3d24c00a02b27945e1f7fbe37a8800cd277a2537a03ae666e22b6d7bc137551550c3624cd20d4db781cdf676e52f9a7aeaefbd710e335040dcbdcd78dc60acdade4c700e8208c7c6f633a01126133535ce4a50a15bb0e33d452468ca23daa02c6ce0c8471be498992788f79c44167a40e7b7966e7c8de8b2f018b0351d88e238b872db32569c0fd1a3663a3c9417ea22f9e30627587b855184c50db8602672f48564987a535250ec3f7f4539fbc2d442c463031aa04d498271ec54c93c0b40af62962112f09b7e618e5467f498d0207e73711fbec8f10736e5d4bb6b435110d7466f71270a59f64b8226171dbaaea3868cde5136d9ccfd1d8c56969557ea2c1034fa78a6114da51e87ec692d952825abc0eb1cc5d623424a0e860b59952a9968b02f4565c495cb58c5e52886f588a2f4db88b0428066b65a95632b2d4a6abdc676f11ea91ba1d9fc2f01ebef03896a97a1366bb4bbccf784bd007768f91fc33f8914445075bf49bb97a1f0ba167960dde79fc68f780ac1705089c8978a84f388be17e92ede7ef4eafa8a692b28cd7f11918cef8649bbe362f32360d6245595cc71b1db6333e2a6fd1da645d9eab67b41f6e594e58a24e8c91f9eef574f9388cff54fb58e0852121e9e4cc10f6d3d51eff08c03a5cef9fab8bcd4e0e3e911e7f0a8ef1177abe361c65a18e4ce24760858d22e0e548a62c959008bb3479d3f2186a7d752aace5bbcd04123af6b00fc3bd918292cbee69507611538d07d22381dce6aad29b3a38dc6c5ddaa34e783adfa38dec599c1a1938f0e44bcfd2050e90d3999f2df11e75913edc1c89b8a34e23f4172d196a954d2d0f3d8fa42d58731ca533ada01794e3700b4fe2c2a0dbccdaa44315838072c747e6acd13aa1b36a86ff687275d3065fe270f055d57f4a95ad83c01c1019a7db38bad889074f869e2b73f0689b0831f69e5669ba0b1ebc8efd09c8c944cd4636429bc0d91030cee7c7cf5af1a893d0c6b2f7df4234c36704c1ce05b39c9970cfdee6a7a2c6e6c9465ccde6d8a97b7e367cef7df5645e30f9c3d8724fa4c5cb0def011b1942840af3a3c5e521ee1f6837a923bd1e6e0432e3903c880a1fb86425f0047d74d976423d800b2be010d311d9bdb498c7f6a5d1f1c02e5beb80600e15c21c7d7268f0e1ee7b5dc77c4f6acdea7b51753e2c67c5d94180c43befeb318e6081cdb82875afc530c1d803fea7f9b7a25967565026528c0d4cf580c2221d56f8746cbddd6355940c6308c6102eec6ac07028922f537714e7b14b20ee0258ca009d4ebe5232d95db994ba2d1cc72f84c334d10aacc6df5dd5b1a0ba0842339c1606b83c73366b9aed36600cba9e451727e92de4d0cf6cd870b418c30529a220c853d27160020425469a455e501c12946ead47065a590595bd30d060a59460e82c2c389a5732e6ad76d62076b06e10d10d0340a190aa5d29a52446494155561c51de85410452414b6250108428b30133002161a603806b6b2e84ffba5dbf6d4dff1a303f9799319b518200a5b1427fb75f6eefb6e7abe5a7570a9de79c3ad4ad1447ea80c72ac6f1e01da2c4a68799b7c7801989d8f6d9bc709b357f931f2e2eb99c6745b604f91cbd385c577d8182faabf9a66e02993c1c7c9e64981028653ccab7310add58bbf656d4dabf41a9ca98f0c093f789f7214880f8ab0b27a69ad943aaa0125f6b0e9497f288cab849ccb6cb01fa1a6c5745633819e3e669ecb8a9a49152f2f8fcfa5ddc6792758b61f1bb8e983eb0558e63fdaa6b94ee4f09175ee031260c088fa3ddcff47347bfcbdb1f74e0ae225212b0ac778aa2863a21cbe85f16b8eb4b8e9a2bc304541bbf55dca35578fb129c1a195be365c8b029a19731d040dd6a4e8272c2cfec02ecf4d5918f1c7ade99fdee1c83990b458dededc48b04345b9100bc331ccf30c101b7979049c13963d2bdf30a580a75a5a1dc80032aac1b6b56668c0a918e1264f25e66c1e93408a222bd2ec4084400f134ea8fa24272e39f4c0bcee0a6c390f8b1920a56dd56380513d4e04a62104696d8b606f78ab7330f0768dc6cc858a312560f8b0a65b3561537fbbe7749e625d2885975e2e2320718d3e192b1d2672cb55d89fa1b362947e5bf852f9f953e423b0981a8831ed6fa1d5268ba2e908ca6e7e6d2f4d785e3030d7c15101993f229c683c8071039e0952180c00a761538566b08449746c5f2aebb815c8316d5d40ac58044c2c085b5494a8b3cb96807836bfaa7bf5cb396c1c56d4b49a0ddfa0d32c054db5d0dcd245ad5cb41d783440a02e8ea48da0d18e74d226a8ac00c579f3fe9235fc8a874b2a816e41cc3710229d9f2a8c71666b07d9e95ceef2d46767cc589b171430420504b8355ed1f172b1e5ebe6c7d3c3d69f5598d9bef15537c2ee69a9d1d90ad354da31b3b6eb1c3066e605f1544e610a28203046b474008646e1b4b3306fe1f678b907078660e82ebf8bcdd82e5e1ca84c6676f76b5e5f9af1539b97c0ba9831cb4248325b74952aac067e9df7ce84b944dacc6004ac959424ae1a79c0d974a89751051c3a1eb2e87eb9a10c2dcd74e46f7fb83460be4244e8f371f935f6ebcde3ebf5fbcf1d09e3d677973cc5fb74b2872646a454c70680e3dca7bb02c8c854117dda0a84adeabf5eff455ddf7370c4511cb8dea92c880dc88ca029322bdae694637e3a1dada4631af84ba90471f504cd6ca35a217973e6094e708310d66fe7a6af777212fa471f737dbae9e761a2490df0c74f6123eeef23d2a9ded35a7c5f34733de056fac1d6c2f5e8999116bbbe22117b7bf3ecdac12de1067f1f861dba9d59b11e3d215bce5d9c5028af41c80301451e662cb3bf27aec956477a8c9678ed22f39e8c0ced4717415e5ec2daf046d6156c18a0fdd954dd4d551b72e3e79fa617b779ac1f1e4dd1cb778bca95294cfb160a23436f9a697779aae542d249ee21b9ece4dc76bf5afbadc8839cfecddebb30f3cb85a91f2a61e1f64ba756cc37b8708efa7bd1c572a8c453498dcae68556b3152715363363cb647158efa4bccdd601a45297069865eecf92354e60b7c89980c420328dde5daccc9eafe4bf1934e1d6afd68f3e76cecda8546272e91f8af19f5da465f44dda2eaf5a6a016e78ee9c03608f5b4e09086fb1c5d9cdfb78bd7d7b8c7c580c265b2af17d99d0f1f8f907c3bbd6cfc63a5e1d64ff10c1b11b1137ee42526948c1164f67c4c20cc65a81c676a5d4b2433f59cde5d299b90cdf0954cb268e1092a3119624f43c8bf4ed3342f689b8b27e37b58e122f2fe14175e540d61a9c6719134fbe7d51f45a2fd485759983cf784185ebaa69faf12f0f88e63730d1d0f43ed1ef1b057597b78ed82478db57c0b1f2a48551a8621ca5201bb7b5d43e29d43a4ab6410c0cd705d997469dc7ff09e8d890919945e2fa578e6df22fc3a8885c5d9ae897ee4cf0f6cddd460c04fb3829887b8166095eb96f96458a222ec100c87cc7d0da350a95aae7b9a3aa00899952f5a55395a3de79d55be7c1215a70d8dd797d3f498624940b3017a83412d60a0a44e9cca076b6c43f5087a33f09de2e931e51d0af83a1b1488c59d9be972e28e82fb3aaa402e1424004fa0a0f2d6b790a2a3050ec4efb259c2c4d88ef79cf9fd378ebcfe74f2281d4dd664ca15032df9a83d78968390d55a9efa51d68eefbd4f05d339ec1adba49c7d4c321c3e56ae5d64ccb2fb453a57a6fddd6ebfab9f6ebdc5f62060da60b3980d87599ab4cc92e6a58bec7524242e61aeccfd3845f6ac57b827960ea0903472825f0bc744481870c17fb5e254e61c1f6728088b72d8bdb566411a025d1c5f1213719b09cd65e41ab5ae3799efe31dcf22e5deee67e5e84b300f77b789f0edc674383c59a982205411901bf70940d3c4a41d0ce72fee22c1f1915e480aebbcdf246d73b90404c873f01c0c7995b3cb5f854406d4f1d11daf9f411e775ab114fea067c7294c64d6e84a0a7054b0865b1f571869badd5994ce2d09a541a7979d4ae19ebc77d52acfb9d88bbf659398f2bfc967c7964060c028312dfbfb42ab2d843ac1d691590271a815af3b727663506a91acece8d3ad6875fb7a540f0d71826a96b86620e70e5363090fc51e7f3b54346baed803c2a7ad52020159d6ccaf1cd977c0084ad954c12d830ca69e41e0505e7426d3fdeb7b62fd4fa38053ca2ea91084bee02f6fa3e43584562f35491524af35b2ba5f355b6204f560eaf979d24d0626dd4a843bd57336d48c426d872cfabc6d1ca6df425a0e6538aee78ce1c5ca764a27d30d672fa5c7adfa2136dd11772ce0a26378e14741187d3764aa01985b31f98ae09dd03a23db1e18248e132355f5a32f9fc9c5d379d8d177a3359c5d111e36a538895de07a7760447110bd4d87652ae22f8c481b80decd845801465e53641d8c51446ee6abbb1c390e9f3fa74c14af3b4367672a384a486524e1ab3bdb43dadf2a64be869e176e2b16094e17d1a3e88b80bbd4f621e371519ed2a55f2aa3ba081c4785a04310eaa2d1d5058c5f83a7e61d01808f9bcb06f37933797add1d3d6b7ae227c4dd5c46f7e23404cdb68dd4109998f16fb04590c860b873a234e9c8ae2bac6aea069f42188e59e58f6a574e819622d0ddcce309e68b0a0eb5fb180d77d20c9d6be572dff726564160ae52e710ce27724af33b5df1cd97ea817176e9ec96a2fc454c6354bb00f5c62b79f091773155d9e94065ff3fccb11c872ddcdd64d6583828cf8ddc719ec291815a6fb371df93aa402402013c500cce76419b16180fbc81fd7ebf2feef5847d7f6a269a074c86064fe5b1c121768cfbf95683633c4b514ede95be3ebeee755913b2283a0befab82622072e86fbf410d5d5b137c35ed213df594b3d242646ec8e946a13733f38beceb4af2a8cc7e491168e38cfc3a894e0290b30a640d36ab488086e7618e20da120b7d6b06ceb745d6c826332aec17b0fa36cec8991df2f415d4a11ddc5c61c71fdc56eeeb4c630ce44b72ea0182154888e109420341280e17d491410b5c3d3a9c572781fc1c186efbbe85cbb5a1e4ec96116f99b3a2f95496ebe346f4f4bbf72a362d8bef4dbe7f05511795e81352f9725b056863897782936a53d9e1254cb814b720cad9408019f169da275c2040629468bad9d0bf5f16c3b941ce82c84f40e4264921e09e0a2dbbddc8d658a047e797d16c1b45d19632c75919b83913b1e69200be70efc67ec44cfceef8bdb481754700de01dfaf1305761362d73cf0573e0a98bdbf8bb3c4dc04859059f1cee721a824382e34825904fc8c76b3ae965e75f65297512eb1653c7acb632280e5f770399e48fc31fec2862c8c37f23180f5069178be88f55fa8e7a557fd7ec2f44d35989a5b48ad4c25464373124b051435e9e2e8365e64d7401ba0061d708ef0f8384c17db5a8fd917d20d5ee3c52d8c3df2a875d777d4fe104a9cae05bcbcd93b7cfb69c7f04ad34ddb4aa7248a2ade411d7de7470b2f8ea7d8accb21b96582b831670e5dde439c7c262f86d5ae98f6fc2a025cd52f9b68e214a80dc4a1c485ade3a047337dbadf374ecb7db6ac327cb63ab1bb5772c8dfc97db9240151b4f418e793c3d859c4d355c4f5dab33ea448b60c69b48f60fd5148ff8a71f105f869606975c717161cfe2e3b37fca1e0f40f7534731b19328522911309902145b20391012e179e49bac5daeef2784668cde9622ef0f330f25672dcfb1c68e568eda1ee16dcbb04623a3254e438f15c46c81469fa9e0f433ce63a972d93f8e527151e575a22122e02a793ecbdccb6e3acfef3f8fac69d7e99e601b75dae952df6466ac1016819a040b4809f9cd6ada6914b0669bab8a2495f93f9ae23e9bbbbf7c8f1664ac0c475c372a504784ede05881315bb479f5a4a00541842c0d3170d0e391af5c9aa55000a0b3bcf9dcc9a11cf6a4d4bca77d4d382e761c6e246a01b9a4ff22f189e31022222ae47881038235a0ac8cd2512d130484c0d367a5040f4ac09da7575686c6db69be031c96b58995395e0f3b87b3dee6fa9f7748da3cfef2d6f73d4aea07e03038dc91c1d1251365e6c171ac9b1eff7f1d51467f3a194e5a6529cb7c7209281dfdb436383b08729fe07064318e7aa738f85f87545766cd4494da31c90e27937e32e3c06c1ce69540bf0b5232e7203d2457114b48643d13fbfe21cc6272b4c0d00170a5924ece5d8c46f58baac8f94f0078bea5244e2f5b4a358e0f4c50b463a473370158a190e61089ae5374b693bcc8b51bbe4590cb4dd994b73b6ba335c92b5c80c9a260610512ca93818dc62465b2c4e276f3d1897c143923c85ec44f16da43ba3bfcdef2a447686537cf7db75fe388179b24631a8aade7a7a2b2eca9884811f14f52a9f499256561c3cf7b574da426b073d6c6698c832457fbd96b218682d4bb7b83b51c69b4c6e04431b1eede8f82ea25c63316af2571773b3d4a97edc027b1e8b5300918de9d909c2a156340dd68a96b44dc2b9a144cd1e136f1add3795f156fc9fb22a9803de6300f511d7c33416acb6bb13ebe454f3f529f6fce2d508eb5cc731c1d0d0ec697a23accf325c70fd43ee6667c40957a37c39907e63abd3549433491128f9de0ccbdd43405a6fab51964f441932b5950ca4d6fe8a473726af8d424a5cf600db5ea2a8468ff9e95a4b78004bdf81cef671bb080c2a0b9e531aeb34480d652e7e47afa0ed06464db1a51cc2639ca2559ad6e3a7868dcc300fbb386aaec3641a62062ea1bde32b2bf859ae29567f4e82b9664e81f678610c3786030402f517c84448d0403aec50a4811312730898bd4c9006dec18243dabb5afe7f6f72b6deeec75bcd8414498366738e3e3bbb1939fbfbcef1fe576c926e97e1bbca9fb71b86912f1c9bd9b95a7d2824b3ac9e73293e423e62af6533a00b6309d5ef6f6f7a76ef7736e75b090f32bb8f83b56789a0b5b61cd637a6d04bb814651c5a7c3c58a6745ff4bc1d2c7a6682725f5fb859949e9af5e9de8a31a8f65d44664e7d8e774a9bd57bc230cb24f5252db11f4c5ac3cb5be5af9e6adc5eeb1b35f931566b3f8ea0520a947a73a292889e36e7249a057b698ad2efd9fc83f660e0abc19a6754ea62f95b3672942371152f776e8eb57373ae7e6dd8ba0d6e50a7e8cdf0307ad8c535de131acd8d0ff8c4916d5d349d956937dc8e085d032b4dc2ba39cd26822091a5c71846c44fcb7a9ad9fc237dba5afa1e7ce415bcdc194af7018f4ebc9e753dbeae622ce3079906118c626983ce707b203b230d73d423d7e94c7721ea6c072b24b84264c3da6b20c1474cd3604bdfae94664eb057a72fd5062140a9d02cbc93e6122872b08096a6b32ddd8d5a2c12828232caa3a55406f81468ce8eeb5d744c2596c97c7e08c186fe8143b77b47868896add867d2ecb5e3d21c0ad9b4991a739544efb3c47933b082306c99fd8c618c03145856b466daa047e298203acf9bb5ac44ba595393384f3125d0b80d804a6fbba2f5b4ee3f7e17eab2bc84f1e39e63655e16ee0f6af39a808ddde11d854819b1a6661a319a6a16582beda58328d6c878fc15e19a27e2f44b2db5ee25d8ca68d92a31fa1daf9114d7dc3bcb5e478b35f3c9f45a70db2c0645065c0cfb8e6f7d86686d56dbfdc35c1ba5dd4dfce90bb7dfc5b61ca95629e6d0cea8ed2af3f62cf6b450a85d53b3cadc36cad24ed6fbf651937ec56c995197f48c39f118518a95808b247f26fbb268279c5bbef5b0e684995fce6d4f753498e2edc523ef6ae69687e226e6a1260c9235e050eda595439d8a0486fe04642c99f143a16dbacd8487f302fbf4716ee9e683dce909090403031b8bbf38a19133470350925d8938ad5fa9ab7b2cab09088963013842fe8bf1f9eea95e31d0ce9a6960789f8843b1f3a3e1edbd4f4c61e605cee1f78b87af944928eef5dacdf872a2018a141490398b68206cc51b21f3cbf33778b6aec98c2ec714201994d32794b26ed8e2b62a115f436bdadde25dfdcfa3d84cceec7b215f3e76c404b9216ae60d89833af46c4cb6f816898e0f2804523711f3b862461f4a0f36b2b6e9d2c4a720191a08e3a031ca520984a3329217b4e101a26e1ade6ed0a8af9fdc83454a19da9ada572a769728190a5839337704c9328690820de973a4a9f89703c818db270722804c72ccc170e4db613c0673686868a916144816de7a6e4e628c4fa2b1435577a03a4a0b78c94aa58eb1ad34a1666197cf5d994ab0d012433903eb1e665e8a1b48631f62400dcd078abcd37b1263d231b5ecd12bc91a7adc470e5e88e14f63973082b7b1c25bfe8a86d044a074842e1cd43ebe401069d8c9ede1cafd179ca8ae17b973c30123645df3716df5752e5e30fec5e5eac318af22a0e5d04073866a62ef073af3aef4fba3b521f9439d5a3e28f8d4bda6c7254ac66ce73dd927e8a30af5709dda32ab681c43e6c920ef6bb8fbc47156f155ec15178c8668106bf57234e6ecbd70cce4566f0f32001d74de540a41640e90d4f3201ef7f3565688de5577a0b99b0d9eb2106efb3fdc6182b2441702023c67a07b42f2c37d152f0f5339a1072095f95db9eb11a24cad3e87325d6e1eea4bee149a659294c0370a4985027260899672911a3bc1fa8549d44458ebce1aa7acb5090b698c35d17d24d30df8fe0ac51290519cefaa911340e9f753a4404edd2f56405c9ae3c9d8c344fb980e90142b9a816d53630237a6787198b49b319c29bd86442de38d0f90cfd2817002d8acf98e6ac73ac61f6a1c4ef5971ccda5c976b83f20f833f1c5a15ddd919bc9d1403f499b15fae42ced17c0ac543ce15276dd77314cef20acaa7ceb5e8c944d54a6a6776349160b9f74d3786667de53b19b293639745154e46c9e915509d365f2235818ede3a8dadc1812042428e53c9edae8b19480c3f996b8f27bc1cca3ad4f79f376dd29e9a6a407b815e643cfcbe6c3bf773eb31342e2cf5842102270220a4da62b72d64e0b12b4ed16deaad87f0f829185494563a170b0e05c3c5edc80ea7715bef977b453ebdf2d09f19dcf5332f2b77c343da38f2c44ebc66154a719f547fc372cc62ad69f8157ec01dedfd773babbf7e7e795dab73ad94b8d6b26a3459ecaf85144bddd36e5eb1b94147377b7575caf6bfc7c40eb2014c96609c234f62b619ad1028370b6b821e94642242a29efeaf05b9a0929e9a1598e95c167420520441f22c17053b39eae443994b4a70d5ce18153877a5c421a9d14a40ce89237a24363cf8a3484ed08bae977aa8a9c37b572600e87a5b183bd6d515770d8ae755f4702d4cc0f7bda956f06e01c1eb8877e2f0bf6bc4453afbfe2bd81adf6eaeaaa921950a73d59995891dcdfdea776a16d0a4d6089b3a4a850632c410956c83b8eb584e904771dd1a4d808c22548aa526bafdffa0a317286bde2ac86545253d62411248bc90dc92221b426845a7238c954c311e10b6a4510ab5db8b28ac00adcc7e50aa5738b10afd2fc4a604451c3825b421a54a86e3c4c5d56610495031414651582008d054588044744e8e16a2029a94e9288941afadc19535ddf420841210c7ee4d63396335958ddb040d921afe1d330d0201525e4cc8a3d0c1a443a5bae0c45c8c6708155774362c9767404c22a96383aba0a5f554caaa0f40a99611b7b3af41827daef4718ac0c046e104a1a0866112105fd968a9b460431bcb75e42e930810cab15557050b8783ab43aee23131212a940be3984792943c606ed88863355b989349142463283bc3ba3615b01b15219b31503c5bb168892a2868a8152aa87b93686f6b143ba65aa28a20c95b10c159a1c91313b570d090b719566a51b7a9422eb766b774702a262b56e2629a1572daae9aa48b02450c024dbc1796a6f33718b36433dd6526b18b333874ba662941baa7b716622245455b9bbb36bb3a55643a0b3aad84a1dd55c3144ca83517468a8d0f3d0fb2e22cac146d5d006d8b41950687625829db21a16d1935177cd2490829055c642022917b3bb5c5cac06e5d7445cf260554662311412020ba2ba9a065056411ccda6e0d8c25e77ab8629d1b60869be728379222c300a1542a454bc8e796dbc430945a4c0ede10cc2faeeee88b5f7d59ce4e68236024cdd204710866578242168996a978168ecd685d2570461d95b23c2d0722613275e548d06bcc146b3d302c6d8da6c03ba992d19eee68b1e71aadf21db2175d9aab2d00087788ba90480822093f3964d1120aaeb6b6168ebb7e61bd90d46b13c1a1a13572c35f956496dae09064da740c663b6ca3069a195d2d60a29c2daca8484ce518e965960d90c20c171a6cd41a0017aa4d22829696052d251852508dda5de71a6f4337322588b519d03a6646ab2ba5aad65327325c17ca0622273ed3ba3855014208900b248cb440394a480bd5b26a494de3855aada0a256cb512c269b770b252cf9c8326aac6f5977a95e381b70a072314af677852d04458bb0aa74169a4874cd72dd73201c5b410667f4f0b32cdd951301004a0a1c946d3094a0aad1111623f4c198a09b556970ef3cabdf0aabb8c974b4a17813b20025d448340534ab0578341ccd2f5b86d4aca8daccae0baedb5131082d6e120501ac045504a11b98d02b171457f5b0ee6d1debf43890ebd32698c4cde5cc6712dc52040976a95615620cf22af06a0d7b35d635c1d73d12062ea6aba8b61696b226f8c0f2e5672c6b0d30d69b05081b632587350e5b1d8d29412d5206db50af0ca0a310a436ee184404098af3ba60354b4cd21e485a93832ac2d28b45485d454c34992088645514896708e0eec5de036729034c56f8202dcce3555cfbcb924c4cc4885d90a9195618094a45a520ac2459cd0785236c23d554e0c6671946b1290ba527119b92cac15457a545ee27153a98db6aedef00ce62b00c03619b0988b1103aa60619ceb4b4b38c89b4308e33bccbce11d9388ceed1d677019f508a6f5cd8b1814ced0a3b5a4b576682e4e0a4068d10dfdc02f5a5c2e5d4681516e5a6246e9df166168842b4b516524dfd3190ad4396efe8d722c6aab6d3208dea5804b29e6dfc94ea93c8690deee6725bdb2893a45809acc0346471a1e0e4ba3002f8501ea5a4589774b46a1cb4addc088e6276cdcdc44cda2ce462ffc1b41c9e8698ae6eca4c8f1e55e90f15104245a99b9740665fffe2ee48a70a12036f79774');


--
-- Name: blocks; Type: SEQUENCE SET; Schema: dubao; Owner: -
--

SELECT pg_catalog.setval('dubao.blocks', 1, true);


--
-- Name: issues_id_seq; Type: SEQUENCE SET; Schema: dubao; Owner: -
--

SELECT pg_catalog.setval('dubao.issues_id_seq', 1, true);


--
-- Name: papers_id_seq; Type: SEQUENCE SET; Schema: dubao; Owner: -
--

SELECT pg_catalog.setval('dubao.papers_id_seq', 1, true);


--
-- Name: sections_id_seq; Type: SEQUENCE SET; Schema: dubao; Owner: -
--

SELECT pg_catalog.setval('dubao.sections_id_seq', 3, true);


--
-- Name: articles articles_pkey; Type: CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (number);


--
-- Name: issues issues_key_key; Type: CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.issues
    ADD CONSTRAINT issues_key_key UNIQUE (key);


--
-- Name: issues issues_pkey; Type: CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.issues
    ADD CONSTRAINT issues_pkey PRIMARY KEY (id);


--
-- Name: papers papers_name_key; Type: CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.papers
    ADD CONSTRAINT papers_name_key UNIQUE (name);


--
-- Name: papers papers_pkey; Type: CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.papers
    ADD CONSTRAINT papers_pkey PRIMARY KEY (id);


--
-- Name: sections sections_name_key; Type: CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.sections
    ADD CONSTRAINT sections_name_key UNIQUE (name);


--
-- Name: sections sections_pkey; Type: CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.sections
    ADD CONSTRAINT sections_pkey PRIMARY KEY (id);


--
-- Name: sources sources_pkey; Type: CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.sources
    ADD CONSTRAINT sources_pkey PRIMARY KEY (issue);


--
-- Name: articles_of_issue; Type: INDEX; Schema: dubao; Owner: -
--

CREATE UNIQUE INDEX articles_of_issue ON dubao.articles USING btree (issue, id);


--
-- Name: articles_words; Type: INDEX; Schema: dubao; Owner: -
--

CREATE INDEX articles_words ON dubao.articles USING gin (dubao.tokens(fits, text, headline, deck, byline, facts)) WITH (gin_pending_list_limit='16384');
ALTER INDEX dubao.articles_words ALTER COLUMN 1 SET STATISTICS 0;


--
-- Name: issues_of_day; Type: INDEX; Schema: dubao; Owner: -
--

CREATE INDEX issues_of_day ON dubao.issues USING btree (date);


--
-- Name: articles articles_issue_fkey; Type: FK CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.articles
    ADD CONSTRAINT articles_issue_fkey FOREIGN KEY (issue) REFERENCES dubao.issues(id);


--
-- Name: articles articles_section_fkey; Type: FK CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.articles
    ADD CONSTRAINT articles_section_fkey FOREIGN KEY (section) REFERENCES dubao.sections(id);


--
-- Name: issues issues_paper_fkey; Type: FK CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.issues
    ADD CONSTRAINT issues_paper_fkey FOREIGN KEY (paper) REFERENCES dubao.papers(id);


--
-- Name: sources sources_issue_fkey; Type: FK CONSTRAINT; Schema: dubao; Owner: -
--

ALTER TABLE ONLY dubao.sources
    ADD CONSTRAINT sources_issue_fkey FOREIGN KEY (issue) REFERENCES dubao.issues(id);


--
-- PostgreSQL database dump complete
--


