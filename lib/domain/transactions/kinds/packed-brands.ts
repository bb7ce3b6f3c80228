/**
 * Written by `npm run docs` from the package name-suggestion-index:
 *
 * ## BSD 3-Clause
 *
 * Copyright 2026, name-suggestion-index contributors
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
 *
 * 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.
 *
 * 3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
export const PACKED_BRANDS = `de;001;at ch;es it pt;us;at de;au ca nz;at ch de;at ch es fr it no pt si;mx us;gb;es fr it;cz hu pl sk;ar br cl co mx;cz dk fi hu no pl se sk;gb ie;be fr lu nl se;de dk gb no se;dk fi no se;be lu nl;fr;nl;be nl;be de nl;cn in jp kr tr;be es fr it nl;be fr lu nl;be fr;bg cz hu my pl ro sk;ca us;at ch de vn;be fr nl;be es fr it pt;be fr gb lu nl;se;be gb ie lu nl;bg cz hu pl ro sk;ar cl co cr ec es gt it mx ni pa pe pt sv uy ve;au us;ar au be br cl cn cr de do dz eg es fr gb ie in it jm jo jp lu ma mx nl om pa pe pk pr pt sg;cz de gb ie sk;at ch de gb ie;be bf bw cd cf ci cm eg es fr gn gw jo lr lu ma md mg ml pl re ro sk sl sn tn;br mx us;cn fr in jp kr tr;be cz dk fi hu lu no pl se sk;es fr it pt;at ch de es fr it;br es it pt sm;de hu ro si sk;dk fi lt no se;at ch cz de dk fi hu no pl se sk;be fr gb ie lu nl;al au be bg ck cz de eg es fj gb gh gr hu ie is it ki lu nl om pf pg pl pt qa ro sk tr ua vu ws;ca in mx us;bg cz hu pl ro rs sk;dk;hk;my sg;it;tr;be lu;at;my;jp;il;es;cz;au be cn dk es fr gb hu ie it lu nl pl pt us;ch;ph;ch de;mx;ad es;ro;co;az;pl;br;ma;br ma;ci cn fr hu lu mr pl pt ro sn;fr lu;pt;gr;lv;np;pl sk;in;hk th vn;al;at bg cz sk;bg;nz;ba;es fr jp;sz za;ca;no;fo is;eg ma tr;cn jp tw;bg cz hu ro sk;th;sk;lu;lk;fr pl;bw ls na za;za;bw zm zw;gg je;au;be fr lu;al it;ch cz il it nl se;ee;hu;ar;be fr lu ro;au ca es fr gb is kr mx nz se us;es pt;ch it;ch li;hu it;gt hn sv;ar br es;ar uy;kr;es fr pl pt;es gi;hr it mt si sr;md;es us;bw na za;au ca us;ua;fr sk;es pl;id my sg vn;cz de ru;by;id;ae dj eg ly tn uy ye;ca gb us;ee fi;bo;at si;me rs;lt;be fr pl pt;at hr hu si;ar be cl co nl;fi;mk;bg cz de hr md pl ro sk;ba cz hr rs sk;uz;is;fr mg;cl;my th;ae bh eg id in kw my om qa;at de fr hr hu in it kz md pk ro rs ru sk tr ua;at it;kz;cy;be fr hu lu;cn my th;ca rs;no se;ee lt lv pl;rs;na sz za;gh;dk no;ba hr me mk rs si;bg ca cy pe;ch fr it tr;at be bg cy cz de es fr gb gr it me mt nl pl pt rs si sk;ad fr tn;hr;sg;ke;de dk fr pl pt;at cz de fr;be;cr ni;cu;at cz de hu it ro;bw ls na ng sz za zm;gb us;pe;es fr pt;be hu ro;ch fr;cz sk;ee lt lv;de pl ro ru;ao bw cd gh im ls mg mu mw mz na ng sz ug za zm;bd;de lv nl;at za;ae eg lb om;es fr ma ro;es za;cz se sk;cz gb hu ie sk;ie;au ca gb;th us;cl pe;at ch de es fr pl;ec;ao bw ls mw mz na sz za;gb je;vn;au nz;pa;de it;cy gr;ru ua;ru;kg kz uz;kg ru;am by kz ru;bg by kg kz ru uz;by ru;kg;am;sa;eg sa;ir;ae bh sa;ge;jp th tw;cn;tw;hk mo;at be cz de es fr it lu nl pl pt sk;id th;ar br mx;au ca my us;es ie pl;au ca;co gt pe sv;hk my sg th tw us;es gb ie;bw gh ls na sz za zm;ar cl co pe;ae am by kg kz lv mn ru;at be ch cy cz de dk ee es fi fr gb gr hu ie il is it jp kr lt lv mt nl no pl pt se sk;ae cn de fr id lu qa tr;ch es fr it;ae at be de es fr gb lu nl qa;ca nl;au nz us;be fr lu mu;cn id ru vn;au gu jp kr nz th vn;cr;au ca ch de es fi fr gb ie it my ph pl pt se sg tr us;eg;id la mm my vn;ad cn fr jp sa;de fi no se;at bg cz de es gb hr hu it pl pt ro si sk;at au de gb ie nl pl;bw na sz za;al ba bg cz ee hr hu lt lv md me mk pl ro rs si sk ua xk;ca es;at cz de pl sk;jp tw;at bg ch cz de dk ee es fi hr hu is lu nl no se si sk tr;be fr ro;fr pl pt;es fr;ls mz na sz za;bw ke mz za zm;bw ls mw na sz za;fi no se;ar cl co;de lu;at ch cz de lu nl ro se sk;at be ch de es fr lu nl;fi no pl se;bd bn es id in kh my ph pl ro sg th tr vn za;be fr ma;at ba ch cz de hu it pl si sk;bg gr hu ro tr;de fr gb;ar br cl co mx pe uy;ca mx us;be fr gb nl;dk no se;bw ls na sz za;ao be ca ch cn de es fr gp hr it ma mq mt mu mz pt re sg si tn tw us vn;ch es fr it lu pt;be de es fr gr is lu no pt tr;au ca nz us;at cz hu sk;hk mo my sg us;ao bw ls mz na sz za zm;be ch cy fr it mt;ba me mk rs;gr ro;al at ba be by ch cz de dk ee es fi fr gb gr hr hu ie is it li lt lu lv md me mk mt nl no pl pt ro rs ru se si sk ua;kz ru;by kg kz ru uz;uy;at be bg cz de es fr gb ge gr hr hu ie it lt lu mk nl pl pt ro rs se si sk ua;at lt lv pl ua;gb ie us;bw za;fr hu pl pt;at be bg ch cz de es fr hu it nl pl pt rs ua;at nl;ar py uy;bh;ae au eg hk id kh kr lk my nz ph pk sa sg th vn za;py;lb;gh us;cr pa us;kh;ic;fo;de fr nl;ae;bw ls mu na za;at ch cy de es fr it;gb in;al at ba be bg by ch cz de dk ee es fi fr gb gr hr hu ie is it li lt lu lv md me mk mt nl no pt ro rs ru se si sk ua;at cz es hu pl ro sk;de dk nl no;am ru;mg;co mx pe;ba bg ro;cz de;lb tr;ba hr hu me si;dk se;ca ie;al gr;al kv;bi et ke rw tz ug zm;cz hu pl ro rs si;bj cm gh ng tg;dz;tt;at ch de dk hu;dk nl;at bg cz hu ro rs sk;tz ug;cz de hu lt pl sk;cz de sk;gh tr;ke ug;ba hr me rs si;ma md ro;mz;my ph;dk no pl se;ec pe;be dk es it lu nl pt;be it;gh in;bg md ro;at az ch li ro tr ua;br rw;cd mw za zm zw;cz pl sk;ao;la ph;dk ee ie pl se;ch de es fr it nl;fi ru;cl co do ec mx pa;cz gb sk;de nl;bz cr gt hn ni sv;lt lv;by kg kz ru tj;bg by kz ru;mn;ae sa;pk;ae bh kw om qa sa ye;eg ma om tn;dj er lb tn;tn;cz de es fr gb it nl pt ro tr;be bg ch cz ee hu lt lv me nl rs sk;gb ie no th;cl co;cz it pl ro rs sk;co py;hr ua;gt;ve;ec sv;cl gt;ra;ar co ve;bn ca id kh my sg vn;be gb ie im;co ve;co hn py;cn il pl;by kg kz ru ua;bg ua;kz ru ua;by kz ru uz;sa ye;at hr;cz sk ua;bg rs;at ch de es hr hu li si sk;at cz dk es fi fr ie it nl no pt ro se sk;ch cz de es hu pl tr;at ba bg cz de hr hu it mk pl ro rs si sk;cn tw;at cz de dk gb hu it nl pl;at au ch de dk hu nz sg;cu es ma mx pt;ae br cn es fr hu id ie it kh mu mv my mz nl om pt qa sc th tn vn zm;be ch fr lu;de gb hr it nl;ae au bw id kh kr la lk ls my mz na nz om pt sc th vn zm;ru uz;ae aw bg cr cu cz de do eg es gr gt hu it ma mv mx ni om pt sv tn tr us;ae cn fr gb id it jp ru us;ae br cn es fr gb hr is us;be de es nl pt;cl co cr mx;dk fi no se us;de gb ie nl;ae ca cn eg gb id ie in jp kr mv pf ph pt sa sg th tr us;ca in us;ar az br ca ch cn de gb gu id in jo kr mx my ph sg sn th tr us;ae ca cn de gb tr us;cn us;ae cn es gb is it jp mx my qa sg tr us;ng;ae au ca cn id my nl tz us;aw ca co do qa us;ad at bg co cz de es hu it ma me mx pt si us;ad ar at co cz es fr hu it mx pa pt si;ca cn id in jp kr mx my sv us;fi se;at de dk gb it jp tr;at ch de fr hu;ae in ng sa tr us;ca cn mx us;ca do mx us;br cv do es gr jm ma me mx pe pt tn us;at ch cn de nl om sa;at de li;at cn es fr id ma pl qa;ae ai gb jp sc tr us;ca cl co hn mx us;ch de es gb hu ie il nl;at be de es gb hu ie it nl;de gb ie it nl pl;de gb ie;ad be ca de es fr it lu;jp kr mm ru us uz vn;ae ch cz fr it lu mx pt rs sg us;ae be bh br cn et gb hu id in kr kz pa sa th za;ca cn mx nz ph us;mx nl pe us;ad ar at be cl co cu cz de dk ec es fr hu it mx nl pt qa us;ad ar at be br ch cl co cu cz de es fr hu it lu mx nl pl pt;ae au cn in nz qa;ae cr cu cz do es it mx tn tr;it mm;fj mu mv th us;ae de gb ie qa;be de fr gb ma nl pl;bw dz mw na ng tz ug za zm;ae bh cn fr gb id in kh mv ph pl qa sa sc sg us;id ph sg vn;ae eg hr kz me qa sa tr;es fr it mx nl tr us;ae do es id mx;de dk fi no pl se;af cd ke pk rw tj tz ug;ca cl co ec eg pe sx us;jp kr;ae mz za zm;at be de dk es fr gb nl;at de fr gb ie;ca de do gb id us;jp mm;de fr gb it no se;au de dk fr gb gr it se;au ca in la th us;au it ke th us;ca in jp ph th us;ca ph us;ae br ca cn es fr gb mx pt tw us;br cn pt qa;de fr kr mn ph;au ca es gb hk id ie kr my nz sg th us;be de es fr nl us;ae au cn de eg fr gb il it kw mv mx nl pa sa th us;ca cn us;ae ch fr gb nl pt sg tr us;au gb;ch cz de dk es se;ch dk fr gb it my nl tw us;de pl;at au cn de fr jp my ph sg th;be de fr gb it nl;at de gb nl;ca ua us;in lk mv np;au ca id my us;ca my us;id kh la mm my ph th;ae fr gb ph us;jp kr us;in qa;ar cl;au bn cl ee gb id lv mt my nz sa sg th vn;ae ch fr hr hu ro sa sk;kr mn tw;ae cy gb hr ie om pl se tr us;ch lu;be fr pt us;at be de es se;ba ma tr us;bn cn kh kr mm my ph sg th vn;my ph sg us;ae au ca id my ph ru sg us;ca nz;de lu nl;bg cy de eg gb gr;il ru;be bh fr ma qa us;de dk fr pt;kr vn;de dk fi no se;ma ph sa;hk id jp kr my sg th;ba cz hr hu me pl ro rs si sk;au bn ca mm my nz ph sg us vn;ar br cl pe;au ca gb my sg us;au nz sg;au ca fr gb my ph sg us;ae at au bh ca ch cz de dk es hr hu it jp kr kw my no nz ph pl ro sa si sk;ae au cn gb my nz sg;ke rw ug;ae at ba bg cz de fr hr hu it md pl ro rs si sk tr us;ae gb kw ro sa tr;bn id my ph;au il ru sg us;au cn id nz;ae au cy de eg gb gr sa us;au id jp kh kr la my ph sg th us vn;au gb in nz;ae bw ke za;au ca sg tw us;ae au cn gb ie my nz sg th;na za;az tr;ae au ca cz hk id kw my ph sg tw us;ae ca de nl om tr;it jp ph us;cz hu lt pl sk;jp us;ch cn id ph sg;ae bn ca in kh mm mu my ph sg vn;hk mo ph us;ae de kr;ae am at au br ca cl co es fr gt it kr mx my pe pt rs th;au nz th;au id kw ph sg;au ch hk kr mn mo my ph sg th us;bw gh mu sz za;ae fr nl;ch de us;bn my ph sg;ae bh jo kw om qa sa;ae bh dz eg iq jo kw lb ly ma om qa sa tn;ae bh eg kw om qa sa;hk mo tw;cn my sg;hk jp tw;id my sg;ae gb;es it mt us;ae gb it us;ae ch cz de es fr gb gr ie it lu ma mt mx pt qa us;ca tr us;in th us;ar br ca ch cl ec fr pt us;br us;ae cz de sk;be de fr it pt;ae fr lu;ao br cl pt;ae iq nz sa us;bb;ae be dz fr ma;ca gy mx tt us;ae eg;br co cr pa tw us;au ca gb jp kr mx tw us;ae bw ke ls mu mw mz na ng sd ss sz za zm;bn gb in no nz pk sa sy us;sv;de gb;ca eg sa us;kr th;gb jp kr kw us;bh kw qa us;cn kr us;bg fr ma pt;be es fr it lu nl;kz ru uz;ae at au be bh ca ch cn de es fr gb hk ie it kr kw lu mo my nl qa sa se sg us;fr gb it nl;ar bo br cl gb it us uy;cz hr hu pl ro rs sk;gu tc;at cz de hu pl sk;ae ca cd gh in ke ls mu mw pk rs sz us za zm;au bd cn in ph sa sg;ae ca gb se us;ae es gb;gb gr ie;cn cz fr gb id it pt;au jp sg us;br mx;ca gb ie in kr nz;ao bw ls na sz za zm;fr gb;hk id my ph sa sg;ca gb mx us;ae ca;es gb it;de tr;ch gb ie nl;es fr gb;cl co pe;ae at bh de es fr it pt ro sa;fr tn;au ch cl co ec es fr gt hr id iq kw ma my ph pt sa sg si sv us vn;cz pl sk ua us;de fr;bs us;gb id kh ph ru us vn;ae bh bs ca cn gb in jp kw qa sa us;pr us;hu ro;bh eg kw ly my sa sd;gh ng;br ca cl eg fr gb il kw us ve;au ca gb kh ph tw us;fr ma;at ch cz de hu ro sk;be bn de dz es fr it lu ma nl pt;ae at au be bh br ca ch cl co cy de dk ec ee es fr gb gr hr ie il it mt mx nl pe pl pt py qa ro sa si th us;au cn us;ae be cz lu nl sk tw;ad ae es fr gb it tn;de ie;be ch es fr lu pt;es fr gb it pt ro us;cr gt;cr gt hn sv;ae cn de dk es fr gb ie in nl pt sg us;ae bh eg kw mx qa sa sv us;id my;ph us;au bw cd gh ke na sa sz za zm zw;za zm;bz gt hn sv;bd bn cn id kh mm mv my sg th;ca gb se us;gb iq jo tl;at ch de fr pt;at hu sk;gb kw us;in om;kr us;ch fr gr it us;ae be ca ch de es fr gb it lu pt sa;pl ua;bn kh la mm my th tw us vn;be ca dz fr gb ma;jp ph us;ae bh by id iq my nz om qa sa sg th;ae bh cn jo kh la mm my sa th vn;de dk gb is;ae gb sa;dk eg es fi gb ie no se;ge tr;ae gb gt mx om qa sa us;sa us;au ca cy us;ae ca es fr gb id mx sg us;ae bg co cy ec ee es fr gb il in it lt lv ma mt mx nl om pa pt qa sa us;ae ph qa;au gb sg;ae au bh kw mm qa sa sg th us ve;id my ph sg us;au ie nz us;at ch de lu qa;ao ci cn dz ec es fr gb gn it ma pa pe pt sa;at be bg de es fr gb hu nl pl tr;by kz ru;kg kz ru;bh sa;ae bh eg jo kw lb my om qa sa td ye;ae bh eg kw lb om qa sa;ae bh eg iq jo kw lb ly ma om qa sa sd sy tn ye;ae bh eg kw lb qa sa;ae bh jo sa sd;ae bh eg iq jo kw lb ma om qa sa sy tn;ae bd bh eg kw sa;cn jp sg tw;cn id my pi sg th;hk jp;hk mo sg;es it pt us;br ca fr;ca hk jp pt sg us;at es fr it;at de es pt;ae in om;aw br ca eg gb id kw lb mx pa qa ro sa sv us;cy mx sv us;az cy de ge kz tr uz;bh ca kw sa us;bh kh kr kw my ph sg th us;ca co gb hk id jp mx ph us;gb kw my ph qa th us;fr gb nl;ca sa us;ae bh ca ch co gt hn mx pa pe qa sa sr sv tt us;gb gu hk id in kr ph sg th us vn;mu na za;br cl co ec es mx pa pe ve;ca gb;ae au gb id jp kr mo my ph sg th us;fr gb it;gb gr it;ca ie us;jp th;at ch de sg;eg us;au ca gb kh my ph sg us;ca hk my ph th us;au fr gb id mm my nz ph sg us vn;bw gb na nl th za;ae bn my ph;ae al au be ch de es fr gb it jp ly mt nl sa sg th us xk;at ch cz de fr gb nl;at de es fr id nl us;gb jp;mz sz za;ae us;cn id jp kh th tw us vn;ae au bd bh bw ca fj gb ie in mu my nz om pk qa sa sg sz us za zm zw;ae be dk ee es fi hu lt lv nl no se;ae bw cy gb ke kw kz mt mu na ng qa ru sa sz za zw;fr it;na ng sz za zm;ca id kr ms ph us;ae cy es gb hk id ie in kw mo ph sg;ae eg qa us;au ca gb jp us vn;kh th;ad es pt;jp th us;au bw ke mu na ng sz za zm zw;de dk gb;sg th;ca jp us;in lk;au jp kr ph sg us vn;do es it us;in sa us;es mx;au ca de nz us;mn us;au jp lb ph sg th tw us;hk jp mo tw;cn de us;au cn gb jp nz sg us;au ca cn jp sg;ca cn;at de es fr gb nl;au be de es fr gb it kr no se us;be cd cg fr gb ie ma nl;de gb jp kg ru us;au gb ie us;bw ls mz na sz za zm;be fr gb ma;ee hu lt lv md ro sk;bw na sz za zm;id ph;ca fr;at sk;au ch fr gb us;at ch de gb nl;at cz de hk hr hu;at cz;de kr;at de lu;kr mn my;ae au ca id mm my sg th;sg vn;hk sg th tw;gb gg;ci;fr it ja kr lu;ml;yt;tz;gr lt;gb se us;id jp my ph th vn;bg cz hr hu md pl ro sk ua;kr mn vn;au gb jp;ca ph th us;ae eg ly;at de pt;au bh ca cz de es fi fr gb hr hu ie it jo kr kw ma mx my no nz ph pl pt qa sa sg si sk;cz gb ie;fr pt;at bg ca cz de ee es fr gb it jo lu ma om sa sk sn tn;kh la ph th;kg kz ru uz;at de pl;de eg fr gb hk in mt;at be cy cz de es fr gb gr it me nl pt;cn kz vn;ba hr sl;eg in;gb gg je;au ph us;fr pt ro;lt lv no;be de lu nl us;lu us;at be ch de jp nl us;br cl co cr mx pe us;be fr ge il lu no ru;ca sg us vn;ar id kr ms th;fr jp;kz uz;ro rs;at cz de;cl us;ba mk rs;at ch cz de pl sk;ar br es it pt uy;id kh my ph us vn;ca de es fr gb us;md pl ro sk ua;at cz sk;fr pe;bg ge md ro;ba hr;ch de li lu;at be br ca ch cz de dk es fr gb hk hr hu il it jp lv mx my ph sg th us;cy gr mk;kg kz;by kg kz ru;bg by kz mk ru uz;cz de lt lv pl ro sk ua;hk kr mo my sg tw;au gb nz;bg de;ae be ca cn de es fr gb ie it jp kw mx nl qa sa sg us;ae ca cn de gb it nl sg us;gb it;ca il us;cn de fr gb jp ne sg tw us;cn gb jp kr sg th tw us;cn fr gb ie kr mx us;bw ls na za zm;in ua;bg pl ua;cz pl;be fr jp us;ae ca om sn us;at ch de nl;al am bg cy eg gr ro xk;cn th tw;au de gb id kr mx;by pl sk;be de fr it nl;at ch de fi nl;be gb lu;au nz sa us;ar br es it;fr it lu;at ch de fr lu nl us;be cz fr it pl;it ro;at de ee sk;at fi no se;ch fr pt;at de nl;at be ch de hu nl;az kz ru uz;be es fr lu;ae in kw my us;ar us;br co kw pe pt us;ch de nl;be ch es fr gb it jp sg;ad be fr;at au be ca de es fr gb id ie in it jp mx nl nz th us;de gb it us;at bg by cz de ee fi hu lt lv me pl ro rs sk ua;at cz de gr lv pl sk;es it;be ci es fr lu ma pt qa;ba bg cz ee fi hr hu kz lt lv pl ro rs si sk ua;be es fr it me mk mt rs;be ch fr gb lu;es fr pl pt ro;tr us;gb tr;gb gg ie im;az bn bu cn es id mn my ph sg th uz;ch de fr gb nl;ca jo sa us;de fr gb it jp my;cl es fr kw mx pt;de pl ua;be de fr gb kr nl;cr gt mx pa sv us;ba cz hr me mk rs ru si xk;ae be ch de nl ru;al tr;ie us;gb gg ie;be ci dz fr hk lu ma;au gb in na nz za;bw ke ls na sz za zm;ca dk fr gb us;cl cn jp kr tw us;am ca jo om qa sa us;cz hu pl ro sk;be ch fr;ar br fr gb il mx pe ru us;at ch de lu nl;fr hu it;be fr it nl;ao br py;at bg cz de hu ro si sk;at be de dk es lu nl;be es fr lu nl;kz ua;au be de es fr gb ie il it nl pt ro sk us;ae gb hk ie kw lb mo sg us;hk id jp my ph sg th tw;au gb us;in us;ae bh gb in kw my om qa sa sg us;be fr it;be fr pt;am by ru;at au be ca de gb ie in it nl nz us;at bg cz de es hr hu it nl pl pt ro si sk;be gb us;be fr gb;gb ie us za;ae ca sa;ch de fr lu;be ch cz es fr lu mg;es ic mx pt;ba me rs;cz ee fi no se sk;at be cz de dk nl;ba me rs si;bo br pe ve;pt ru;be de fr lu nl;ca cn gb jp us;ae bh in kw my om qa sa sg us;hr rs si;be de fr nl;ca fr us;ch ee es fr;pl sk ua;md ro;ba bg cz ee fi hu kz lt lv pl ro rs si sk ua;ae gb gg je;bw gh ke ls na sz za zm;ae au ca ch cn de dk fi gb ie jp kr my nl no se sg th us;ba rs;ch de es fr pt;at cz de hr it pl si;ca il jp us;be de fr gb ie pl;au de es gb id jp nl no nz se th us;de pl sk ua;al ba cz hr hu me pl ro rs si sk;be ch de es fr it pl;at be de dk nl;ao bw ls mw mz na sz za zm;ba hr me mk rs sl xk;ar at au ca cl cn cz de fr gb ie it jp kr pe tw us;cy gb;at be de nl pl sk;at bg cz de ee el es hr hu it lt lv pl pt ro rs si sk;mx tt us;be de fr gb it lu;ch de gb;at be de es fr it;hr it si;de us;de gb nl us;ar br uy;at ch de hu sk;by ru ua;gb ie im nl pl;au ca fr gb nz us;de es fr pt;be de dk lu nl no se;at be ch cz de fr it lu nl pl;be de es fr gb it;na us za;at ch de hr it ru;at bg cz de ee hr hu lt lv pl ro si sk;at be ch de es fr it nl pl us;at de fr it;at be ch de dk nl;ca ch de fr gb id nl us;ca de gb hk ie sg us;ch de es fr gb us;at be ch cz de ee fr hr hu it lt nl pl ro rs si sk;at ba be bg cz de ee fr gr hu lu lv nl pl ru;ee lv;dz fr;bg ro;ls na za;at ba cz hr mk pl ro rs si sk;be de gb nl;ar br cl mx pe;bo cl co cr do ec es gt gy hn mx ni pa pr py sv;gb jp us;at be ch de fr nl;ae be ch es fr lb ma qa sa za;at be dk fr it nl se;ch cz hu lv pl;be ch de nl;at de es fr gb us;de dk gb gg;by cz pl sk;at de fr gb it nl;de gb gg ie;de fr gb us;at be de es fr lu nl pt;dk fi nl no se;ba bg hr me mk rs si;hk mo my sg;at de hr si;cn jp;at be de fr lu;au ca cn kh my sg us;cn jp kr my sg tw us;au ca cn us;cn my;at be ch de dk fr gb nl pl;ca ch pl us;at cz de hr hu ro si;at be ch de fr gb it nl pl ua;au br ca cn cz gb gr it jp kr mx my ro th tw us vn;bo ec hk pe us;cz pl ro;at ca de gb ie nz pl us;be ch fr lu pt;me mk rs;id us;au de dk es gb hk jp kr nl tw us;ad at bg ch de es fr it si sk;at de fr nl;dk fo gl is;al ba bg cz gr hr hu me mk ro rs si sk;bg cz hr hu ro sk;de dk fi se;fr gb ie;de gb jp mx th;at be de fr gb it nl;ae au id kh my sg th us;at ch de lu;be gb ie je nl;ae kw qa sa;ae al cn eg gb in it jo mx my ph qa za;ad fr it lb ma qa;al ba bg cy gr md me mk ro rs xk;be ci es fr ma;au fr gb jp kr my nz ph tw us;pl ro ua;at ch de fr gb ie;ph za;bn bw ca es gb my na pt sg th us za zm;bw ca na za zm;es fr gr it nl pt;at ch de dk fr se;at au ca ch de fr gb hu us;au my nz sg;at au be ca de dk es fi fr gb ie it jp nl no nz pl se sg us;ca pe us;gb gg im;ae at be ch de dk es fi it nl no qa za;au cn fr jp kr th tw;au es gb ie in it mx nl pl pt;at ch de hu;ge ru;gt hn mx pa pe sv;ad be ch es fr mc pt;es gb;au gb ie my nz;de dk fi nl no se;au de es gb ie it us;es fr it mx pt;at be ch de es hu nl pl tr;be de gb ie im;at de lu pl;co cr do gt mx;au ca gb us;ao es pt;bg cz hr hu mk ro rs si sk;be es fr;at bg by hr mk si;mm;by gb;ar br cl co cr do ec gt hn ni pa pe pr py sv uy;af bj bw cg ci cm gn gw ir lr ni rw sd ss sy ug ye za zm;ci tg;al me;dz id iq kw mv om ps qa tn;ar py;es nl;cu mx;bo co gt py sv;cd;ls;br uy;ba hr me rs xk;ru tj;by ru uz;mo;au la vn;bz;bw;do;bj tg;ht;sl;hn;mw;si;nc;fj;de fr pl za;sz;et;ly;br py;lr;im;na;pg;cz pl ru sk;pr;bi rw;hu sk;bf gh;sn;bj;ci gq lr sl;cl za;cz de pl sk;be es fr it mt tn;ad es fr gq mx pt;mx nz us;at au gb hk ie my nz sg;au ca gb us za;in my sg th;bg gr hr;be dk fi nl se;mo pt;hr rs;ar at be by ch cn de ee fr gb hr hu ie kz lt lu nl pl pt ro ru si sk za;ba bg hu me sk;hr si;am kz;gg;au ca de fr gb hk in kr ma nl nz tt us vn za;de dk nl no se;id my ph;je;mc;li;ad es gi pt ve;mt;ad de es nl pt;cz de ee hu it lt lv pl ro sk;pf;om;am az by ge kg kz ru uz;ps;aw;br ca cr na pa sz us za;xk;sm;me;gi;gl;am by ge kg kz ru tj uz;cz hu ro sk;bg hu ro;ax;by kg kz ru tm uz;am az by kg kz ru uz;iq;ja;gb pt us;ae fr;be jp mx us;at ch de hu lu ro;be ch dk fr ie it pl;at be ch de dk es fr it nl no pl pt se;bf;be fr lu pl;es fr it pl pt;au gb nz tw;at cz de sk;es hn in ma mx pa pe pl;ca de gb us;by kg kz md ru;br ve;br co;be ch fr gf gp re;au ca gb nz;ba bg br de es gb hr it md me pt ro rs se si;ae gb hk kw us;ae ru;ae bh cy ge il iq jo kw lb om ps qa sa sy tr ye;ad ao at be ca cv de do es fr gb gr gt ie it mx mz nl pe pt ro tn;br fr gb pt us;ca ge il jp tw;at ch cz es fr hu it ma ro sk;ae bh ca gt hk tw us;br pl;ao br co jp mz pt py sa us ve;ad es it pt;be ca cl de es fr gb ie mx nl pe us;bw mz na za;ae om qa sa;at cz de es hu ie pl sk;au ca dk gb ie us;cv es fr;ar es mx;at be ch de dk es gb ie nl se;be ch es fr pt;at by ch cz de it lt lu lv nl pl ua;cl co ec pe;be cz fr pt sk;be ca ch es fr gb il lu;at be nl;ae at br ca de es fr gb ie it jp my ne tr us;au ie ls na sz za;at be de nl;ae bh kw om qa sa;bg de mk nl tr;vu;de dk fr no se;md ro ua;id my vn;ar cl co es mx;bw mz za;ug;ae ch na za;ar co es mx pa pe pt;co es pt;bg md pl ro tr;au ca my sg us;ar cl co ec es mx pa;be gb ie nl;at ba ch de hr li rs si;am by kg kz ru tm;ae au ca de dk es fr gb it mx no qa se sg us;br cl co pe;id my ph sg th;au jp kw us;at de es;au ca gb nz us;br ch es it ro;ae au de gb ph th;es fr ma;co fi no se th;ae ca in ph us;au ie us;au gb nl nz th;at au ch de lu;at ch de it;at de es it pl;at ch de es it pl sk;es fr ma pt;ca es us;au in nz;cn sg;ch dk gb;br cl co do ma mx pe;ae au be ca es gb hk id ie jp mx nl nz ph tr tw us;au bw gb it na sg th za;is ro ru;bh es gb ie;ca kw lb mx om pa qa sa th tr us vn;de fr us;ca cn do fr it kr kw mx us;fr us;ae au cn de gb mx th us;bw gh mz na za;mx nz;at ch de es gb hu lu mt ua;be ch es fr it lu pt;ba cz ee fi hr hu lt lv ro rs sk sl;ba bg ch kw ro tr;lv ru;ee fi se;ca gb ie us;ca do us;be de fi nl se;ae au be bf bh bj ca ci cm cn cz dz ee eg fr gh hr ke kw lu ly ma mu nl pl qa ro sa se sn tg th tn vn;be dk es fi nl no se;be fr lu tn;hr me rs;be es fr gb;fr gb jp kr;be de es fr gb lu;at ch cz de dk sk;be cz es fr it pt sk;at be ch cz de gb it lu nl pl sk;at ch de it nl pl;ls na za zm;bz cr gt hn mx ni sv;ee fi lt lv no se;ca pa us;at ba bg cz de hr hu it pl ro rs sk;dk is no pl se;de es fr it pl;ae be bh br ch co de dk es fr gb ie it kw lu ma nl om pt qa sa;ae qa;cz ee fi lt lv no pl se sk;au nc nz;at au be ca ch cn de es fi fr gb ie in it lu me nl no nz pt se si us;ch cz de fr hu it lu;fr mc nl;br es fr jp lu us;be de dk fr gb nl se;at be ch de lu nl;fj nz;fr mq;au nc nz vu;au fj hk id mu mx nz us za;bw ke mz na sz za zm zw;es it pl;al ba be bg by ch cz dk ee es fi fr gb gr hr hu ie is it li lt lu lv md me mk mt nl no pl pt ro rs ru se si sk ua;es hr it mx pt;gb ie im;be de;at de dk fr it nl;cr do jm mt mx nl ro us;be ca cn ec es fr il is nl pa se us;ae au ca ch cn de es gb jp kr lb mx my om pl se sg th tw us za;be ch es fr it mq nl pt;gb my sg;be ca cn de gb nl no se us;cl eg id my sg th;ae ca cn de es gb jp mx sg us;in za;hk tw;bw cz fr na no sk za;de dk fr;be ch de fr it lu nl pl ro;ch de es fi fr nl pt;be fr nl so;dk fo;ca cl us;au ca cl pe us;ba bg cz ee gr hr hu it la lv md pl ro rs si sk ua;gb ie nl;ar es fr hu it pl pt ro;ao br pt;be bg ch cz de hu nl pl ro sk;ba hr si;ae au bh cn id kh kw my om ph qa ru sa sg th tw;by kg ru;kz ru ua uz;at be ch de dk gb ie it nl no pl se;at ch hr it si sk;au my nz;be es fr it nl pl ro;be gb nl;au kr nz sg;au be cn de dk es fr gb hu ie it lu nl pl pt us;ch de pl;al at ba be bg by ch cz de dk ee es fi fr gb gr hr hu ie is it li lt lu lv md me mk mt nl pl pt ro rs ru se si sk ua;de dk se;ch it no se;al at ba be bg by ch cz de dk ee es fi fr gb gr hr hu ie is it li lt lu lv md me mk mt nl no pl pt ro rs ru se si ua;br es pt;at bg mk;nl pl;bg lt ro;at be ch de es fr it lu nl;cl it ro;be ch de dk es fr gb it nl;gf gp mq;hr pl sk;cz hr hu ro si sk;at de gb no se;at be de dk es fr gb it nl pl se si;de gb ie se;es fr pl;be dk it lu nl se;de se;gb nl se;at ch de fr it lu;au gb nl nz us;at ch de dk fr gb hu ie it;de dk;de gb mt pt;bg gr hr it tr;ch de fr gb ie;jp lt;at be ch de nl;be ch cz de fr it nl;cz de pl;cz ee sk;be ch de es fr it lu mc nl;be de fr lu;at be de dk es fr gb it nl;ch de fr;at de it;at ch li;cy cz de sk ua;at be de it;be de es fr nl pt;pl ru ua;ar cl co do ec es fr it mx pa pe pt uy;hk us;id kr;ag do fr gy kn lc nl pa tt us;ba cz de hr it rs;ro sk;ca de;al at ba gr hr it me mk ro rs si xk;be ch es fr lu nl;lt pl;mz za zm;gb gr ie it;be ch ci fr ma nl sn tn;ar gb us;br it pt;bg hu pl ro;kg kz ru tm uz;ar co es it mx pa uy;ae am az by ge hu mn pl rs ru th tj tr uz;cz pl ro sk;at au ba ca de es fr hk hr it mx nl se us;ae au ca ch cn cz de dk eg es fi gb hr hu ie in it jp kr kw my no nz ph pl pt qa ro rs se sg si sk us;ae de dk gb jp kr my us;cn jp us;au ca de gb nl tr;be ca ch es fr it lu ma tn;by ro rs;ml rs tz;ba mk ro rs;hk mo my;ee it lt lv mt sk;ae ca co gb gt in mx no om pk sa us;pl ro;au id in nz ph sg vn;at ca us;at ca cn fr hn us;ae gb hk in us;cz kz ru;ca in my pa sa tr us vn;ca cn jp sg us;cn nc us;bh br ca cn es gb kw ma nl om pe sa sg th tr tt us;ae au bh ca gb mx ro sa sg us vn;ae at au be ca ch de es fr gb gr id it jo mx nl nz rs us za;ar au br ca cl co es ie mx pe ph pt py us za;dz gb hk id kr pl th vn;au ca in us;ch de fr gb it lu no;fr ie pl;be ch de li lu;ae au be ch es fr gb lu my na nz pt sg za;be cz es fr gr hu it pt;be ch de;at be ch cn cz de dk ee es fr gb gr hu in it kr lt lu lv nl pl se sg th;ar at bg br ch cl cn cz de es fr gr hr hu id in it me my ph pl pt ro rs si sk tr vn;at ba bg cy hr hu md me mk ro rs si ua;bg cn fr gr hu it ro tr;ae gb in us;bw cn gh ke mw na ng rw ss sz tz ug za zw;ee lt pl ua;cl es it;at ch cz de fr gb sk;al at ba bg ch cz hr hu li me mk pl ro rs sk ua xk;at cz de hr hu si sk;ae at au be bh br ca ch cl cn co de ec es fi fr gb id ie it ja kw lb li lu mx my nl no nz om pt qa se sg sk tr us;td
1&1	d.0	1UND1
1-800 Contacts	1i.1	1800CONTACTS	1800CONTACTS
1-800-Flowers	1e.1	1800FLOWERS	1800FLOWERS
1Password	g.1	1PASSWORD
A1 Telekom	d.2	A1TELEKOM
A2A	f.3	~A2A	A2AENERGIA
AAA Insurance	1.4	^AAAINSURANCE	~AAA
ADAC	1.5	ADAC
ADP	1y.4	~ADP	ADPTOTALSOURCE	ADPPAYROLL
ADT	1r.1	~ADT	ADTSECURITY
AGL	f.6	~AGL
ALDI Talk	d.0	ALDITALK
ALSA	5.3	ALSA
ANA All Nippon Airways	32.1	^ANAALLNIPPONAIRWAYS	^ANAALL
AOK	1k.7	~AOK
APCOA	4.1	APCOA
APRR	0.8	APRR	^AREAAUTOROUTE
ASFINAG	0.8	ASFINAG
ASOS	2m.1	ASOS
ASPCA	1d.1	ASPCA
AT&T	d.9	~ATT	~ATT	^ATTBILLPAYMENT	^ATTAUTHORIZEDRETAILER	^ATTMX	^ATTSTORE	^ATTWIRELESS	^ATTMOBILE	^ATTMOBILITY	^ATTWIRELESS
ATAC	5.3	~ATAC
ATM Milano	5.3	^ATMMILANO	^ATMAZIENDATRASPORTI
AXA Health	1k.a	^AXAHEALTH
AXS	q.1	~AXS
Abertis	0.8	ABERTIS	AUTOPISTAS
About You	2m.7	^ABOUTYOU
Acea	f.3	ACEA	ACEAENERGIA
Acorns	21.1	ACORNS
ActBlue	1d.1	ACTBLUE
Adeslas	1k.b	ADESLAS	SEGURCAIXAADESLAS
Adidas	2o.1	~ADIDAS
Adobe	g.1	~ADOBE
Advanzia	2y.1	ADVANZIA
Aegean Airlines	32.1	AEGEANAIRLINES	AEGEANAIR
Aer Lingus	32.1	AERLINGUS
Aeromexico	32.1	AEROMEXICO
Aetna	1k.4	AETNA
Aflac	15.4	AFLAC
Agencia Tributaria	2r.1	AGENCIATRIBUTARIA	AEAT
Agenzia delle Entrate	2r.1	^AGENZIADELLEENTRATE	^AGENZIAENTRATE	^AGENZIADELLE
Agoda	33.1	AGODA
Aguas de	f.3	^AGUASDE	AIGUESDE
Aidvantage	o.4	AIDVANTAGE
Aimo Park	4.1	AIMOPARK
Air Canada	32.1	^AIRCANADA
Air France	32.1	^AIRFRANCE
Air India	32.1	^AIRINDIA
Air New Zealand	32.1	^AIRNEWZEALAND	^AIRNEW
Airbnb	33.1	AIRBNB
Alan	1k.b	~ALAN
Alaska Airlines	32.1	^ALASKAAIRLINES	^ALASKAAIR
AliExpress	2m.1	ALIEXPRESS	ALIPAYALIEXPRESS
Alibaba	2m.1	ALIBABA
Allbirds	2o.1	ALLBIRDS
Allegiant Air	32.1	ALLEGIANT
Allegro	2m.c	~ALLEGRO
Allstate	1.4	ALLSTATE
Ally Auto	2.4	^ALLYAUTO
Alza	2m.c	~ALZA	^ALZACZ	^ALZAHU	^ALZASK
Amaysim	d.6	AMAYSIM
Amazon	2m.1	~AMAZON	AMZN	AMAZONMKTPLACE	^AMAZONMARKETPLACE	^AMAZONPRIME	^AMAZONPAYMENTS	^AMAZONEU	^AMAZONDIGITAL	^AMAZONCOM
Amazon Web Services	b.1	^AMAZONWEBSERVICES	~AWS	^AMAZONWEB
Ambetter	1k.4	AMBETTER
Ameren	f.4	AMEREN
American Airlines	32.1	^AMERICANAIRLINES	^AMERICANAIR
American Cancer Society	1d.1	^AMERICANCANCERSOCIETY	^AMERICANCANCER
American Express	2y.1	^AMERICANEXPRESS	AMEXEPAYMENT
American Family Insurance	1.4	^AMERICANFAMILYINSURANCE	AMFAM	^AMERICANFAMILY
American Water	f.4	^AMERICANWATER
Americanas	2m.d	~AMERICANAS	LOJASAMERICANAS
Amex	2y.1	AMEX
Amnesty International	1d.1	AMNESTY
Amtrak	5.4	AMTRAK	AMTRACK
Andel Energi	f.e	^ANDELENERGI	~ANDEL
Angi	1r.1	ANGI	ANGIESLIST
Anglian Water	f.f	ANGLIANWATER	~ANGLIAN
Anthem	1k.4	ANTHEM
Anthropic	g.1	ANTHROPIC	^CLAUDEAI
Apple	q.1	~APPLE	^APPLECOMBILL	~ITUNES	^ITUNESCOM
Apple Card	2y.1	^APPLECARD	APPLECARD
Apple Music	u.1	^APPLEMUSIC
Apple TV	t.1	^APPLETV
April Sante	1k.b	^APRILSANTE
Arriva	5.g	~ARRIVA	LIMBURG	TWENTE	VECHTDALLIJNEN	~SL
Asisa	1k.b	ASISA
Assura	1k.7	ASSURA
Assurant	1q.4	~ASSURANT
Atlassian	g.1	ATLASSIAN
Atmos Energy	f.4	ATMOSENERGY
Audible	u.1	AUDIBLE
Aura ID	9.1	^AURAID
Aussie Broadband	d.6	AUSSIEBROADBAND
Austrian Airlines	32.1	AUSTRIANAIRLINES	AUSTRIANAIR
AutoPASS	0.8	AUTOPASS
Autoridade Tributaria	2r.1	AUTORIDADETRIBUTARIA	~AUTORIDADE
Autostrade per l'Italia	0.8	AUTOSTRADE	^AUTOSTRADEPER
Avanti West Coast	5.f	^AVANTIWESTCOAST	^AVANTIWEST
Avanza	21.1	~AVANZA
Avianca	32.1	AVIANCA
Azul Linhas Aereas	32.1	AZULLINHASAEREAS	^AZULLINHAS
BART	5.4	~BART
BAfoeG	o.h	BAFOEG
BC Hydro	f.6	BCHYDRO
BKK	5.e	~BKK
BMW Financial	2.4	^BMWFINANCIAL
BSR	f.7	~BSR
BT	c.f	~BT	^BTGROUP	^BRITISHTELECOM
BVG	5.7	~BVG
Babbel	m.1	BABBEL
Bahnhof	d.i	~BAHNHOF
Bandcamp	u.1	BANDCAMP
Bank of America Card	2y.1	^BANKOFAMERICACARD	^BANKOF
Barclaycard	2y.1	BARCLAYCARD
BarkBox	2j.1	BARKBOX
Barmer	1k.7	BARMER
Belastingdienst	2r.1	BELASTINGDIENST
Bell Canada	d.6	^BELLCANADA	^BELLMOBILITY
Belong	d.6	~BELONG
Ben	d.j	~BEN
Berliner Wasserbetriebe	f.7	BERLINERWASSERBETRIEBE
Bet365	r.1	BET365
Betfair	r.1	BETFAIR
BetterHelp	1h.4	BETTERHELP
Betterment	21.1	BETTERMENT
Billetterie	q.1	BILLETTERIE
Bilt Rent	1u.4	BILTRENT
Binance	21.1	BINANCE
Bip&Go	0.8	^BIPGO	^BIPANDGO
Birchbox	2e.1	BIRCHBOX
Bitiba	2j.1	BITIBA
Bitpanda	21.1	BITPANDA
Bixia	f.e	BIXIA
Bizum	2x.1	BIZUM
BlaBlaCar	34.1	BLABLACAR
Blizzard	q.1	BLIZZARD
Blocket	2m.i	BLOCKET
Bloom & Wild	1e.1	^BLOOMWILD
Blue Apron	1a.1	BLUEAPRON
Blue Cross Blue Shield	1k.4	BCBS	^BLUECROSS	^BLUESHIELD
Bolt Food	19.1	^BOLTFOOD
Bolt.eu	34.1	^BOLTEU	^BOLTRIDE
Bonprix	2o.1	BONPRIX
Boohoo	2m.f	BOOHOO
Booking.com	33.1	^BOOKINGCOM	^HOTELATBOOKINGCOM	~BOOKING
Boost Mobile	d.4	^BOOSTMOBILE	~BOOST
Boozt	2m.i	BOOZT
Bord Gais	f.f	BORDGAIS
Boursorama Bourse	21.1	BOURSORAMABOURSE	~BOURSORAMA
Bouygues Telecom	d.k	BOUYGUESTELECOM
Brabant Water	f.l	^BRABANTWATER
Bright Horizons	2a.1	BRIGHTHORIZONS
British Airways	32.1	^BRITISHAIRWAYS	^BRITISHAIR
British Gas	f.f	^BRITISHGAS
British Heart Foundation	1d.1	^BRITISHHEARTFOUNDATION	^BRITISHHEART
Brot fuer die Welt	1d.1	^BROTFUERDIEWELT	^BROTFUER
Brussels Airlines	32.1	^BRUSSELSAIRLINES
Budget Energie	f.l	^BUDGETENERGIE
Bulb	f.f	BULB
Bumble	q.1	BUMBLE
Bupa	1k.a	BUPA
Busuu	m.1	BUSUU
Bwin	r.1	BWIN
CAF	1v.1	~CAF	CAFDU	CAFDE
CDON	2m.i	CDON
CEZ	f.e	~CEZ	CEZPRODEJ
CNAV	1v.1	CNAV
CP Comboios	5.3	CPCOMBOIOS	COMBOIOSDEPORTUGAL
CPAM	1v.1	CPAM
CSN	o.h	~CSN
CSS Versicherung	1k.7	^CSSVERSICHERUNG	~CSS
CZ Groep	1k.m	^CZGROEP	CZZORGVERZEKERAAR
Cabify	34.1	CABIFY
Caiway	c.m	CAIWAY
Caltrain	5.4	CALTRAIN
Camelot Lottery	r.1	^CAMELOTLOTTERY
Canada Revenue Agency	2r.1	^CANADAREVENUEAGENCY	~CRA	^CANADAREVENUE
Canal de Isabel II	f.3	^CANALDEISABELII	^CANALDE
Canal+	t.1	~CANAL	^CANALPLUS	CANALPLUS	^GROUPECANAL
Cancer Research UK	1d.1	^CANCERRESEARCHUK	^CANCERRESEARCH
Canva	g.1	CANVA
Capital One	2y.1	^CAPITALONE
CarMax Auto Finance	2.4	CARMAXAUTOFINANCE	^CARMAXAUTO
Care.com	2a.1	^CARECOM
Caritas	1d.1	CARITAS
Carvana Auto	2.4	CARVANAAUTO	~CARVANA
Cathay Pacific	32.1	CATHAYPACIFIC
Cdiscount	2m.k	CDISCOUNT
Ceneo	2m.c	CENEO
CenterPoint Energy	f.4	CENTERPOINT
CenturyLink	c.4	CENTURYLINK
Ceske drahy	5.e	CESKEDRAHY
Cetelem	2y.1	CETELEM
Charles Schwab	21.1	CHARLESSCHWAB	SCHWAB
Chase Card	2y.1	^CHASECARD	CHASECREDITCRD
Check24	35.1	CHECK24
Chegg	m.1	CHEGG
Chewy	2j.1	CHEWY
Christelijke Mutualiteit	1k.m	CHRISTELIJKEMUTUALITEIT	CMZIEKENFONDS
Chrysler Capital	2.4	^CHRYSLERCAPITAL
Cigna	1k.4	CIGNA
Citi Card	2y.1	^CITICARD	CITICARD
ClassPass	1j.1	CLASSPASS
Clipper	5.4	CLIPPER
Cloudflare	b.1	CLOUDFLARE
Codecademy	m.1	CODECADEMY
Coinbase	21.1	COINBASE
ComEd	f.4	COMED
Comcast Xfinity	c.4	COMCAST	XFINITY
Comenity	2y.1	COMENITY
Comviq	d.i	COMVIQ
Con Edison	f.4	CONEDISON	^CONED	CONED	CONSOLIDATEDEDISON
Concordia	1k.7	CONCORDIA
Condor Flugdienst	32.1	CONDORFLUGDIENST	~CONDOR
Consumers Energy	f.4	^CONSUMERSENERGY
Coolblue	2m.n	COOLBLUE
Copa Airlines	32.1	^COPAAIRLINES
CosmosDirekt	1.5	COSMOSDIREKT
Coupang	2m.o	COUPANG
Coursera	m.1	COURSERA
Cox Communications	c.4	^COXCOMMUNICATIONS	^COXCOMM	~COX
Cricket Wireless	d.4	^CRICKETWIRELESS	~CRICKET
Crunchyroll	t.1	CRUNCHYROLL
Curb Taxi	34.1	CURBTAXI
Cyberport	2m.7	CYBERPORT
DAK	1k.7	~DAK	^DAKGESUNDHEIT
DARS	0.8	DARS
DAZN	t.1	DAZN
DEGIRO	21.1	DEGIRO	FLATEXDEGIRO
DEVK Kfz	1.5	DEVKKFZ
DGFIP	2r.1	DGFIP	^FINANCESPUBLIQUES
DHL	l.1	~DHL	DHLPAKETSHOP	DHLVERTRIEB	DHLPAKKETAUTOMAAT
DKV	1k.p	~DKV
DMV	0.4	~DMV	STATEOFCALIFDMV	^DEPTOFMOTORVEHICLES
DNA	d.i	~DNA
DPD	l.1	~DPD	DIRECTPARCELDISTRIBUTIONCZSRO	DPDDYNAMICPARCELDISTRIBUTION	DPDPAKETSHOP
DPP	5.e	~DPP
DSB	5.e	~DSB	TAKSTSJAELLAND
DSW	1k.m	~DSW
DTE Energy	f.4	DTEENERGY	~DTE	DETROITEDISON
DWP	1v.1	~DWP
Dave & Busters	r.1	DAVEBUSTERS
De Lijn	5.q	^DELIJN	VVRANTWERPEN	VVRGENT	VVROOSTENDE
De Watergroep	f.r	DEWATERGROEP
Debeka	1k.7	DEBEKA
Deel	1y.4	~DEEL
Deezer	u.1	DEEZER
Deliveroo	19.1	DELIVEROO
Delta Air Lines	32.1	^DELTAAIR
Delta Dental	1k.4	^DELTADENTAL
Delta Fiber	c.m	^DELTAFIBER
Denplan	1k.a	DENPLAN
Depop	2m.1	DEPOP
Dept of Education	o.4	^DEPTOFEDUCATION	^DEPTEDUCATION	^DEPTOF
Der Spiegel	v.1	^DERSPIEGEL	SPIEGELVERLAG
Deutsche Bahn	5.7	^DEUTSCHEBAHN	DBVERTRIEB	DBFERNVERKEHR	^DBBAHN	^BAHNDE	^DBREGIO	REISEZENTRUM
Deutsche Rentenversicherung	1v.1	DEUTSCHERENTENVERSICHERUNG	RENTENVERSICHERUNG
Didi	34.1	~DIDI
Digi	d.s	DIGI
Digi Spain	d.3	DIGI
DigitalOcean	b.1	DIGITALOCEAN
Digitec	2m.7	DIGITEC
DirecTV	e.4	DIRECTV
Discord	q.1	DISCORD
Discover	2y.1	~DISCOVER	^DISCOVEREPAYMENT
Discovery+	t.1	~DISCOVERY	^DISCOVERYPLUS
Dish Network	e.4	^DISHNETWORK	DISHNTWK
Disney+	t.1	~DISNEY	^DISNEYPLUS	DISNEYPLUS
Disneyland	r.1	DISNEYLAND
DocMorris	1l.5	DOCMORRIS
Doctors of the World	1d.1	^DOCTORSOFTHEWORLD
DocuSign	g.1	DOCUSIGN
Dollar Shave Club	2e.1	DOLLARSHAVECLUB	^DOLLARSHAVE
Dominion Energy	f.4	DOMINIONENERGY
Donorbox	1d.1	DONORBOX
DoorDash	19.1	DOORDASH	^DOORDASH
Douglas	2e.1	~DOUGLAS
DraftKings	r.1	DRAFTKINGS
Drei	d.2	~DREI	HUTCHISONDREI
Drillisch	d.0	DRILLISCH
Dropbox	g.1	DROPBOX
Duke Energy	f.t	^DUKEENERGY	DUKEENERGY	~DUKE
Dunea	f.l	DUNEA
Duolingo	m.1	DUOLINGO
E*TRADE	21.1	^ETRADE	ETRADE
E-ZPass	0.4	EZPASS	EZPASS	^EZPASS	EZPASSNY
E.ON	f.1	~EON	EONENERGIE	EONENERGI	^EONENERGIE
E.ON Next	f.f	^EONNEXT	EONNEXT
EDF	f.r	~EDF	EDFCLIENTS
EDF Energy	f.f	EDFENERGY
EDP	f.3	~EDP	EDPCOMERCIAL
EE	d.f	~EE	^EELIMITED
EMT	5.3	~EMT
ESPN Plus	t.1	^ESPNPLUS	~ESPN
EVN	f.u	~EVN	EVNAG	^VIETNAMENERGY
EWE	f.7	~EWE
EasyPark	4.1	EASYPARK
EdFinancial	o.4	EDFINANCIAL
Edison Energia	f.3	EDISONENERGIA	~EDISON
Edward Jones	21.1	^EDWARDJONES
Ekwateur	f.r	EKWATEUR
El Pais	v.1	^ELPAIS
Electric Ireland	f.f	^ELECTRICIRELAND
Electronic Arts	q.1	^ELECTRONICARTS
Elisa	d.i	ELISA
Ellevio	f.e	ELLEVIO
Ellos	2m.i	~ELLOS
Emasesa	f.3	EMASESA
Emirates	32.1	~EMIRATES	^EMIRATESAIRLINE
Emmaus	1d.1	EMMAUS
EnBW	f.7	ENBW
Enbridge Gas	f.6	ENBRIDGE
Endesa	f.3	ENDESA	SEVILLANAENDESA
Enea	f.e	ENEA
Eneco	f.v	ENECO
Enel	f.1	ENEL
Enel Energia	f.3	ENELENERGIA
Enercoop	f.r	ENERCOOP
Energa	f.e	ENERGA
Energiedirect	f.l	ENERGIEDIRECT
EnergyAustralia	f.6	ENERGYAUSTRALIA
Engie	f.1	ENGIE	^GAZDEFRANCE
Eni Plenitude	f.w	ENIPLENITUDE	PLENITUDE
Entergy	f.4	ENTERGY
Epic Games	q.1	^EPICGAMES	EPICGAMES
Eprimo	f.7	EPRIMO
Equifax	9.1	EQUIFAX
Equinox	1j.1	EQUINOX
Erie Insurance	1.4	ERIEINSURANCE	ERIE
Essent	f.l	ESSENT
Esurance	1.4	ESURANCE
Etihad	32.1	ETIHAD
Etsy	2m.1	ETSY
Eurostar	5.x	EUROSTAR
Eurowings	32.1	EUROWINGS
Eventbrite	q.1	EVENTBRITE
Eventim	q.1	EVENTIM	CTSEVENTIM
Everlane	2o.1	EVERLANE
Evernote	g.1	EVERNOTE
Eversource	f.4	EVERSOURCE	~CLP	NSTARELECTRICCOMPANY
Evides	f.l	EVIDES
Expedia	35.1	~EXPEDIA
Experian	9.1	EXPERIAN
Express Scripts	1l.4	^EXPRESSSCRIPTS
ExpressVPN	9.1	EXPRESSVPN
ExtraEnergie	f.7	EXTRAENERGIE
Exxon	3.4	EXXON	EXXONMOBIL
FTD Flowers	1e.1	FTDFLOWERS
Facebook Ads	h.1	^FACEBOOKADS	FACEBK	^METAADS
Factor 75	1a.1	^FACTOR75
Familienkasse	1v.1	FAMILIENKASSE	BUNDESAGENTURFURARBEIT	BUNDESAGENTURFUERARBEIT
FanDuel	r.1	FANDUEL
Fandango	t.1	FANDANGO
Farfetch	2m.1	FARFETCH
Farmers Insurance	1.4	^FARMERSINSURANCE	^FARMERSINS	~FARMERS
FasTrak	0.4	FASTRAK
Fashion Nova	2o.1	^FASHIONNOVA
Fastweb	d.3	FASTWEB
FedEx	l.1	FEDEX	^FEDERALEXPRESS
Feeding America	1d.1	^FEEDINGAMERICA
Fever	q.1	~FEVER
Fidelity	21.1	~FIDELITY	FIDBKGSVC
Fido	d.6	~FIDO
Figma	g.1	FIGMA
Financial Times	v.1	^FINANCIALTIMES
Finanzamt	2r.1	FINANZAMT
Finnair	32.1	FINNAIR
First Bus	5.f	^FIRSTBUS
Fiverr	g.1	FIVERR
Fjordkraft	f.e	FJORDKRAFT
Flaconi	2e.1	FLACONI
Fleurop	1e.1	FLEUROP
Flink	1a.1	~FLINK
Flipkart	2m.o	FLIPKART
FlixBus	5.7	FLIXBUS	FLIXSE	FLIXTRAIN
Florida Power & Light	f.4	^FLORIDAPOWERLIGHT	~FPL	FPLDIRECTDEBIT	FLORDIAPOWERANDLIGHT	^FLORIDAPOWER
Flowbird	4.1	FLOWBIRD
Fluvius	f.r	FLUVIUS
Foodora	19.1	FOODORA
Foodpanda	19.1	FOODPANDA
Ford Credit	2.4	^FORDCREDIT	^FORDMOTORCREDIT	FORDCREDIT
FortisBC	f.6	FORTISBC
Fortum	f.1	FORTUM
France Travail	1v.1	^FRANCETRAVAIL	^POLEEMPLOI
Franchise Tax Board	2w.4	^FRANCHISETAX
Free Mobile	d.k	^FREEMOBILE
Free Telecom	d.k	^FREETELECOM
FreeNow	34.1	FREENOW	^FREENOW
Freedom Mobile	d.6	^FREEDOMMOBILE	~FREEDOM	^WINDMOBILE
Freedom Mortgage	1u.4	^FREEDOMMORTGAGE
Freetrade	21.1	FREETRADE
FreshDirect	1a.1	FRESHDIRECT
Frontier Airlines	32.1	^FRONTIERAIRLINES	^FRONTIERAI
Frontier Communications	c.4	^FRONTIERCOMMUNICATIONS	^FRONTIERCOMM
Försäkringskassan	1v.1	FORSAKRINGSKASSAN
GEICO	1.4	GEICO
GLS	l.1	~GLS	GLSPAKETSHOP	GLSPARCELLOCKER
GM Financial	2.4	^GMFINANCIAL
GVB	5.q	~GVB	STADSVERVOERAMSTERDAM
GWR	5.f	~GWR
Galaxus	2m.7	GALAXUS
Galp Power	f.3	GALPPOWER
Gandi	8.1	GANDI
Gemini	21.1	GEMINI
Genesis Energy	f.6	^GENESISENERGY
Georgia Power	f.4	^GEORGIAPOWER
GetYourGuide	35.1	GETYOURGUIDE
Getaround	34.1	GETAROUND
Getir	1a.1	GETIR
Gett	34.1	GETT
GitHub	b.1	GITHUB
Globe Life	15.4	^GLOBELIFE
Glossier	2e.1	GLOSSIER
Glovo	19.1	GLOVO
GoDaddy	8.1	GODADDY
GoFundMe	1d.1	GOFUNDME
Goddard School	2a.1	GODDARDSCHOOL
Gol Linhas Aereas	32.1	GOLLINHASAEREAS	^GOLLINHAS
Good To Go	0.4	^GOODTOGO	^GOODTO
GoodRx	1l.4	GOODRX
Goodwill	1d.1	GOODWILL
Google Ads	h.1	^GOOGLEADS	GOOGLEADWORDS
Google Fi	d.4	^GOOGLEFI
Google Fiber	c.4	^GOOGLEFIBER
Google Play	q.1	^GOOGLEPLAY
Google Workspace	g.1	GOOGLEWORKSPACE	GOOGLEGSUITE	GSUITE	^GOOGLECLOUD
Gopuff	1a.1	GOPUFF
Gorillas	1a.1	GORILLAS
Goteborg Energi	f.e	GOTEBORGENERGI	~GOTEBORG
Grab	34.1	~GRAB
Grammarly	g.1	GRAMMARLY
Great Lakes Student	o.4	^GREATLAKESSTUDENT	^GREATLAKES
Greenchoice	f.l	GREENCHOICE
Greenpeace	1d.1	~GREENPEACE
Greyhound	5.4	GREYHOUND
Groupe Mutuel	1k.7	GROUPEMUTUEL
Grubhub	19.1	GRUBHUB
Guardian Life	15.4	^GUARDIANLIFE
Gumtree	2m.f	GUMTREE
Gusto	1y.4	~GUSTO	^GUSTOPAY
Gympass	1j.1	GYMPASS	WELLHUB
HBO Max	t.1	HBOMAX	HBOMAX	~HBO
HCTRA	0.4	HCTRA
HEK	1k.7	~HEK
HMRC	2r.1	HMRC
HSL	5.e	~HSL	HELSINGFORSREGIONENSTRAFIK	~HRT
HSN	2m.1	~HSN
HTM	5.q	~HTM	RAILHAAGLANDEN
HUK-COBURG	1.5	HUKCOBURG	HUK24
HVV	5.7	~HVV
Habitat for Humanity	1d.1	^HABITATFORHUMANITY
Hafslund	f.e	HAFSLUND
Halebop	d.i	HALEBOP
Hallmark	1e.1	HALLMARK
Hallon	d.i	HALLON
Hargreaves Lansdown	21.1	HARGREAVESLANSDOWN	~HARGREAVES
Harmonie Mutuelle	1k.b	^HARMONIEMUTUELLE
Hawaiian Airlines	32.1	^HAWAIIANAIRLINES	^HAWAIIANAIR
Headspace	1j.1	HEADSPACE
HealthPartners	1k.4	HEALTHPARTNERS
Helen	f.e	~HELEN	^HELENOY
HelloFresh	1a.1	HELLOFRESH	^HELLOFRESH
Helpling	1r.1	HELPLING
Helsana	1k.7	HELSANA
Hepsiburada	2m.o	HEPSIBURADA
Hera Comm	f.3	^HERACOMM	^HERASPA
Hermes	l.1	HERMES
Heroku	b.1	HEROKU
Hetzner	b.1	HETZNER
Hims	1l.4	HIMS
Hippo Insurance	1q.4	HIPPOINSURANCE
HoT Telekom	d.2	HOTTELEKOM
Holaluz	f.3	HOLALUZ
Home24	1o.1	HOME24
Honda Financial	2.4	^HONDAFINANCIAL	^AMERICANHONDAFINANCE	HONDAPMT
Hostelworld	33.1	HOSTELWORLD
HotelTonight	33.1	HOTELTONIGHT
Hotels.com	33.1	^HOTELSCOM
Hulu	t.1	HULU
Humana	1k.4	~HUMANA
Hydro One	f.6	HYDROONE
Hydro-Québec	f.6	HYDROQUEBEC
Hyperoptic	c.f	HYPEROPTIC
Hyundai Motor Finance	2.4	^HYUNDAIMOTORFINANCE	^HYUNDAIMOTOR
I-PASS	0.4	^IPASS	IPASS
ICA	1a.y	~ICA	ICASUPERMARKET	ICAMAXI	MAXIICA	ICAKVANTUM	ICANARA
ICS Cards	2y.1	ICSCARDS	^INTERNATIONALCARDSERVICES
IKK	1k.7	~IKK
INPS	1v.1	INPS
IONOS	b.1	IONOS	11IONOS
IRS	2s.4	~IRS	IRSTREAS	IRSUSATAXPYMT	^INTERNALREVENUE
ITA Airways	32.1	ITAAIRWAYS
Iberdrola	f.1	IBERDROLA
Iberia	32.1	IBERIA
Ice Net	d.i	^ICENET
Icelandair	32.1	ICELANDAIR
IdentityForce	9.1	IDENTITYFORCE
Ile-de-France Mobilités	5.q	ILEDEFRANCEMOBILITES	IDFM	NAVIGO	^ILEDE
Iliad	d.3	ILIAD
InPost	l.1	INPOST	LOCKERINPOST
IndiGo	32.1	INDIGO	INTERGLOBEAVIATION
Indigo Park	4.1	INDIGOPARK
Innogy	f.e	INNOGY	~RWE
Instacart	1a.1	INSTACART
Interactive Brokers	21.1	^INTERACTIVEBROKERS
Interflora	1e.1	INTERFLORA
Interpolis Zorg	1k.m	INTERPOLISZORG	~INTERPOLIS
Ipsy	2e.1	IPSY
Iren	f.3	IREN
Irish Rail	5.f	^IRISHRAIL	IARNRODEIREANN
Iryo	5.3	IRYO
Italo	5.3	ITALO	~NTV
JD.com	2m.o	^JDCOM
Japan Airlines	32.1	^JAPANAIRLINES
Jet2	32.1	JET2
JetBlue	32.1	JETBLUE
JetBrains	g.1	JETBRAINS
Jetstar	32.1	JETSTAR
Joyn	e.0	JOYN
Just Eat	19.1	^JUSTEAT	JUSTEAT
JustGiving	1d.1	JUSTGIVING
JustPark	4.1	JUSTPARK
Justworks	1y.4	JUSTWORKS
KFZ Versicherung	1.5	KFZVERSICHERUNG
KLM	32.1	~KLM
KPN	d.j	~KPN
Kaiser Permanente	1k.4	^KAISERPERMANENTE	~KAISER	~KP
Kayak	35.1	KAYAK
Kela	1v.1	KELA
Khan Academy	m.1	^KHANACADEMY
Kia Motors Finance	2.4	KIAMOTORSFINANCE
KinderCare	2a.1	KINDERCARE
Kindle	v.1	KINDLE
Kiva	1d.1	KIVA
Kiwi.com	35.1	KIWICOM
Koleje Mazowieckie	5.e	KOLEJEMAZOWIECKIE	~KM
Komplett	2m.i	~KOMPLETT
Koodo	d.6	KOODO
Korean Air	32.1	^KOREANAIR
Kraken	21.1	~KRAKEN
Kumon	m.1	KUMON
LADWP	f.4	LADWP
LATAM Airlines	32.1	LATAMAIRLINES	LATAMAIR
LAZ Parking	4.1	^LAZPARKING
LBB Kreditkarte	2y.1	LBBKREDITKARTE
LEGO	2d.1	LEGO
LIRR	5.4	LIRR
LNER	5.f	LNER
LOT Polish Airlines	32.1	^LOTPOLISHAIRLINES	POLSKIELINIELOTNICZE	^LOTPOLISH
La Redoute	2m.k	LAREDOUTE
Labcorp	1h.4	LABCORP
Lastminute.com	35.1	LASTMINUTECOM	~LASTMINUTE
Le Monde	v.1	^LEMONDE
Leap Card	5.f	LEAPCARD
Learning Care Group	2a.1	^LEARNINGCAREGROUP	^LEARNINGCARE
Lebara	d.z	LEBARA
Leboncoin	2m.k	LEBONCOIN
LegalShield	i.1	LEGALSHIELD
LegalZoom	i.1	LEGALZOOM
Lemonade	1q.4	LEMONADE
Les Mills	1j.1	^LESMILLS
Liberty Mutual	1.4	^LIBERTYMUTUAL
LichtBlick	f.7	LICHTBLICK
Lieferando	19.1	LIEFERANDO
LifeLock	9.1	LIFELOCK
Lincoln Financial	15.4	^LINCOLNFINANCIAL
LinkedIn	g.1	LINKEDIN
Linode	b.1	LINODE
Littlewoods	2m.f	LITTLEWOODS
Live Nation	q.1	^LIVENATION
LoanDepot	1u.4	LOANDEPOT
Lotto	r.1	~LOTTO	KOLEKTURA	TOTOLOTEK
Lufthansa	32.1	~LUFTHANSA
Lululemon	2o.1	LULULEMON
Luminus	f.r	LUMINUS
Lydia	2x.1	~LYDIA
Lyft	34.1	LYFT
Lysa	21.1	~LYSA
Lånekassen	o.h	LANEKASSEN
MAV START	5.e	MAVSTART
MBTA	5.4	MBTA
MEO	d.3	~MEO	LOJAMEO
MGEN	1k.b	MGEN
MOHELA	o.4	MOHELA
MTA	5.4	~MTA	MTANYCT	MTAMETROCARD
MUBI	t.1	MUBI
MVG	5.7	~MVG
MVM	f.e	~MVM	MVMNEXT
Made.com	1o.1	^MADECOM
Magazine Luiza	2m.d	MAGAZINELUIZA	MAGALU
Magenta	d.2	MAGENTA	^TMOBILEAUSTRIA
Magyar Telekom	d.10	MAGYARTELEKOM
Mailchimp	g.1	MAILCHIMP
Mainova	f.7	MAINOVA
Maisons du Monde	1o.1	^MAISONSDUMONDE	^MAISONSDU
Malakoff Humanis	1k.b	MALAKOFFHUMANIS	~MALAKOFF
Mall.cz	2m.c	^MALLCZ
Marathon	3.1	~MARATHON	MARATHONPETRO	^MARATHONGAS
March of Dimes	1d.1	MARCHOFDIMES	^MARCHOF
Marktplaats	2m.m	MARKTPLAATS
MasMovil	d.3	MASMOVIL
MassMutual	15.4	MASSMUTUAL
MasterClass	m.1	MASTERCLASS
McAfee	9.1	MCAFEE
Medium	v.1	~MEDIUM
Menulog	19.1	MENULOG
Menzis	1k.m	MENZIS
Mercado Libre	2m.d	^MERCADOLIBRE	MERCADOLIBRE	MERCADOPAGO	^MERCADOPAGO
Mercari	2m.1	MERCARI
Mercury Insurance	1.4	^MERCURYINSURANCE
Mercury NZ	f.6	^MERCURYNZ
Merrill Lynch	21.1	^MERRILLLYNCH	~MERRILL
Merry Maids	1r.1	MERRYMAIDS
MetLife Dental	1k.4	METLIFEDENTAL	~METLIFE
Metro by T-Mobile	d.4	^METROBYTMOBILE	METROPCS	METROPCSMPCS	^METROBY
Metro de Madrid	5.3	^METRODEMADRID	^METROMADRID
Metrolink	5.4	METROLINK
Microsoft	g.1	~MICROSOFT	MICROSOFT365	MSFT	MSBILL
Mint Mobile	d.4	^MINTMOBILE
Mister Spex	1i.1	MISTERSPEX
Mobile Vikings	d.j	MOBILEVIKINGS
MobilePay	2x.1	MOBILEPAY
Molina Healthcare	1k.4	MOLINAHEALTHCARE	~MOLINA
Molly Maid	1r.1	MOLLYMAID
MoneyGram	2x.1	MONEYGRAM
Moneybox	21.1	MONEYBOX
Montana Energie	f.7	^MONTANAENERGIE
Moonpig	1e.1	MOONPIG
Movia	5.e	MOVIA
Movistar	d.11	MOVISTAR	^TELEFONICADEESPANA	TELEFONICAMOVILES
Mr. Cooper	1u.4	^MRCOOPER
Mutual of Omaha	15.4	^MUTUALOFOMAHA	^MUTUALOF
MyFitnessPal	1j.1	MYFITNESSPAL
Myntra	2m.o	MYNTRA
Médecins Sans Frontières	1d.1	MEDECINSSANSFRONTIERES	^DOCTORSWITHOUTBORDERS	AERZTEOHNEGRENZEN
NAV	1v.1	~NAV
NC Quick Pass	0.4	^NCQUICKPASS	^NCQUICK
NIPSCO	f.4	NIPSCO
NJ Transit	5.4	^NJTRANSIT	NJTRAIL	NJTRANSIT	~NJT	^NEWJERSEYTRANSIT	^HUDSONBERGENLIGHTRAIL	HBLR	^NEWARKLIGHTRAIL	~NLR	^RIVERLINE
NOS Comunicacoes	d.3	NOSCOMUNICACOES
NS	5.q	~NS	^NSGROEP	NSREIZIGERS
NTTA	0.4	NTTA
NYS DTF	2w.4	NYSDTF
Namecheap	8.1	NAMECHEAP
National Express	5.f	^NATIONALEXPRESS
National Grid	f.12	^NATIONALGRID	NGRID	^NATIONALGRIDPLC	^NEWENGLANDPOWERCOMPANY
Nationwide Insurance	1.4	^NATIONWIDEINSURANCE	^NATIONWIDEINS
Naturgy	f.13	NATURGY
Naturstrom	f.7	NATURSTROM
Navient	o.4	NAVIENT
Nelnet	o.4	NELNET
Netflix	t.1	NETFLIX
Netia	d.10	NETIA
New York Life	15.4	^NEWYORKLIFE
New York Times	v.1	^NEWYORKTIMES	NYTIMES	~NYT
Next Directory	2m.f	^NEXTDIRECTORY
Nicor Gas	f.4	NICOR
Nike	2o.1	~NIKE	^NIKEWELLCOLLECTIVE	^NIKECOMMUNITYSTORE
Nintendo	q.1	~NINTENDO
Nissan Motor Acceptance	2.4	^NISSANMOTORACCEPTANCE	^NISSANMOTOR
NordVPN	9.1	NORDVPN
Nordnet	21.1	NORDNET
Norlys	f.e	NORLYS
Northern Trains	5.f	^NORTHERNTRAINS
Northwestern Mutual	15.4	NORTHWESTERNMUTUAL
Norton	9.1	~NORTON	NORTONLIFELOCK
Norwegian Air	32.1	^NORWEGIANAIR
Notino	2e.1	NOTINO
Notion	g.1	~NOTION
O2	d.14	~O2	^TELEFONICAGERMANY
O2 Czech	d.10	^O2CZECH
OHRA Zorg	1k.m	OHRAZORG
OLX	2m.c	~OLX
ONVZ	1k.m	ONVZ
OTTO	2m.7	~OTTO	^OTTOGMBH	^OTTOPAYMENTS
OV-chipkaart	5.q	OVCHIPKAART	TRANSLINKSYSTEMS	OVPAY
OVH	b.1	~OVH	OVHCLOUD
OVO Energy	f.f	^OVOENERGY	~OVO
Ocado	1a.1	OCADO
Octopus Energy	f.15	OCTOPUS
Odido	d.j	ODIDO
Ola Cabs	34.1	OLACABS
One Medical	1h.4	^ONEMEDICAL	1LIFEHEALTHCARE
OnlyFans	q.1	ONLYFANS
OpenAI	g.1	OPENAI	CHATGPT
Opodo	35.1	OPODO
Optimum	c.4	~OPTIMUM	^OPTIMUMCABLE
Optum Rx	1l.4	OPTUMRX	OPTUMRX
Optus	d.6	OPTUS
Orange	d.16	~ORANGE	^ORANGESA	^AGENCEORANGE	^ORANGEEGYPT
Orange Belgium	d.j	^ORANGEBELGIUM
Orange Espagne	d.3	^ORANGEESPAGNE
Orange Polska	d.10	ORANGEPOLSKA
Orbitz	35.1	ORBITZ
Ores	f.r	~ORES
Origin Energy	f.6	^ORIGINENERGY
Orkin	1r.1	ORKIN
Orsted	f.e	ORSTED
Oscar Health	1k.4	^OSCARHEALTH
Ouigo	5.q	OUIGO
Oxfam	1d.1	OXFAM
Oxxio	f.l	OXXIO
PARKNOW	4.1	PARKNOW	^PARKNOW
PECO	f.4	PECO
PG&E	f.4	~PGE	PGANDE	^PACIFICGAS
PGE	f.e	~PGE	PGEOBROT
PGNiG	f.e	PGNIG
PKP Intercity	5.e	PKPINTERCITY	~PKP	EXPRESSINTERCITY	~EIC	~EIP	INTERCITY	~IC	TWOJELINIEKOLEJOWE	~TLK
PSE&G	f.4	^PSEG	PSEG
Paddy Power	r.1	^PADDYPOWER
Pandora	u.1	PANDORA
Paramount+	t.1	PARAMOUNT	PARAMNTPLUS
ParkMobile	4.1	PARKMOBILE
ParkWhiz	4.1	PARKWHIZ
Parkster	4.1	PARKSTER
Partena	1k.m	PARTENA
Passport Parking	4.1	^PASSPORTPARKING
Patreon	q.1	PATREON
PayByPhone	4.1	PAYBYPHONE
Paychex	1y.4	PAYCHEX
Paylib	2x.1	PAYLIB
Paylocity	1y.4	PAYLOCITY
Peach Pass	0.4	PEACHPASS
Peacock TV	t.1	PEACOCK
Pegasus Airlines	32.1	^PEGASUSAIRLINES
Peloton	1j.1	~PELOTON	PELETON
PennyMac	1u.4	PENNYMAC
Pensionsmyndigheten	1v.1	PENSIONSMYNDIGHETEN
Peoples Gas	f.4	^PEOPLESGAS
Pepephone	d.3	PEPEPHONE
Philo	e.4	PHILO
Picnic	1a.1	~PICNIC
Pinduoduo	2m.o	PINDUODUO
Pirate Ship	l.1	PIRATESHIP	~PIRATE
Plan International	1d.1	^PLANINTERNATIONAL
Play	d.10	~PLAY	^P4SP
PlayStation	q.1	~PLAYSTATION	^PLAYSTATIONNETWORK	^SONYPLAYSTATION
Plus	d.10	~PLUS	POLKOMTEL
Plusnet	c.f	PLUSNET
PokerStars	r.1	POKERSTARS
Polregio	5.e	POLREGIO
Porkbun	8.1	PORKBUN
Poshmark	2m.1	POSHMARK
PostNord	l.1	POSTNORD
PosteMobile	d.3	POSTEMOBILE
Postmates	19.1	POSTMATES
Prazska Plynarenska	f.e	PRAZSKAPLYNARENSKA
Preply	m.1	PREPLY
Priceline	35.1	PRICELINE
Prime Video	t.1	^PRIMEVIDEO	PRIMEVIDEO	^AMAZONVIDEO
Primerica	15.4	PRIMERICA
Primrose School	2a.1	PRIMROSE
ProFlowers	1e.1	PROFLOWERS
Progressive	1.4	~PROGRESSIVE	PROGDIRECT	^PROGRESSIVEINS	PROG
Proximus	d.j	~PROXIMUS	^PROXIMUSSHOP
Prudential Life	15.4	^PRUDENTIALLIFE	~PRUDENTIAL
Public Storage	1r.1	^PUBLICSTORAGE	^SIMPLYSELFSTORAGE
Public.com	21.1	^PUBLICCOM
Pure Energie	f.l	^PUREENERGIE
Pyszne.pl	19.1	PYSZNE
Q-Park	4.1	^QPARK
QVC	2m.1	~QVC
Qantas	32.1	QANTAS
Qatar Airways	32.1	^QATARAIRWAYS	^QATARAIR
Qobuz	u.1	QOBUZ
Quest Diagnostics	1h.17	QUESTDIAGNOSTICS
Questrade	21.1	QUESTRADE
QuickBooks	g.1	QUICKBOOKS	INTUITQUICKBOOKS
RATP	5.q	RATP	^METRODEPARIS	^PARISMETRO
RCN	c.4	~RCN
RED by SFR	d.k	REDBYSFR	^REDBY
RET	5.q	~RET	^RAILROTTERDAM
RMV	5.7	~RMV
RNLI	1d.1	RNLI
RTL+	e.0	~RTL
RWE	f.1	~RWE	RWEAG
Raisin	21.1	RAISIN
Rakuten	2m.18	RAKUTEN
Rappi	19.1	RAPPI
Readly	v.1	READLY
Receita Federal	2r.1	RECEITAFEDERAL	~RECEITA
Red Cross	1d.1	^REDCROSS	^AMERICANREDCROSS	^CROIXROUGE	ROTESKREUZ	^CRUZROJA	^CROCEROSSA
Redcare	1l.5	REDCARE
RegioJet	5.19	REGIOJET	~RJ
Rejsekort	5.e	REJSEKORT
Reliant Energy	f.4	RELIANTENERGY	~RELIANT
Remitly	2x.1	REMITLY
Renfe	5.1a	RENFE	CERCANIASALAVA	ARABAKOALDIRIAK	CERCANIASBILBAO	BILBOKOALDIRIAK	CERCANIASASTURIAS	CERCANIASCADIZ	CERCANIASCANTABRIA	CERCANIASSANTANDER	CERCANIASMADRID	CERCANIASMALAGA	CERCANIASMURCIAALICANTE	CERCANIASSEVILLA	CERCANIASVALENCIA	RODALIADEVALENCIA	RODALIAVALENCIA	CERCANIASZARAGOZA	CERCANIASSANSEBASTIAN	DONOSTIAKOALDIRIAK	RODALIESDECATALUNYA	CERCANIASDECATALUNA	CERCANIASDECATALUNYA	CMTBC	CADIZ	^TRANVIABAHIA	TRENTRANVIADELABAHIADECADIZ
Rent the Runway	2o.1	RENTTHERUNWAY	^RENTTHE
RentCafe	1u.4	RENTCAFE	YARDI
Rentalcars.com	34.1	RENTALCARS
Rente	1v.1	~RENTE
Repsol Luz	f.3	REPSOLLUZ	REPSOLELECTRICIDAD
Republic Services	f.4	^REPUBLICSERVICES
Restos du Coeur	1d.1	^RESTOSDUCOEUR	^RESTOSDU
Revolut	2x.1	REVOLUT
RheinEnergie	f.7	RHEINENERGIE
Ring	1r.1	~RING	^RINGYEARLY	^RINGMONTHLY
RingGo	4.1	RINGGO
Riot Games	q.1	RIOTGAMES
Rippling	1y.4	RIPPLING
Robinhood	21.1	ROBINHOOD
Roblox	q.1	ROBLOX
Rocket Lawyer	i.1	^ROCKETLAWYER
Rocket Mortgage	1u.4	^ROCKETMORTGAGE	QUICKENLOANS
Rogers	d.6	~ROGERS	^ROGERSCOMMUNICATIONS
Roman Health	1l.4	^ROMANHEALTH	^ROCO
Root Insurance	1.4	^ROOTINSURANCE
Rosetta Stone	m.1	ROSETTASTONE	~ROSETTA
Roto-Rooter	1r.1	ROTOROOTER
Rover.com	2k.1	^ROVERCOM	~ROVER
Rundfunkbeitrag	e.0	RUNDFUNKBEITRAG	RUNDFUNKARDZDF	BEITRAGSSERVICEARDZDF	ARDZDFDRADIO
Ruter	5.e	RUTER
Ryanair	32.1	RYANAIR
SAS Scandinavian Airlines	32.1	^SASSCANDINAVIANAIRLINES	^SCANDINAVIANAIRLINES	FLYSAS	^SASSCANDINAVIAN
SBB	5.7	~SBB	SBBCFFFFS
SDG&E	f.4	SDGE	SDGE
SEPE	1v.1	SEPE
SEPTA	5.4	SEPTA
SFR	d.k	~SFR	ESPACESFR
SJ	5.e	~SJ	^SJAB
SL	5.e	~SL	STORSTOCKHOLMSLOKALTRAFIK
SNCB NMBS	5.q	SNCBNMBS	NMBS	~SNCB
SNCF	5.q	SNCF	SNCFVOYAGEURS
SOS-Kinderdorf	1d.1	SOSKINDERDORF
SP Plus Parking	4.1	^SPPLUS
SPF Finances	2r.1	SPFFINANCES	FODFINANCIEN
SRP	f.4	~SRP
SSE	f.f	~SSE	SSEENERGY
STIB-MIVB	5.q	STIBMIVB	STIB	MIVB
SVB	1v.1	~SVB
SVS	1k.7	~SVS
SWDE	f.r	SWDE
Safeco	1.4	SAFECO
Sallie Mae	o.4	SALLIEMAE	~SALLIE
Salt Mobile	d.2	^SALTMOBILE
Salvation Army	1d.1	^SALVATIONARMY
Sanef	0.8	SANEF	SAPN
Sanitas	1k.1b	SANITAS
Santander Consumer	2.4	SANTANDERCONSUMER
Satispay	2x.1	SATISPAY
Save the Children	1d.1	^SAVETHECHILDREN	^SAVETHE
Scalable Capital	21.1	SCALABLECAPITAL	~SCALABLE
Scarlet	d.j	SCARLET
ScotRail	5.f	SCOTRAIL
Scottish Power	f.f	^SCOTTISHPOWER	SCOTTISHPOWER
Seamless	19.1	SEAMLESS
SeatGeek	q.1	SEATGEEK
Secours Populaire	1d.1	^SECOURSPOPULAIRE
See Tickets	q.1	^SEETICKETS
ServiceMaster	1r.1	SERVICEMASTER
Servizio Elettrico Nazionale	f.3	^SERVIZIOELETTRICONAZIONALE	^SERVIZIOELETTRICO
Severn Trent	f.f	SEVERNTRENT	~SEVERN
Shaw Communications	d.6	^SHAWCOMMUNICATIONS
Shein	2m.1	SHEIN
Shipt	1a.1	SHIPT
Shop Apotheke	1l.5	^SHOPAPOTHEKE
Shop LC	2o.1	^SHOPLC
Shopee	2m.d	SHOPEE
Shopify	2m.1	SHOPIFY
Showtime	t.1	SHOWTIME
Shutterfly	1e.1	SHUTTERFLY
Sibelga	f.r	SIBELGA
Simpel	d.j	~SIMPEL
SimpliSafe	1r.1	SIMPLISAFE
Simplyhealth	1k.a	SIMPLYHEALTH
Simyo	d.j	SIMYO
Singapore Airlines	32.1	^SINGAPOREAIRLINES	^SINGAPOREAIR
SiriusXM	u.1	SIRIUSXM	^SIRIUSXM
Sittercity	2a.1	SITTERCITY
Six Flags	r.1	^SIXFLAGS
Skatteetaten	2r.1	SKATTEETATEN
Skattestyrelsen	2r.1	SKATTESTYRELSEN
Skatteverket	2r.1	SKATTEVERKET
Skillshare	m.1	SKILLSHARE
SkipTheDishes	19.1	SKIPTHEDISHES	^SKIPTHEDISHES
Sky	c.f	~SKY	^SKYDIGITAL	^SKYUK
Sky Deutschland	e.0	^SKYDEUTSCHLAND
Sky Mobile	d.f	^SKYMOBILE
Skyscanner	35.1	SKYSCANNER
Skånetrafiken	5.e	SKANETRAFIKEN
Slack	g.1	SLACK
Sling TV	e.4	SLINGTV
Smarty	d.f	SMARTY
SoCalGas	f.4	SOCALGAS	^SOCALGAS
SoFi Student	o.4	^SOFISTUDENT
Social Security	1v.1	^SOCIALSECURITY	SSATREAS	XXSOCSEC
Solidaris	1k.m	SOLIDARIS
Sorgenia	f.3	SORGENIA
Sosh	d.k	SOSH
SoundCloud	u.1	SOUNDCLOUD
South West Water	f.f	^SOUTHWESTWATER	^SOUTHWEST
South Western Railway	5.f	^SOUTHWESTERNRAILWAY	^SOUTHWESTERN
Southeastern	5.f	SOUTHEASTERN
Southern California Edison	f.4	SOUTHERNCALIFORNIAEDISON	SOCALEDISON	SOCALEDISON	~SCE
Southern Water	f.f	^SOUTHERNWATER
Southwest Airlines	32.1	^SOUTHWESTAIRLINES	SOUTHWES	^SOUTHWESTAIR
Southwest Gas	f.4	^SOUTHWESTGAS
Spark NZ	d.6	^SPARKNZ
Spectrum	c.4	~SPECTRUM	^CHARTERCOMM
Spire	f.4	SPIRE
Spirit Airlines	32.1	^SPIRITAIRLINES	SPIRITAIRL
SpotHero	4.1	SPOTHERO
Spotify	u.1	SPOTIFY
Squarespace	b.1	SQUARESPACE
St. Jude	1d.1	^STJUDE
Stagecoach	5.f	STAGECOACH
Stamps.com	l.1	^STAMPSCOM
Starlink	c.4	STARLINK
Starz	t.1	STARZ
Stash	21.1	STASH
State Farm	1.4	^STATEFARM
Steam	q.1	~STEAM	^STEAMPURCHASE	STEAMGAMES	STEAMPOWERED	~VALVE
Stitch Fix	2o.1	STITCHFIX
StockX	2m.1	STOCKX
Stockholm Exergi	f.e	STOCKHOLMEXERGI
Straight Talk	d.4	^STRAIGHTTALK
Strato	b.1	STRATO
Strava	1j.1	STRAVA
StubHub	q.1	STUBHUB
Student Loans Company	o.h	^STUDENTLOANSCOMPANY	~SLC	^STUDENTLOANS
Substack	v.1	SUBSTACK
Suez Eau	f.r	^SUEZEAU	SAUR
SunPass	0.4	SUNPASS
Sunrise	d.2	~SUNRISE	^SUNRISESHOP
Superprof	m.1	SUPERPROF
Swica	1k.7	SWICA
Swiggy	19.1	SWIGGY
Swish	2x.1	SWISH
Swiss International Air Lines	32.1	^SWISSINTERNATIONALAIRLINES	^SWISSINTLAIR	^SWISSAIRLINES	^SWISSINTERNATIONAL
Swisscom	d.2	SWISSCOM
Sydney Water	f.6	^SYDNEYWATER
Synchrony	2y.1	SYNCHRONY
T-Mobile	d.1	^TMOBILE	TMOBILE
TAP Air Portugal	32.1	^TAPPORTUGAL	^TAPAIR
TCL	5.q	~TCL
TD Ameritrade	21.1	TDAMERITRADE
TDC	d.i	~TDC
TIM	d.1c	~TIM	^TELECOMITALIA
TMB	5.3	~TMB
TUIfly	32.1	TUIFLY
TV Licence	e.a	^TVLICENCE
TXU Energy	f.4	TXUENERGY
Takeaway.com	19.1	TAKEAWAY
TalkTalk	c.f	TALKTALK
Taobao	2m.o	TAOBAO
TaskRabbit	1r.1	TASKRABBIT
Tauron	f.e	TAURON
Techem	f.7	TECHEM
Techniker Krankenkasse	1k.7	TECHNIKERKRANKENKASSE	~TECHNIKER	~TK	^DIETECHNIKER
Teladoc	1h.4	TELADOC
Tele2	d.1	TELE2
Teleflora	1e.1	TELEFLORA
Telekom	d.1d	TELEKOM	DEUTSCHETELEKOM	TELEKOMSHOP
Telenet	d.j	~TELENET
Telenor	d.1	TELENOR
Telepass	0.8	TELEPASS
Telia	d.1e	TELIA
Telstra	d.6	TELSTRA
Telus	d.6	TELUS
Temu	2m.1	~TEMU
Terminix	1r.1	TERMINIX
Tesco Mobile	d.f	TESCO
Thalys	5.q	THALYS
Thames Water	f.f	THAMESWATER
The Economist	v.1	THEECONOMIST	ECONOMIST
The General	1.4	^THEGENERAL
The Guardian	v.1	^THEGUARDIAN
Three	d.f	~THREE	HUTCHISON3G	~H3G	^3STORE	^THREESTORE
Thuisbezorgd	19.1	THUISBEZORGD
Thumbtack	1r.1	THUMBTACK
Tibber	f.1f	TIBBER
Ticketmaster	q.1	TICKETMASTER	^LIVENATION
Tidal	u.1	TIDAL
Tikkie	2x.1	TIKKIE
Tinder	q.1	TINDER
Tipico	r.1	~TIPICO
Too Good To Go	19.1	^TOOGOODTOGO	TOOGOODTOGO	^TOOGOOD
Toronto Hydro	f.6	TORONTOHYDRO
TotalEnergies Electricite	f.r	TOTALENERGIESELECTRICITE	^TOTALENERGIEELECTRICITE
Toyota Financial Services	2.4	^TOYOTAACHRTL	TFSPAYMT	^TOYOTAFINANCIAL
TracFone	d.4	TRACFONE
Trade Republic	21.1	^TRADEREPUBLIC
Tradera	2m.i	TRADERA
Trading 212	21.1	TRADING212
Trainline	5.1g	TRAINLINE
TransUnion	9.1	TRANSUNION
Transamerica	15.4	TRANSAMERICA
Transavia	32.1	TRANSAVIA
Transport for London	5.f	^TRANSPORTFORLONDON	~TFL	TFLTRAVEL	^ELIZABETHLINE	TFLRAIL	LONDONOVERGROUND	^LONDONUNDERGROUND
Travelers	1.4	~TRAVELERS	^TRAVELERSINS
Travelocity	35.1	TRAVELOCITY
Tre	d.i	~TRE	HI3G
Trendyol	2m.o	TRENDYOL
Trenitalia	5.3	TRENITALIA	FERROVIELAZIALI	~FL	~TI
Trenord	5.3	TRENORD
Trip.com	35.1	^TRIPCOM
Tripadvisor	35.1	~TRIPADVISOR
TruGreen	1r.1	TRUGREEN
Turkish Airlines	32.1	^TURKISHAIRLINES	TURKISHAIRL
Turo	34.1	TURO
Twint	2x.1	TWINT
Twitch	q.1	TWITCH
TxTag	0.4	TXTAG
U-Haul	1r.1	UHAUL	UHAUL
UNICEF	1d.1	UNICEF
UPC Polska	d.10	UPCPOLSKA
UPS	l.1	~UPS	^UNITEDPARCELSERVICE
US Cellular	d.4	^USCELLULAR	USCELLULAR
USAA P&C	1.4	USAAPC	USAAINSURANCE	^USAAP
USPS	l.4	~USPS	^USPSPO	^USPOSTALSERVICE
UWV	1v.1	~UWV
Uber	34.1	~UBER	^UBERTRIP
Uber Eats	19.1	UBEREATS	UBEREATS
Udbetaling Danmark	1v.1	UDBETALINGDANMARK	~UDBETALING
Udemy	m.1	UDEMY
Ulys	0.8	ULYS
UniSalute	1k.b	UNISALUTE
United Airlines	32.1	^UNITEDAIRLINES	^UNITEDAIR
United Utilities	f.f	^UNITEDUTILITIES
United Way	1d.1	^UNITEDWAY
UnitedHealthcare	1k.4	UNITEDHEALTHCARE	~UHC
Universal Studios	r.1	^UNIVERSALSTUDIOS
Upwork	g.1	UPWORK
Urban Sports Club	1j.1	^URBANSPORTSCLUB	^URBANSPORTS
Urzad Skarbowy	2r.1	URZADSKARBOWY
Utilita	f.f	UTILITA
VA Benefits	1v.1	^VABENEFITS	VACPTREAS
VBB	5.7	~VBB
VGZ	1k.m	~VGZ
VOO	d.j	~VOO
VR	5.e	~VR	VRYHTYMA
VRR	5.7	~VRR	VERKEHRSVERBUNDRHEINRUHR
VSP Vision	1k.4	VSPVISION
Vandebron	f.l	VANDEBRON
Vanguard	21.1	VANGUARD
Vattenfall	f.1	VATTENFALL
Veepee	2m.k	VEEPEE
Ventra	5.4	VENTRA
Veolia	f.r	VEOLIA
Verbund	f.7	VERBUND
Verisure	1r.1	VERISURE
Verizon	d.4	~VERIZON	VZWRLSS	~VZW	VERIZONWRLS	^VERIZONWIRELESS	^VERIZONAUTHORIZEDRETAILER
Verizon Fios	c.4	VERIZONFIOS
Verkkokauppa	2m.i	VERKKOKAUPPA
Verohallinto	2r.1	VEROHALLINTO
Very	2m.f	~VERY
Via Verde	0.8	^VIAVERDE
Viagogo	q.1	VIAGOGO
Viaplay	t.1	VIAPLAY
Viator	35.1	VIATOR
Vimla	d.i	VIMLA
Vinci Autoroutes	0.8	^VINCIAUTOROUTES	^VINCIAUTOROUTE	COFIROUTE	ESCOTA	ASFAUTOROUTES
Vinted	2m.1	VINTED
Vipps	2x.1	VIPPS
Virgin Media	c.f	^VIRGINMEDIA
Visana	1k.7	VISANA
Visible	d.4	~VISIBLE
Vitality Health	1k.a	VITALITYHEALTH	~VITALITY
Vitens	f.l	VITENS
Vivaqua	f.r	VIVAQUA
Vivid Seats	q.1	VIVIDSEATS
Vivint	1r.1	VIVINT
Vodafone	d.1h	VODAFONE
VodafoneZiggo	d.j	VODAFONEZIGGO	VODAFONE
Volaris	32.1	VOLARIS
Volotea	32.1	VOLOTEA
Voxi	d.f	VOXI
Vrbo	33.1	VRBO
Vueling	32.1	VUELING
Vy	5.e	~VY	VYGRUPPEN
Västtrafik	5.e	VASTTRAFIK
WMATA	5.4	WMATA
WW WeightWatchers	1j.1	WWWEIGHTWATCHERS	WEIGHTWATCHERS
WWF	1d.1	~WWF
Wag Labs	2k.1	WAGLABS
Waipu.tv	e.0	WAIPUTV
Wall Street Journal	v.1	^WALLSTREETJOURNAL	~WSJ	DJWSJ
Walmart	1a.1i	WALMART	WMSUPERCENTER	^WALMART	WALMARTCOM	~WMT
Walmart.com	2m.1	WALMARTCOM
Walt Disney World	r.1	^WALTDISNEYWORLD	~WDW	^WALTDISNEY
Warby Parker	1i.1	WARBYPARKER
Washington Post	v.1	^WASHINGTONPOST
Waste Management	f.4	^WASTEMANAGEMENT	WMEZPAY
Waternet	f.l	WATERNET
Wayfair	1o.1	WAYFAIR
Wayfair Professional	2m.1	WAYFAIRPROFESSIONAL
Wealthfront	21.1	WEALTHFRONT
Wealthsimple	21.1	WEALTHSIMPLE
Webull	21.1	WEBULL
Wehkamp	2m.m	WEHKAMP
Wellpass	1j.1	WELLPASS
Welsh Water	f.f	^WELSHWATER	DWRCYMRU
WestJet	32.1	WESTJET
Westbahn	5.7	WESTBAHN
Western Union	2x.1	^WESTERNUNION
Wien Energie	f.7	^WIENENERGIE	^WIENENERGIEGMBH
Wiener Linien	5.7	WIENERLINIEN	~VOR	~WL	^UBAHNWIEN
Wikimedia	1d.1	WIKIMEDIA	~WIKIPEDIA
William Hill	r.1	^WILLIAMHILL
WinRed	1d.1	WINRED
Wind Tre	d.3	^WINDTRE	WINDTRE	~WIND
Windstream	c.4	WINDSTREAM
Wise	2x.1	~WISE	TRANSFERWISE
Wish	2m.1	~WISH
Wix	b.1	~WIX
Wizz Air	32.1	WIZZAIR	WIZZAIR
Wolt	19.1	WOLT
World Vision	1d.1	^WORLDVISION
WorldRemit	2x.1	WORLDREMIT
XS4ALL	c.m	XS4ALL
XTB	21.1	~XTB
Xbox	q.1	~XBOX	^MICROSOFTXBOX
Xcel Energy	f.4	XCEL
Xoom	2x.1	XOOM
YMCA	1j.1	YMCA
Yello	f.7	YELLO
YellowBrick	4.1	YELLOWBRICK
Yemeksepeti	19.1	YEMEKSEPETI
Yettel	d.1j	YETTEL	GLOBUL	TELENOR	ГЛОБУЛ	ТЕЛЕНОР
Yoigo	d.3	YOIGO	XFERA
Yorkshire Water	f.f	^YORKSHIREWATER
YouSee	d.i	YOUSEE
YouTube Premium	u.1	^YOUTUBEPREMIUM	YOUTUBEPREMIUM	^GOOGLEYOUTUBE	~YOUTUBE
YouTube TV	e.4	^YOUTUBETV	^GOOGLEYOUTUBETV
ZSSK	5.e	ZSSK
ZTM	5.e	~ZTM	JAKDOJADE	SKYCASH
ZUS	1v.1	~ZUS
ZVV	5.7	~ZVV	ZURCHERVERKEHRSVERBUND
Zalando	2m.1	ZALANDO
Zattoo	e.0	ZATTOO
Zen Internet	c.f	^ZENINTERNET
Zenni Optical	1i.1	ZENNI
Ziggo	c.m	ZIGGO
Zilveren Kruis	1k.m	^ZILVERENKRUIS
Zipcar	34.1	ZIPCAR	STREETCAR
Zomato	19.1	ZOMATO
Zoom	g.1	~ZOOM	^ZOOMUS
Zooplus	2j.1	ZOOPLUS
bol.com	2m.m	^BOLCOM	~BOL
congstar	d.0	CONGSTAR
eBay	2m.1	~EBAY
eDreams	35.1	EDREAMS
eMAG	2m.c	EMAG
eToro	21.1	ETORO
easyJet	32.1	EASYJET
eir	d.f	~EIR
flatex	21.1	FLATEX
freenet	d.0	FREENET	MOBILCOMDEBITEL	DEBITEL
fuboTV	e.4	FUBOTV
giffgaff	d.f	GIFFGAFF
ho. Mobile	d.3	^HOMOBILE
iFood	19.1	IFOOD
innogy	f.7	INNOGY
ista	f.7	~ISTA	^ISTADEUTSCHLAND
medpex	1l.5	MEDPEX
notebooksbilliger	2m.7	NOTEBOOKSBILLIGER
spusu	d.2	SPUSU
winSIM	d.0	WINSIM
ÖAMTC	1.5	OAMTC	OEAMTC
ÖBB	5.7	~OBB	OEBB	OBBPERSONENVERKEHR
365discount	1a.1k	365DISCOUNT	COOP365	COOP365DISCOUNT
3hreeSixty	1a.1l	3HREESIXTY	THREESIXTY
8 à Huit	1a.k	^8AHUIT	^8A
99 Ranch Market	1a.4	大华超级市场	大華超級市場	^99RANCH	^RANCH99
99 Speedmart	1a.1m	99SPEEDMART
A&O	1a.1n	~AO
A101	1a.1o	A101
ABC Lavpris	1a.1k	ABCLAVPRIS
AD Delhaize	1a.1p	^ADDELHAIZE
ADEG	1a.1q	ADEG
AEON	1a.1l	AEON	~永旺	~吉之島	イーオン	いーおん	~ION
AEON BiG	1a.1r	AEONBIG
AEON SUPERCENTER	1a.1s	AEONSUPERCENTER	イオンスーハーセンター
AM:PM	1a.1t	^AMPM	אמפם	^אמפמ	^אמפם	אמפמ
Acme	1a.4	ACME
Ahorramás	1a.1u	AHORRAMAS
Albert	1a.1v	~ALBERT
Albert Heijn	1a.m	ALBERTHEIJN
Albert Heijn XL	1a.m	ALBERTHEIJNXL
Albertsons	1a.4	ALBERTSONS
Albertsons Market	1a.4	ALBERTSONSMARKET
Alcampo	1a.1u	ALCAMPO
Aldi	1a.1w	ALDI	ALDIFRANCE	ALDINORD	ALDIAUSTRALIA	ALDISUD	ALDIUK	ALDIUSA
Aldi Nord	1a.0	ALDINORD	ALDI
Aldi Suisse	1a.1x	ALDISUISSE	ALDI
Aldi Süd	1a.0	ALDISUD	ALDI
Alimerka	1a.1u	ALIMERKA
All Day Supermarket	1a.1y	ALLDAYSUPERMARKET
Alnatura	1a.1z	ALNATURA
Alsuper	1a.20	ALSUPER
Alvo	1a.1p	ALVO
Amazon Fresh	1a.1	^AMAZONFRESH	^AMAZONGO
Ametller Origen	1a.21	AMETLLERORIGEN	~AMETLLER
Amigo	1a.4	~AMIGO	SUPERMERCADOSAMIGO	^AMIGOPUERTORICO	AMIGOSUPERMARKET	^SUPERMERCADOAMIGO
Amigos	1a.4	~AMIGOS	^AMIGOSUNITED
Angelo Caputo's Fresh Markets	1a.4	ANGELOCAPUTOSFRESHMARKETS	^ANGELOCAPUTOS
Annabella	1a.22	ANNABELLA
Ara	1a.23	~ARA
Araz	1a.24	ARAZ
Ard Discount	1a.1n	ARDDISCOUNT
Arhelan	1a.25	ARHELAN
Asda	1a.a	ASDA	ASDASTORESLIMITED
Assaí Atacadista	1a.26	ASSAIATACADISTA
Aswak Assalam أسواق السلام	1a.27	ASWAKASSALAM
Atacadão	1a.28	ATACADAO
Auchan	1a.29	AUCHAN
Auchan Drive	1a.2a	AUCHANDRIVE
Auchan Supermarché	1a.k	AUCHANSUPERMARCHE	~SIMPLY	^SIMPLYMARKET
Auchan Supermercado	1a.2b	AUCHANSUPERMERCADO
BI-LO	1a.4	^BILO
BIG Bompreço	1a.26	BIGBOMPRECO
BJ's Wholesale Club	1a.4	BJSWHOLESALECLUB	~BJS	BJSWHOLESALE	BJSGAS
BM	1a.1u	~BM
Bashas'	1a.4	BASHAS
Basko Supermercati	1a.1n	BASKO
Bazaar	1a.2c	BAZAAR
Bel Air	1a.4	^BELAIR
Berkot's Super Foods	1a.4	BERKOTSSUPERFOODS	~BERKOTS	^BERKOTSSUPER
Bestway	1a.a	BESTWAY
Beta	1a.2d	~BETA
Bhat-Bhateni Super Market	1a.2e	BHATBHATENISUPERMARKET	^BHATBHATENI
Biedronka	1a.2f	BIEDRONKA
Big Bazaar	1a.2g	BIGBAZAAR
Big C	1a.2h	^BIGC	ABOUTHAI	~阿布泰
Big Market	1a.2i	^BIGMARKET
Big Y	1a.4	^BIGY
Big-A	1a.1s	^BIGA	ヒックエー
Bilka	1a.1k	BILKA
Billa	1a.2j	~BILLA
Billa Plus	1a.1q	^BILLAPLUS	MERKUR
Billa Днес	1a.2k	BILLAДНЕС
Bin Inn	1a.2l	^BININN
Bingo	1a.2m	~BINGO
Bio C' Bon	1a.2n	^BIOCBON	^BIOC
Bio Company	1a.0	^BIOCOMPANY
Bio-Planet	1a.1p	^BIOPLANET
Biocoop	1a.k	BIOCOOP
Biomonde	1a.k	BIOMONDE
Bodega Aurrera	1a.20	BODEGAAURRERA
Boni	1a.l	~BONI
Bonpreu	1a.1u	BONPREU
BonÀrea	1a.21	BONAREA
Booker Wholesale	1a.a	BOOKERWHOLESALE	~BOOKER
Boon's Markt	1a.l	BOONSMARKT
Booths	1a.a	BOOTHS
Boxer	1a.2o	~BOXER
Bravo	1a.4	~BRAVO
Brookshire Brothers	1a.4	BROOKSHIREBROTHERS
Brookshire's	1a.4	BROOKSHIRES
Brugsen	1a.1k	BRUGSEN
Budgens	1a.a	BUDGENS
Bulk Barn	1a.2p	^BULKBARN
Bunnpris	1a.2q	BUNNPRIS
Butera Market	1a.4	BUTERAMARKET	~BUTERA
Bónus	1a.2r	~BONUS
BİM	1a.2s	~BIM
C!ty'super	1a.2t	CTYSUPER	CITYSUPER
C-Town Supermarkets	1a.4	^CTOWN
CAP	1a.0	~CAP	^CAPMARKT
CBA	1a.2u	~CBA	~ЦБА
CBA Bolero	1a.2k	CBABOLERO	CBAБОЛЕРО	ЦБАБОЛЕРО
CBA Klasiko	1a.2k	CBAKLASIKO	CBAКЛАСИКО	ЦБАКЛАСИКО
CBA Kome	1a.2k	CBAKOME	ЦБАКОМЕ
CHEF'STORE	1a.4	CHEFSTORE	CASHCARRYSMARTFOODSERVICE	SMARTFOODSERVICE
CJ Express	1a.2v	^CJEXPRESS	CJSUPERMARKET
COOP Jednota	1a.2w	COOPJEDNOTA	~COOP	JEDNOTA
COOP SAPPORO	1a.1s	COOPSAPPORO	コーフさっほろ
Cactus	1a.2x	CACTUS
Caprabo	1a.21	CAPRABO
Cardenas	1a.4	CARDENAS	^MIPUEBLO
Cargills Food City	1a.2y	CARGILLSFOODCITY	~CARGILLS	^CARGILLSFOOD
Carrefour	1a.1	CARREFOUR
Carrefour Market	1a.1	CARREFOURMARKET
CarrefourSA	1a.1o	CARREFOURSA	CARREFOUR
Carulla	1a.23	CARULLA
Casino	1a.1	~CASINO	^CASINOSHOP	^LEPETITCASINO
Celeiro	1a.2b	CELEIRO
Centra	1a.f	~CENTRA
Centre Commercial E.Leclerc	1a.2z	CENTRECOMMERCIALELECLERC	^CENTRECOMMERCIAL
Cermak Fresh Market	1a.4	CERMAKFRESHMARKET	~CERMAK	^CERMAKFRESH
Charter	1a.1u	~CHARTER
Chata Polska	1a.25	CHATAPOLSKA
Checkers	1a.30	CHECKERS
Checkers Hyper	1a.31	CHECKERSHYPER
Chedraui	1a.20	CHEDRAUI	SELECTOCHEDRAUI	^SUPERCHE	SUPERCHEDRAUI	SUPERSELECTOCHEDRAUI	SUPERCITOCHEDRAUI
Choppies	1a.32	CHOPPIES
City Club	1a.20	^CITYCLUB
City Gross	1a.y	^CITYGROSS
City Market	1a.9	^CITYMARKET
Claudio	1a.1u	CLAUDIO
Co-operative Grand Marché	1a.33	COOPERATIVEGRANDMARCHE
Coaliment	1a.1u	COALIMENT
Coccinelle Express	1a.k	COCCINELLEEXPRESS
Coccinelle Supermarché	1a.k	COCCINELLESUPERMARCHE
Coles	1a.34	COLES
Coles Central	1a.34	COLESCENTRAL
Coles Local	1a.34	COLESLOCAL
Colruyt	1a.35	~COLRUYT
Combi	1a.0	COMBI
Comercial Mexicana	1a.20	COMERCIALMEXICANA
Conad	1a.36	CONAD
Conad City	1a.1n	CONADCITY
Conad Superstore	1a.1n	CONADSUPERSTORE
Condis	1a.1u	CONDIS
Consum	1a.1u	CONSUM
Continente	1a.2b	~CONTINENTE
Continente Bom Dia	1a.2b	^CONTINENTEBOMDIA	^CONTINENTEBOM
Continente Modelo	1a.2b	^CONTINENTEMODELO
Coop	1a.37	~COOP	COOPJEDNOTA	JEDNOTA	COOPKONSUM	^COOPSVERIGE	^COOPSWEDEN	KONSUM	^LILLACOOP	^STORACOOP	קואופשופ	^COOPSHOP	КОПШОП
Coop Eesti	1a.38	COOPEESTI	~COOP
Coop Marked	1a.2q	^COOPMARKED
Coop Mega	1a.2q	^COOPMEGA
Coop Prix	1a.2q	^COOPPRIX
Coop Szuper	1a.39	COOPSZUPER
Coop Terno	1a.1v	COOPTERNO	TERNO
Coop Tip	1a.1v	^COOPTIP
Coop Tuty	1a.1v	COOPTUTY	TUTY
Coop Vandaag	1a.l	^COOPVANDAAG
Coop.fi	1a.1n	^COOPFI
CoopCompact	1a.l	COOPCOMPACT
Cooperativa Obrera	1a.3a	COOPERATIVAOBRERA	~COOPERATIVA
Cora	1a.3b	~CORA
Costco	1a.3c	COSTCO	COSTCOWHOLESALE
Costcutter	1a.f	COSTCUTTER	COSTCUTTERS
Coto	1a.3a	COTO
Countdown	1a.2l	~COUNTDOWN	FOODTOWN
Covirán	1a.3d	COVIRAN
Crai	1a.3e	CRAI
Cub Foods	1a.4	CUBFOODS
Côté Nature	1a.k	^COTENATURE
D&W Fresh Market	1a.4	^DWFRESHMARKET	^DW
D'Agostino	1a.4	DAGOSTINO
D1	1a.23	~D1
DMart	1a.2g	DMART
Dagli'Brugsen	1a.1k	DAGLIBRUGSEN	DAGLIGBRUGSEN
Dagwinkel	1a.l	DAGWINKEL
Decò	1a.1n	~DECO
DekaMarkt	1a.l	DEKAMARKT
Delhaize	1a.1p	~DELHAIZE	^PROXYDELHAIZE	^SHOPGO	^DELHAIZESHOPGO
Delicia	1a.1s	DELICIA	テリシア
Delikatesy Centrum	1a.25	DELIKATESYCENTRUM	~EKO	~MILA
Denner	1a.3f	DENNER
Denns BioMarkt	1a.5	DENNSBIOMARKT
Despar	1a.3g	DESPAR
Despensa Familiar	1a.3h	DESPENSAFAMILIAR	~DESPENSA
Dia	1a.3i	~DIA	^DIAARGENTINA	^DIASUPERMERCADO	^SUPERMERCADODIA
Dia Market	1a.1	^DIAMARKET
Dialprix	1a.1u	DIALPRIX
Dierbergs	1a.4	DIERBERGS
Dillons	1a.4	DILLONS
Dino	1a.25	DINO
Dirk	1a.l	~DIRK
Disco	1a.3j	~DISCO
Dollar General	1a.4	^DOLLARGENERAL	^DGMARKET	~DGX
Dornseifer	1a.0	DORNSEIFER	DORNSEIFERSFRISCHEMARKT
Doro Supermercati	1a.1n	DORO
Dpiù	1a.1n	DPIU
Drakes	1a.34	DRAKES
Dunnes Stores	1a.f	DUNNESSTORES	~DUNNES
E-Mart	1a.3k	^EMART	~이마트
E.Leclerc	1a.3l	ELECLERC	LECLERC
E.Leclerc Express	1a.k	ELECLERCEXPRESS
EDEKA	1a.0	EDEKA
ETSAN	1a.1q	ETSAN
East of England CO-OP	1a.a	^EASTOFENGLANDCOOP
Eataly	1a.1	EATALY
Econo Foods	1a.31	ECONOFOODS
Economy Cash	1a.1u	^ECONOMYCASH
Econsave	1a.1r	ECONSAVE	~宜康省
Edeka	1a.0	EDEKA	^ECENTER	ENEUKAUF	^NAHUNDGUT	^NAHGUT	^SCHECKINCENTER
Ekom	1a.1n	EKOM
Ekoplaza	1a.m	EKOPLAZA
El Jamón	1a.1u	^ELJAMON
El Super	1a.4	^ELSUPER
Elli	1a.0	~ELLI	^ELLIMARKT
Elvi	1a.2d	ELVI
Emisfero	1a.1n	EMISFERO
Erewhon	1a.4	EREWHON
Eroski	1a.3m	EROSKI
Esselunga	1a.1n	ESSELUNGA
Euro Sklep	1a.25	EUROSKLEP
EuroSpin	1a.3n	EUROSPIN
Eurospar	1a.1	EUROSPAR	~SPAR
Ever	1a.1y	~EVER	EVERSUPERMARKET
Extra	1a.2q	~EXTRA	^COOPEXTRA
FRAC	1a.25	FRAC
Familia	1a.1u	~FAMILIA
Family Cash	1a.21	^FAMILYCASH
Family Fare	1a.4	^FAMILYFARE
Family Market	1a.3o	^FAMILYMARKET
Fareway	1a.4	FAREWAY
Farm Boy	1a.2p	^FARMBOY
Federated Co-operatives	1a.2p	FEDERATEDCOOPERATIVES	^COOP	~FEDERATED	^FEDERATEDCO
Feneberg	1a.5	FENEBERG
Fiesta Mart	1a.4	^FIESTAMART
File Market	1a.1o	^FILEMARKET
Food 4 Less	1a.4	^FOOD4LESS	^FOOD4
Food Basics	1a.1	^FOODBASICS
Food City	1a.4	^FOODCITY
Food Lion	1a.3p	^FOODLION
Food Lover's Market	1a.3q	^FOODLOVERSMARKET	^FOODLOVERS
FoodLand	1a.4	FOODLAND
FoodMaxx	1a.4	FOODMAXX
Foodland	1a.3r	FOODLAND
Foods Co	1a.4	^FOODSCO
Foodtown	1a.4	FOODTOWN
Foodworks	1a.34	FOODWORKS
Fort Atacadista	1a.26	FORTATACADISTA
Fortinos	1a.2p	FORTINOS
Four Square	1a.2l	^FOURSQUARE	^4SQUARE
Fozzy	1a.3s	FOZZY	ФОЗЗІ
Fred Meyer	1a.4	^FREDMEYER
Fresh	1a.3t	~FRESH
Fresh Plus	1a.2w	^FRESHPLUS	~FRESH
Fresh Thyme	1a.4	FRESHTHYME
FreshChoice	1a.2l	FRESHCHOICE
FreshCo	1a.2p	FRESHCO
Fresko	1a.20	FRESKO
Froiz	1a.3d	FROIZ
Fry's Food and Drug	1a.4	FRYS	^FRYSFOOD
Fry's Marketplace	1a.4	FRYS
Føtex	1a.1k	FOTEX	FOETEX
G20	1a.k	~G20
GBarbosa	1a.26	GBARBOSA
Gadis	1a.1u	GADIS
Gama	1a.3u	GAMA
Game	1a.1	~GAME
Gelson's	1a.4	GELSONS
Giant	1a.4	~GIANT	^GIANTFOOD
Giant Eagle	1a.4	^GIANTEAGLE
Giant Hypermarket	1a.3v	GIANTHYPERMARKET
Gigaboks	1a.2q	GIGABOKS
Globus	1a.3w	GLOBUS
Go Asia	1a.0	^GOASIA
Gordon Food Service Store	1a.4	~GFS	GFSMARKETPLACE	GFSSTORE	^GORDONFOODSERVICE	^GORDONFOOD
Grand Frais	1a.k	^GRANDFRAIS
Green	1a.3x	~GREEN	ГРЫН	HRYN	~ГРИН	ГРІН
Griya	1a.3y	GRIYA
Grocery Outlet	1a.4	^GROCERYOUTLET
GrosMarket	1a.1n	GROSMARKET
Groszek	1a.25	GROSZEK
Gulliver	1a.1n	GULLIVER
Géant	1a.3z	~GEANT
H Mart	1a.40	^HMART	~H마트	~한아름	~韩亚龙	~韓亞龍	^SUPERHMART
H-E-B	1a.9	~HEB
H-E-B plus!	1a.9	^HEBPLUS
HERKULES Ecenter	1a.0	HERKULESECENTER
HIT	1a.0	~HIT	HITULLRICH
Haggen	1a.4	HAGGEN
Hakmar	1a.1o	HAKMAR
Hakmar Express	1a.1o	HAKMAREXPRESS
HalpaHalli	1a.41	HALPAHALLI
Handelshof	1a.0	HANDELSHOF
Handlar'n	1a.y	HANDLARN
Hannaford	1a.4	HANNAFORD
Harps	1a.4	HARPS
Harris Market Farms	1a.34	^HARRISMARKETFARMS	^HARRISFARMMARKETS	^HARRISMARKET
Harris Teeter	1a.4	HARRISTEETER
Hemköp	1a.y	HEMKOP
Hero Supermarket	1a.3y	HEROSUPERMARKET
Heron Foods	1a.a	HERONFOODS
HiperDino	1a.1u	HIPERDINO
Hiperber	1a.1u	HIPERBER
Hipercor	1a.1u	HIPERCOR
Hipermaxi	1a.42	HIPERMAXI
HitMax	1a.2k	HITMAX	ХИТМАКС
Hmarket	1a.r	HMARKET
Hofer	1a.43	HOFER
Hoogvliet	1a.l	HOOGVLIET
Hruška	1a.1v	HRUSKA
Hy-Vee	1a.4	^HYVEE
Hyper U	1a.k	HYPERU
Hypercacher	1a.k	HYPERCACHER
IC Norte	1a.42	^ICNORTE
ICA Kvantum	1a.y	ICAKVANTUM
ICA Nära	1a.y	ICANARA
ICA Supermarket	1a.y	ICASUPERMARKET
IDEA	1a.44	~IDEA	ИДЕА
IDEA Super	1a.44	^IDEASUPER	ИДЕАСУПЕР
IGA	1a.3r	~IGA	IGAEXTRA
IKI	1a.45	~IKI
Ideal Food Basket	1a.4	^IDEALFOODBASKET	^IDEALFOOD
Il Gigante	1a.1n	^ILGIGANTE
In's Mercato	1a.1n	^INSMERCATO	~INS
Indomaret Fresh	1a.3y	INDOMARETFRESH
Ingles	1a.4	~INGLES
Intermarché	1a.1	INTERMARCHE
Intermarché Drive	1a.k	INTERMARCHEDRIVE
Intermarché Hyper	1a.k	INTERMARCHEHYPER
Intermarché Super	1a.46	INTERMARCHESUPER
Interspar	1a.47	INTERSPAR
Iper	1a.1n	IPER
Iperal	1a.1n	IPERAL
Ipercoop	1a.1n	IPERCOOP
Iperfresco Basko	1a.1n	IPERFRESCOBASKO	~IPERFRESCO
Italmark	1a.1n	ITALMARK
Jan Linders	1a.l	JANLINDERS
Jaya Grocer	1a.1r	JAYAGROCER
Jewel-Osco	1a.4	JEWELOSCO
Joker	1a.2q	~JOKER
Jumbo	1a.48	JUMBO
K+K	1a.0	~KK
K-Citymarket	1a.49	KCITYMARKET
K-Supermarket	1a.49	KSUPERMARKET
KFL Supermarkets	1a.34	KFLSUPERMARKETS	~KFL	达成超市
KTA Super Stores	1a.4	KTASUPERSTORES	^KTASUPER
Kam Market	1a.4a	^KAMMARKET
Kaufland	1a.4b	KAUFLAND	КАУФЛАНД
Kazyon Market كازيون ماركت	1a.27	KAZYONMARKET	~KAZYON
Keshet Teamim	1a.1t	KESHETTEAMIM	קשתטעמים	КЕШЕТТЕАМИМ	~KESHET
Ketal	1a.42	KETAL
Key Food	1a.4	^KEYFOOD
King Kullen	1a.4	^KINGKULLEN
King Soopers	1a.4	KINGSOOPERS
King Soopers Marketplace	1a.4	KINGSOOPERSMARKETPLACE
Kings	1a.4	~KINGS
Kipa	1a.1o	KIPA
Kiwi	1a.2q	KIWI	KIKIMINIPRIS
Klas	1a.2w	~KLAS	KLASPOTRAVINY
Konsum Dresden	1a.0	KONSUM
Konsum Leipzig	1a.0	KONSUMLEIPZIG
Konzum	1a.4c	KONZUM
Korzinka	1a.4d	KORZINKA
Kroger	1a.4	KROGER	KROGERS
Krónan	1a.4e	KRONAN
Kvickly	1a.1k	KVICKLY
L'Eau Vive	1a.k	LEAUVIVE
LPG BioMarkt	1a.0	LPGBIOMARKT	~LPG
La Anónima	1a.3a	^LAANONIMA
La Comer	1a.20	^LACOMER
La Despensa	1a.1u	LADESPENSA
La Michoacana Meat Market	1a.4	LAMICHOACANA
La Plaza de DIA	1a.1u	^LAPLAZADEDIA	^LAPLAZA
La Vie Claire	1a.k	^LAVIECLAIRE
Leader Price	1a.4f	^LEADERPRICE
Les Comptoirs De La Bio	1a.k	LESCOMPTOIRSDELABIO	^LESCOMPTOIRS
Lewiatan	1a.25	LEWIATAN
Lider	1a.4g	~LIDER	EKONO	^LIDEREXPRESS
Lidl	1a.1	LIDL	LIDLFRANCE	ЛИДЛ
Lincolnshire Co-op	1a.a	LINCOLNSHIRECOOP	~LINCOLNSHIRE	^LINCOLNSHIRECO
Linella	1a.3o	LINELLA
Loblaws	1a.2p	LOBLAWS
Londis	1a.f	LONDIS
Longdan	1a.a	LONGDAN
Longo's	1a.2p	LONGOS
Lotte Mart	1a.3y	LOTTEMART
Lotus's	1a.4h	LOTUSS	TESCOLOTUS
Lotus's go fresh	1a.4h	LOTUSSGOFRESH	TESCOLOTUSEXPRESS	^LOTUSSGO
Lowe's Market	1a.4	LOWESMARKET
Lowes Foods	1a.4	LOWESFOODS
Lucky	1a.4	~LUCKY	LUCKYS
Lulu Hypermarket	1a.4i	LULUHYPERMARKET
Luna	1a.3a	~LUNA	~ЛУНА
Lupa	1a.1u	LUPA
Løvbjerg	1a.1k	LOVBJERG	LOEVBJERG
MARKTKAUF	1a.0	MARKTKAUF
MCD	1a.l	~MCD
MD	1a.1n	~MD	^MDDISCOUNT
METRO	1a.4j	~METRO	^METROCASHCARRY	METROGASTRO	CCSCHAPER
MM Migros	1a.1x	MMMIGROS
MPREIS	1a.4k	MPREIS
Macrocenter	1a.1o	MACROCENTER
Magnum	1a.4l	MAGNUM
Makro	1a.1	MAKRO
Marc's	1a.4	MARCS
Marcel & fils	1a.k	^MARCELFILS
Marché Adonis	1a.2p	MARCHEADONIS	ADONIS
Margin Free Market	1a.2g	^MARGINFREEMARKET	^MARGINFREE
Mariano's Fresh Market	1a.4	MARIANOS	^MARIANOSFRESH
Marjane City مرجان سيتي	1a.27	MARJANECITY
Marjane Market مرجان ماركت	1a.27	MARJANEMARKET
Marjane مرجان	1a.27	MARJANE
Markant	1a.0	MARKANT
Market Basket	1a.1	^MARKETBASKET
Market In	1a.2c	^MARKETIN
Market Place	1a.1l	^MARKETPLACE
Market Street	1a.4	^MARKETSTREET
Market of Choice	1a.4	^MARKETOFCHOICE	^MARKETOF
MarketVita	1a.25	MARKETVITA
Marks & Spencer	1a.1	^MARKSSPENCER	~MS	^MSFOOD	MSFOODHALL	^MSSIMPLYFOOD	^MSOUTLET	МАРКСИСПЕНСЕР	^MSCAFE
Martin's Super Markets	1a.4	MARTINSSUPERMARKETS	^MARTINSSUPER
Mas	1a.4m	~MAS
Mastermate	1a.l	MASTERMATE
Match	1a.4n	~MATCH
Mateus Supermercados	1a.26	MATEUSSUPERMERCADOS	~MATEUS
Matkroken	1a.2q	MATKROKEN
Matöppet	1a.y	MATOPPET
MaxValu	1a.4o	MAXVALU
Maxi	1a.4p	~MAXI	МАКСИ	~MAKSI
Maxi Dia	1a.1u	^MAXIDIA
Maxi ICA Stormarknad	1a.4q	MAXIICASTORMARKNAD	ICAMAXI
Maxima	1a.4r	~MAXIMA	^MAXIMAX	^MAXIMAXX	^MAXIMAXXX
Maximarkt	1a.1q	MAXIMARKT
Mega	1a.1n	~MEGA
Mega Image	1a.22	^MEGAIMAGE
Mega Maxi	1a.4s	^MEGAMAXI	МЕГАМАКСИ	^MEGAMAKSI	~TEMPO
Megasave	1a.4t	MEGASAVE
Mego	1a.2d	~MEGO
Meijer	1a.4	MEIJER
Melcom	1a.4u	MELCOM
Meny	1a.4v	MENY
Mercado Extra	1a.26	^MERCADOEXTRA
Mercadona	1a.3d	MERCADONA
Mercator	1a.4w	MERCATOR
Mercatò	1a.1n	~MERCATO	^MERCATOBIG	^MERCATOEXTRA	^MERCATOLOCAL
Metro	1a.4x	~METRO	^METROCASHCARRY
Metro Supermarket	1a.1y	METROSUPERMARKET	METROGAISANO
Meu Super	1a.2b	^MEUSUPER
Mi Bodega Aurrera	1a.20	MIBODEGAAURRERA	^MIBODEGA
Migros	1a.4y	MIGROS
Migross	1a.1n	MIGROSS
Milk-Agro	1a.2w	MILKAGRO
Min Købmand	1a.1k	MINKOBMAND	MINKOEBMAND
Minipreço	1a.2b	MINIPRECO
Mitsuwa Marketplace	1a.4	MITSUWAMARKETPLACE	ミツワマーケットフレイス	~MITSUWA
Mix Markt	1a.4z	^MIXMARKT	МИКСМАРКТ
Mix Mateus	1a.26	MIXMATEUS
Mokpol	1a.25	MOKPOL
Monoprix	1a.50	MONOPRIX
More	1a.2g	~MORE
Morrisons	1a.a	MORRISONS
Morton Williams	1a.4	MORTONWILLIAMS	~MORTON
My market	1a.2c	^MYMARKET
Mydin	1a.1r	MYDIN
NP	1a.0	~NP	^NPMARKT
NSK Trade City	1a.1r	NSKTRADECITY	~NSK	^NSKTRADE
NTL	1a.51	~NTL
NTUC FairPrice	1a.52	NTUCFAIRPRICE	FAIRPRICE
Nah & Frisch	1a.5	^NAHFRISCH	^NAHUNDFRISCH
Nahkauf	1a.0	NAHKAUF
Naivas	1a.53	NAIVAS
NaturaSì	1a.1n	NATURASI
Natural Grocers	1a.4	NATURALGROCERS
Naturalia	1a.k	NATURALIA
Nature's Basket	1a.2g	NATURESBASKET	~NATURES
Netto	1a.54	NETTO
Netto City	1a.0	NETTOCITY
Netto Marken-Discount	1a.0	NETTOMARKENDISCOUNT	^NETTOMARKEN
Nettorama	1a.l	NETTORAMA
Nettó	1a.4e	NETTO
New Seasons Market	1a.4	^NEWSEASONS
New World	1a.2l	^NEWWORLD
Nilgiri's	1a.2g	NILGIRIS
Nisa Extra	1a.a	NISAEXTRA
No Frills	1a.2p	NOFRILLS
Nomi	1a.25	~NOMI
Norfa XL	1a.45	NORFAXL
Norma	1a.55	~NORMA
Northern Store	1a.2p	^NORTHERNSTORE
Northgate Market	1a.4	NORTHGATE
Novus	1a.3s	NOVUS	~BILLA	БІЛЛА	НОВУС
Nærbutikken	1a.2q	NAERBUTIKKEN
OK Foods	1a.4t	^OKFOODS	^OKFOOD
OK Minimark	1a.4t	OKMINIMARK
Obs	1a.2q	~OBS	COOPOBS
Odin	1a.l	~ODIN
Okay	1a.56	~OKAY	^OKAYCOMPACT	^OKAYCITY
Olímpica	1a.23	OLIMPICA
Onur Market	1a.1o	ONURMARKET
Osher Ad	1a.1t	OSHERAD	אושרעד	ОШЕРАД
PAK'nSAVE	1a.2l	PAKNSAVE
PCC Community Markets	1a.4	PCCCOMMUNITYMARKETS	~PCC	PCCCOMMUNITYMARKET	^PCCCOMMUNITY
PEACOCK STORE	1a.1s	PEACOCKSTORE	ヒーコックストア
PLUS	1a.l	~PLUS
POLOmarket	1a.25	POLOMARKET
Palace	1a.4u	~PALACE	^PALACEMALL
Palí	1a.57	~PALI
Pam	1a.3e	~PAM
Panamericana	1a.58	PANAMERICANA
Patel Brothers	1a.4	PATELBROTHERS
Pavilions	1a.4	PAVILIONS
Penny	1a.59	~PENNY	^PENNYMARKET	^PENNYMARKT
Pete's Market	1a.4	PETESMARKET
Pick 'n Save	1a.4	^PICKNSAVE
Pick n Pay	1a.5a	^PICKNPAY	^PICKANDPAY
Pick n Pay Hypermarket	1a.31	PICKNPAYHYPERMARKET	PICKANDPAYHYPER	PICKANDPAYHYPERMARKET	PICKNPAYHYPER	PNPHYPER	PNPHYPERMARKET
Piggly Wiggly	1a.5b	PIGGLYWIGGLY	~PIGGLY
Pingo Doce	1a.2b	PINGODOCE
Planet Organic	1a.a	^PLANETORGANIC
Plaza Vea	1a.5c	^PLAZAVEA
Plodine	1a.51	PLODINE
Plusfresc	1a.21	PLUSFRESC
Poiesz	1a.l	POIESZ
Price Chopper	1a.4	PRICECHOPPER
Price Rite	1a.4	PRICERITE
Primaprix	1a.5d	PRIMAPRIX
Prisma	1a.41	PRISMA
Privát Max	1a.39	^PRIVATMAX
Prix	1a.1n	~PRIX	^PRIXQUALITY
ProStore	1a.3x	PROSTORE	ПРАСТОР	PRASTOR	ПРОСТОР
Profi	1a.5e	~PROFI	^PROFICITY	^PROFILOCO	^PROFISUPER	^PROFIGO
Provigo	1a.2p	PROVIGO
Proxi	1a.5f	PROXI	~PROXY
Ptáček	1a.5g	PTACEK
Publix	1a.4	PUBLIX
Pueblo	1a.4	~PUEBLO	SUPERMERCADOSPUEBLO
Puregold	1a.1y	PUREGOLD
Pão de Açúcar	1a.26	PAODEACUCAR	^PAODE
QFC	1a.4	~QFC
QuickMart	1a.53	QUICKMART
RALSE MART	1a.1s	RALSEMART	ラルスマート
Rabba	1a.2p	RABBA
Raley's	1a.4	RALEYS
Ralphs	1a.4	RALPHS
Ray's Food Place	1a.4	^RAYSFOODPLACE	^RAYSFOOD
Real Canadian Superstore	1a.2p	REALCANADIANSUPERSTORE	^REALCANADIAN
Redner's	1a.4	REDNERS
Reliance Fresh	1a.2g	^RELIANCEFRESH
Rema 1000	1a.4v	REMA1000
Rewe	1a.0	REWE
Reál	1a.39	~REAL	^REALPONT
Ribola	1a.51	RIBOLA
Rimi	1a.5h	RIMI
Ritchies	1a.34	RITCHIES
Robinsons Supermarket	1a.1y	ROBINSONSSUPERMARKET
Roda	1a.4s	~RODA	~РОДА
Rosauers	1a.4	ROSAUERS
Rouses	1a.4	ROUSES
Ruler Foods	1a.4	RULERFOODS
S&R Membership Shopping	1a.1y	^SRMEMBERSHIPSHOPPING	~SNR	~SR	SNRMEMBERSHIPSHOPPING
S-Mart	1a.20	^SMART	SUPERMERCADOSSMART
S-market	1a.49	^SMARKET
SF Supermarket	1a.4	SFSUPERMARKET	顺发超级市场	順發超級市場	SHUNFATSUPERMARKET
SLAWEX	1a.25	SLAWEX	SUPERMARKETSLAWEX	DELIKATESYSLAWEX
SUPER ARCS	1a.1s	SUPERARCS	スーハーアークス
Safeway	1a.t	SAFEWAY
Sainsbury's	1a.a	SAINSBURYS
Sam's Club	1a.17	^SAMSCLUB
Santa Isabel	1a.4g	^SANTAISABEL
Sathosa	1a.2y	SATHOSA
Satoriz	1a.k	SATORIZ
Save Mart	1a.4	^SAVEMART
Save-A-Lot	1a.4	^SAVEALOT	^SAVEA
Save-On-Foods	1a.2p	^SAVEONFOODS
SaveMor	1a.31	SAVEMOR
Savegnago Supermercados	1a.26	SAVEGNAGOSUPERMERCADOS	~SAVEGNAGO
Savemore	1a.1y	SAVEMORE
Savemore Market	1a.1y	SAVEMOREMARKET
Schnucks	1a.4	SCHNUCKS
Scotmid	1a.a	SCOTMID
Seafood City	1a.4	^SEAFOODCITY
Sedal	1a.25	SEDAL
Selgros	1a.5i	SELGROS
Selver	1a.38	SELVER
Shaw's	1a.4	SHAWS
Sheng Siong	1a.52	SHENGSIONG	昇菘超市	昇松超市
Shop 'n Save	1a.4	^SHOPNSAVE	^SHOPN
ShopRite	1a.4	SHOPRITE
Shoppers	1a.4	~SHOPPERS	^SHOPPERSFOODPHARMACY
Shoprite	1a.5j	SHOPRITE
Shopwise	1a.1y	SHOPWISE
Shufersal	1a.1t	SHUFERSAL	שופרסל	ШУФЕРСАЛЬ
Shufersal Express	1a.1t	SHUFERSALEXPRESS	שופרסלאקספרס	ШУФЕРСАЛЬЭКСПРЕСС
Shufersal Sheli	1a.1t	SHUFERSALSHELI	שופרסלשלי	ШУФЕРСАЛЬШЕЛИ
Shwapno	1a.5k	SHWAPNO
Sigma	1a.1n	~SIGMA
Sisa	1a.1n	SISA
Sky	1a.5l	~SKY
Sligro	1a.1	SLIGRO
Small	1a.4l	~SMALL
Smart & Final	1a.9	^SMARTFINAL
Smatch	1a.1p	SMATCH
Smith's	1a.t	SMITHS
Snabbgross	1a.y	SNABBGROSS	AXFOODSNABBGROSS
So.bio	1a.k	^SOBIO
Sobeys	1a.2p	SOBEYS
Soriana	1a.20	SORIANA	MEGASORIANA
Sorli	1a.1u	SORLI
Spar	1a.1	~SPAR	^SPARNI	^SPARCITY
Spar Gourmet	1a.5m	^SPARGOURMET
Spazio Conad	1a.1n	SPAZIOCONAD
Spinneys	1a.5n	SPINNEYS
Społem	1a.25	SPOLEM
Sprouts Farmers Market	1a.4	SPROUTS	^SPROUTSFARMERS
Star Bazaar	1a.2g	STARBAZAAR
Stater Bros.	1a.4	STATERBROS	^STATERBROTHERS
Stokrotka	1a.25	STOKROTKA
Stokrotka Market	1a.25	STOKROTKAMARKET
Stokrotka Optima	1a.25	STOKROTKAOPTIMA
Stop & Shop	1a.4	^STOPSHOP
Strack & Van Til	1a.4	STRACKVANTIL	~STRACK	^STRACKVAN
Suma	1a.1u	~SUMA
Sumesa	1a.20	SUMESA
Supabarn	1a.34	SUPABARN
Supeco	1a.5o	SUPECO
Super 1 Foods	1a.4	^SUPER1FOODS	^SUPERONEFOODS	^SUPER1
Super C	1a.1	^SUPERC
Super Indo	1a.3y	SUPERINDO
Super Metro	1a.1y	^SUPERMETRO
Super One Foods	1a.4	^SUPERONEFOODS	^SUPERONE
Super U	1a.k	^SUPERU
Super Vero	1a.4s	^SUPERVERO	СУПЕРВЕРО
Super del Norte	1a.20	^SUPERDELNORTE	^SUPERDEL
SuperBioMarkt	1a.0	SUPERBIOMARKT
SuperBrugsen	1a.1k	SUPERBRUGSEN
SuperDino	1a.1u	SUPERDINO
SuperISSSTE	1a.20	SUPERISSSTE
SuperValu	1a.f	SUPERVALU
SuperValue	1a.2l	SUPERVALUE
Superama	1a.20	SUPERAMA
Superconti	1a.1n	SUPERCONTI
Superior Grocers	1a.4	SUPERIORGROCERS	~SUPERIOR
Supermarket	1a.26	SUPERMARKET
Supermercado Covrabra	1a.26	SUPERMERCADOCOVRABRA	SUPERMERCADOCOVABRA	COVABRA
Supermercados BH	1a.26	SUPERMERCADOSBH
Supermercados MAS	1a.1u	SUPERMERCADOSMAS
Supermercati Zazzeron	1a.1n	SUPERMERCATIZAZZERON	~SUPERMERCATI
Superspar	1a.5p	SUPERSPAR
Supplyco Super Market	1a.2g	SUPPLYCOSUPERMARKET	^SUPPLYCOSUPER
Sutterlüty	1a.1q	SUTTERLUTY
Sì con te	1a.1n	^SICONTE	^SICON
T&T Supermarket	1a.2p	TTSUPERMARKET	大統華TTSUPERMARKET	~大统华	~大統華	^TT
TF Value-Mart	1a.1r	^TFVALUEMART	^TFVALUE
Tante Enso	1a.0	TANTEENSO
Target	1a.4	~TARGET	^SUPERTARGET
Taste	1a.1l	~TASTE
Tempo	1a.5q	~TEMPO	POTRAVINYTEMPO	^TEMPOJO	^TEMPOMARKET	TEMPOTUTY
Terno	1a.2w	TERNO
Tesco	1a.1	TESCO	~JACKS	TESCOMETRO
Tesco Extra	1a.5r	TESCOEXTRA
Tesco Metro	1a.5s	TESCOMETRO
The Co-operative Food	1a.a	THECOOPERATIVEFOOD	COOPERATIVEFOOD	^CENTRALCOOPFOOD	^THECO
The Food Warehouse	1a.a	^THEFOODWAREHOUSE	^FOODWAREHOUSE	^THEFOOD
The Fresh Market	1a.4	^THEFRESHMARKET	^FRESHMARKET	^THEFRESH
The Grocery Outlet	1a.2p	^THEGROCERYOUTLET	^GROCERYOUTLET	^THEGROCERY
The Source Bulk Foods	1a.5t	^THESOURCEBULKFOODS	^SOURCEBULKFOODS
The Store	1a.1r	^THESTORE
Thrash! Траш!	1a.3s	THRASH	ТРАШ	~TRASH
Tiendas D1	1a.23	^TIENDASD1
Tigre	1a.1n	~TIGRE
Tigre Amico	1a.1n	^TIGREAMICO
Tigros	1a.1n	TIGROS
Times Supermarkets	1a.4	TIMESSUPERMARKETS	^TIMESPHARMACY
Tiv Ta'am	1a.1t	TIVTAAM	טיבטעם	ТИВТААМ
Tiv Ta'am in The City	1a.1t	TIVTAAMINTHECITY	טיבטעםבעיר
Todis	1a.1n	TODIS
Tom Thumb	1a.4	^TOMTHUMB
Tommy	1a.51	~TOMMY
Tony's Fresh Market	1a.4	TONYSFRESHMARKET	^TONYSFRESH
Top Market	1a.25	^TOPMARKET
Topaz	1a.25	TOPAZ
Tops	1a.5u	~TOPS	^TOPSFRIENDLYMARKETS
Torba	1a.3s	~TORBA	~ТОРБА
Tottus	1a.5v	TOTTUS
Trader Joe's	1a.4	TRADERJOES
Transgourmet	1a.5w	TRANSGOURMET
Triveni Supermarket	1a.2g	TRIVENISUPERMARKET	~TRIVENI
TuTi	1a.5x	TUTI
Tuodì	1a.1n	TUODI
Twój Market	1a.25	TWOJMARKET
Tía	1a.5x	~TIA
Türkiye Tarım Kredi Kooperatif Market	1a.1o	^TURKIYETARIM
Unes	1a.1n	~UNES	~U2
Unide	1a.1u	UNIDE
Unimarc	1a.4g	UNIMARC
Unimarkt	1a.1q	UNIMARKT
Unistore опт&розница	1a.3x	UNISTOREОПТРОЗНИЦА	ЮНІСТОРОПТРОЗНІЦА	JUNISTOROPTROZNICA	UNISTOROPTROZNITSA	ЮНИСТОРОПТРОЗНИЦА	ЮНІСТОРОПТРОЗНИЦЯ	~UNISTORE	^UNISTOREОПТ
United Grocery Outlet	1a.4	^UNITEDGROCERYOUTLET	^UNITEDGROCERY
United Supermarkets	1a.4	UNITEDSUPERMARKETS
Univerexport	1a.4s	UNIVEREXPORT	UNIVEREKSPORT	УНИВЕРЕКСПОРТ
Usave	1a.5y	USAVE
U購Select U Select	1a.1l	^USELECT	U購SELECT	U购SELECT	^U購SELECTU
V-MARKT	1a.0	^VMARKT	GEORGJOSKAES
VOI	1a.1x	~VOI	VOIMIGROSPARTNER
Vallarta	1a.4	VALLARTA
Valu-mart	1a.2p	^VALUMART
Varus	1a.3s	VARUS	ВАРУС
Vea	1a.3a	~VEA
Victory	1a.1t	~VICTORY	ויקטורי	ВИКТОРИ
Vidal Supermercados	1a.1u	VIDAL
Vishal Mega Mart	1a.2g	VISHALMEGAMART	~VISHAL	^VISHALMEGA
Volg	1a.3f	~VOLG
Vomar	1a.l	VOMAR
Vons	1a.4	VONS
Wafelek	1a.25	WAFELEK
Waitrose	1a.5z	WAITROSE
Walmart Neighborhood Market	1a.4	WALMARTNEIGHBORHOODMARKET	^WALMARTNEIGHBORHOOD
Wasgau	1a.0	WASGAU
Wegmans	1a.4	WEGMANS
Weis	1a.4	~WEIS	^WEISMARKETS
Whole Foods Market	1a.40	^WHOLEFOODS
Wholesale Club	1a.2p	^WHOLESALECLUB
Willys	1a.y	WILLYS
WinCo Foods	1a.4	WINCOFOODS
WinMart	1a.60	WINMART	VINMART
Winn-Dixie	1a.4	WINNDIXIE
Woodman's Markets	1a.4	WOODMANSMARKETS	~WOODMANS
Woolworths	1a.61	WOOLWORTHS	FOODTOWN
Woolworths Metro	1a.61	WOOLWORTHSMETRO
Xtra	1a.62	XTRA
Yeme	1a.2w	YEME
Yogya	1a.3y	YOGYA
Your Independent Grocer	1a.2p	YOURINDEPENDENTGROCER	~INDEPENDENT	^YOURINDEPENDENT
Zehrs	1a.2p	ZEHRS
bi1	1a.2z	~BI1
diska	1a.0	~DISKA
ebl-Naturkost	1a.1z	EBLNATURKOST
fakta	1a.0	~FAKTA
famila	1a.63	FAMILA
fusion	1a.1l	~FUSION	FUSIONBYPARKNSHOP
masymas	1a.1u	MASYMAS
naturéO	1a.k	NATUREO
tegut	1a.0	TEGUT
Şok	1a.1o	~SOK	^SOKMINI
ΑΒ Βασιλόπουλος	1a.2c	ΑΒΒΑΣΙΛΟΠΟΥΛΟΣ	ABVASSILOPOULOS
Γαλαξίας	1a.2c	ΓΑΛΑΞΙΑΣ	GALAXIAS
Κρητικός	1a.2c	ΚΡΗΤΙΚΟΣ	KRITIKOS
Μασούτης	1a.2c	ΜΑΣΟΥΤΗΣ	MASOUTIS
Σκλαβενίτης	1a.64	ΣΚΛΑΒΕΝΙΤΗΣ	SKLAVENITIS
АТБ-Маркет	1a.3s	АТБМАРКЕТ	ATBMARKET	~ATB	~АТБ	СУПЕРМАРКЕТАТБ	ТОВАТБМАРКЕТ
Абсолют	1a.65	АБСОЛЮТ
Авоська	1a.66	АВОСЬКА	AVOSKA
Азбука Вкуса	1a.66	АЗБУКАВКУСА	AZBUKAVKUSA
Азия	1a.67	АЗИЯ
Алми	1a.3x	АЛМИ	АЛМІ	ALMI
Аникс	1a.66	АНИКС
Атак	1a.66	АТАК	~ATAC
Ашан	1a.65	АШАН	AUCHAN
Байрам	1a.66	БАИРАМ
Батон	1a.66	БАТОН	BATON
Белмаркет	1a.3x	БЕЛМАРКЕТ	BIELMARKIET	BELMARKET
Близенько	1a.3s	БЛИЗЕНЬКО	BLYZENKO	БЛИЗЬКО
Булмаг	1a.2k	БУЛМАГ	BULMAG
Бурлекс	1a.2k	БУРЛЕКС
Велмарт	1a.3s	ВЕЛМАРТ	VELMART
Верный	1a.66	ВЕРНЫИ
Виктория	1a.66	~ВИКТОРИЯ	~VICTORIA
Виталюр	1a.3x	ВИТАЛЮР
Вопак	1a.3s	ВОПАК	VOPAK
Гипер Лента	1a.1	ГИПЕРЛЕНТА
Гиппо	1a.3x	ГИППО	ГІПА	HIPA	HIPPO	ГІППО
Глобус	1a.68	ГЛОБУС
Гроздь	1a.69	ГРОЗДЬ
Гросеров	1a.66	ГРОСЕРОВ	GROSEROV
Гулливер	1a.66	ГУЛЛИВЕР
ДА!	1a.66	~ДА	~DA
ДИС	1a.4s	~ДИС	~DIS
Дар	1a.2k	~ДАР	~DAR
Два гуся	1a.3x	ДВАГУСЯ	DVAHUSIA	DVAGUSYA
Десяточка	1a.66	ДЕСЯТОЧКА	DESYATOCHKA
Дикси	1a.66	ДИКСИ	DIXY
Дионис	1a.3x	ДИОНИС	ДЫЯНІС	DYJANIS	DIONIS	ДІОНІС
Доброном	1a.1	ДОБРОНОМ	ДАБРАНОМ	DABRANOM	DOBRONOM
Доброцен	1a.69	ДОБРОЦЕН	ДАБРАЦЭН	DABRACEN	DOBROTSEN
ЕКО маркет	1a.3s	ЕКОМАРКЕТ	^EKOMARKET
Евроопт	1a.3x	ЕВРООПТ	ЕУРАОПТГІПЕР	JEURAOPTHIPIER	EUROOPTHYPER	ЄВРООПТГІПЕР	ЕУРАОПТПРАИМ	JEURAOPTPRAJM	EUROOPTPRIME	ЄВРООПТПРАИМ	ЕУРАОПТСУПЕР	JEURAOPTSUPIER	EUROOPTSUPER	ЄВРООПТСУПЕР	ЕУРАОПТМАРКЕТ	JEURAOPTMARKIET	EUROOPTMARKET	ЄВРООПТМАРКЕТ	ЕУРАОПТМІНІМАРКЕТ	JEURAOPTMINIMARKIET	EUROOPTMINIMARKET	ЄВРООПТМІНІМАРКЕТ
Кам Маркет	1a.2k	КАММАРКЕТ
Кировский	1a.66	КИРОВСКИИ
Командор	1a.66	КОМАНДОР	~KOMANDOR
Копійка	1a.3s	КОПІИКА
Корона	1a.3x	КОРОНА	КАРОНА	KARONA	~CORONA
Красный Яр	1a.66	^КРАСНЫИЯР	KRASNYYAR
Лента	1a.66	~ЛЕНТА	~LENTA	~BILLA	~OBI	~ОБИ
Магнит	1a.6a	МАГНИТ	MAGNIT	МАГНИТУДОМА
Магнит Семейный	1a.66	МАГНИТСЕМЕИНЫИ
Магнит у дома	1a.66	МАГНИТУДОМА	^МАГНИТУ
Магнолия	1a.66	МАГНОЛИЯ
Мария-Ра	1a.66	^МАРИЯРА	^MARIARA
Маркетопт	1a.3s	МАРКЕТОПТ	MARKETOPT
Марцін	1a.3x	МАРЦІН	MARCIN	~MARTIN	~МАРТИН	МАРТІН
Маяк	1a.6b	МАЯК	MAJAK	MAYAK
Мираторг	1a.66	МИРАТОРГ
Монетка	1a.66	МОНЕТКА	MONETKA
Нарасхват	1a.3x	НАРАСХВАТ	NARASCHVAT	NARASKHVAT
Наш Край	1a.3s	^НАШКРАИ
О’КЕЙ	1a.66	~ОКЕИ	~OKEY
ПУД	1a.1	~ПУД
ПерекрёстОК	1a.3x	ПЕРЕКРЕСТОК	ПЕРАКРЭСТОК	PIERAKRESTOK	PEREKRESTOK	ПЄРЄКРЬОСТОК
Перекрёсток	1a.66	ПЕРЕКРЕСТОК	PEREKRYOSTOK
Покупочка	1a.66	ПОКУПОЧКА
Полушка	1a.66	ПОЛУШКА	POLUSHKA
Посад	1a.3s	ПОСАД	~POSAD	МАГАЗИНПОСАД
Продтовары	1a.3x	ПРОДТОВАРЫ	МИКС	МІКС	MIKS	~MIX	ДИСКАУНТЕР	ДЫСКАУНТЭР	DYSKAUNTER	DISCOUNTER	ПРАДТАВАРЫ	PRADTAVARY	PRODTOVARY	ПРОДТОВАРИ
Пятёрочка	1a.66	ПЯТЕРОЧКА	PYATEROCHKA
Радеж	1a.66	РАДЕЖ	RADEZH
РеалЪ	1a.66	РЕАЛЪ	~REAL
Реми	1a.66	РЕМИ	REMI
Рублёвский	1a.3x	РУБЛЕВСКИИ
Рукавичка	1a.3s	РУКАВИЧКА	RUKAVYCHKA
Санта	1a.3x	~САНТА	^САНТАСУПЕР	^SANTASUPER	~SANTA	САНТАФИШ	САНТАФІШ	SANTAFIS	^SANTAFISH
Санта & Кэш	1a.3x	САНТАКЭШ	^SANTAKES	^SANTACASH	^САНТАКЕШ
Светофор	1a.1	СВЕТОФОР	СВЕТАФОР	SVIETAFOR	SVETOFOR	СВІТЛОФОР
Семишагофф	1a.66	СЕМИШАГОФФ
Семь пятниц	1a.3x	СЕМЬПЯТНИЦ	SIEMPIATNICXXL	SEMPYATNITSXXL	СЕМПЯТНІЦ	СІМПЯТНИЦЬ
Семья	1a.66	~СЕМЬЯ
Соседи	1a.1	~СОСЕДИ	SOSEDI	СУСЕДЗІ	SUSIEDZI	СОСЄДІ	СОСЕДИЭКСПРЕСС
Спутник	1a.3x	СПУТНИК	СПУТНІК	SPUTNIK
Супер Лента	1a.66	^СУПЕРЛЕНТА
Сільпо	1a.3s	СІЛЬПО	SILPO	СИЛЬПО
Т-Маркет	1a.2k	ТМАРКЕТ	^TMARKET
Таврія В	1a.3s	ТАВРІЯВ	TAVRIAV	ТАВРИЯВ	~ТАВРІЯ
Фантастико	1a.2k	ФАНТАСТИКО	FANTASTIKO	~FANTASTICO
Фора	1a.3s	ФОРА	~FORA
Фреш Маркет	1a.2k	^FRESHMARKET	СУПЕРМАРКЕТФРЕШ	ФРЕШ
Фрунзе	1a.6c	ФРУНЗЕ
Чижик	1a.66	ЧИЖИК
Эдельвейс	1a.66	ЭДЕЛЬВЕИС	EDELVEIS
Ярче!	1a.66	ЯРЧЕ	YARCHE
Երևան Սիթի	1a.6d	YEREVANCITY	ЕРЕВАНСИТИ	~ԵՐԵՒԱՆ
Զովք	1a.6d	ZOVQ	ЗОВК
Ծիրան	1a.6d	TSIRAN	ЦИРАН
ՍԱՍ	1a.6d	~SAS	~САС
יוחננוף	1a.1t	יוחננוף	YOCHANANOF
יינות ביתן	1a.1t	יינותביתן	YENOTBITAN	BITANWINES	YEINOTBITAN	ЯЭНОТБИТАН	YAYNOTBITAN
מגה	1a.1t	~מגה	~MEGA	МЕГА
מגה בעיר	1a.1t	מגהבעיר	MEGABAIR	МЕГАБАИР	~MEGA
רמי לוי שיווק השקמה	1a.1t	RAMILEVYHASHIKMAMARKETING	רמילוי	RAMILEVI	РАМИЛЕВИ
שופרסל דיל	1a.1t	שופרסלדיל	SHUFERSALDEAL	ШУФЕРСАЛЬДИЛЬ
שוק מהדרין	1a.1t	שוקמהדרין	SHUKMHADRIN
أسواق التميمي	1a.6e	TAMIMI
أسواق عبد الله العثيم	1a.6f	OTHAIM	ABDULLAHALOTHAIMMARKETS
افق کوروش	1a.6g	OFOQKOUROSH	~OK
بنده	1a.6h	HYPERPANDA	PANDA
جانبو	1a.6g	CANBO
دیلی مارکت	1a.6g	^DAILYMARKET
رفاه	1a.6g	REFAH
هایپراستار	1a.6g	HYPERSTAR
แม็คโคร	1a.2v	MAKRO
აგროჰაბი	1a.6i	AGROHUB	АГРОХАБ
გუდვილი	1a.6i	GOODWILL	ГУДВИЛЛ
ვილმარტი	1a.6i	WILLMART	ВИЛЛМАРТ
კარფური	1a.6i	CARREFOUR	КАРФУР	CARREFOURMARKET	CARREFOURCITY
მაგნიტი	1a.6i	MAGNITI	МАГНИТИ
ნიკორა	1a.6i	NIKORA	НИКОРА
ორი ნაბიჯი	1a.6i	ORINABIJI	2NABIJI	2НАБИДЖИ	ОРИНАБИДЖИ
სპარი	1a.6i	~SPAR	СПАР
ფრესკო	1a.6i	~FRESCO	ФРЕСКО
ჯიბე ქეშ & ქერი	1a.6i	JIBE	ДЖИБЕ
いなげや	1a.1s	いなけや	INAGEYA
とりせん	1a.1s	とりせん	TORISEN
まいばすけっと	1a.1s	まいはすけっと	^MYBASKET
ゆめタウン	1a.1s	ゆめタウン	YOUMETOWN
アコレ	1a.1s	~アコレ	ACOLLE	^ACOLLE
アピタ	1a.1s	~アヒタ	APITA
イオン	1a.1s	~イオン	AEON
イズミヤ	1a.1s	イスミヤ	IZUMIYA	いつみや	テイリーカナート	DAILYQANAT	テイリーカナートイスミヤ
イトーヨーカドー	1a.1s	イトーヨーカトー	ITOYOKADO	イトーヨーカ堂
エコス	1a.1s	~エコス	ECOS
エーコープ	1a.1s	エーコーフ	^ACOOP	Aコーフ
オリンピック	1a.1s	オリンヒック	~OLYMPIC
オークワ	1a.1s	オークワ	OKUWA
オーケー	1a.1s	オーケー	~OK	オーケーストア	^OKSTORE	OKストア
カスミ	1a.1s	~カスミ	KASUMI
キョーエイ	1a.1s	キョーエイ	KYOEI
グルメシティ	1a.1s	クルメシティ	^GOURMETCITY
コストコ	1a.1s	コストコ	COSTCO
コモディイイダ	1a.1s	コモティイイタ	COMODIIIDA
コープ	1a.1s	~コーフ	^COOP	日本生活協同組合連合会	~生協
コープこうべ	1a.1s	コーフこうへ	COOPKOBE	生活協同組合コーフこうへ	THECONSUMERCOOPERATIVEKOBE	CONSUMERCOOPERATIVEKOBE
サミット	1a.1s	サミット	~SUMMIT
サンディ	1a.1s	サンティ	SUNDI
ザ・ビッグ	1a.1s	サヒック	^THEBIG
ザ・ビッグ エクスプレス	1a.1s	サヒックエクスフレス	^THEBIGEXPRESS	^BIGEXPRESS
シティ	1a.1s	~シティ	~CITY	シティマート	^CITYMART
スーパーアルプス	1a.1s	スーハーアルフス	SUPERALPS
スーパーバリュー	1a.1s	スーハーハリュー	^SUPERVALUE
タイヨー	1a.1s	タイヨー	TAIYO
ダイエー	1a.1s	タイエー	DAIEI
ツルヤ	1a.1s	~ツルヤ	TSURUYA
トウズ	1a.1s	~トウス	~TOUS
トライアル	1a.1s	トライアル	~TRIAL
ドン・キホーテ	1a.1s	トンキホーテ	DONQUIJOTE	MEGAトンキホーテ	MEGADONQUIJOTE	MEGAトンキ	MEGADONKI	メカトンキホーテ	MEGAトンキホーテUNY	トンキホーテUNY	~トンキ	DONKI
バロー	1a.1s	~ハロー	~VALOR
ピアゴ	1a.1s	~ヒアコ	PIAGO
フジ	1a.1s	~フシ	~FUJI	フシクラン	^FUJIGRAND
フレスタ	1a.1s	フレスタ	FRESTA
ベイシア	1a.1s	ヘイシア	BEISIA
ベルク	1a.1s	~ヘルク	BELC
ベルクス	1a.1s	ヘルクス	BELX
マックスバリュ	1a.1s	マックスハリュ	MAXVALU
マツモト	1a.1s	マツモト	MATSUMOTO
マミーマート	1a.1s	マミーマート	MAMMYMART
マルエツ	1a.1s	マルエツ	MARUETSU	マルエツフチ
マルナカ	1a.1s	マルナカ	MARUNAKA
ヤオコー	1a.1s	ヤオコー	YAOKO
ヤマナカ	1a.1s	ヤマナカ	YAMANAKA
ヨークベニマル	1a.1s	ヨークヘニマル	YORKBENIMARU
ヨークマート	1a.1s	ヨークマート	YORKMART
ライフ	1a.1s	~ライフ	~LIFE
ラッキー	1a.1s	ラッキー	~LUCKY	北雄ラッキー	ラッキーマート	^LUCKYMART
ロピア	1a.6j	~ロヒア	LOPIA
ワイズマート	1a.1s	ワイスマート	YSMART	よしのふっさん	吉野物産
万代	1a.1s	~万代	MANDAI
中百佳乐家	1a.6k	中百佳乐家	JIALEJIA	~中佰	中百佳乐家超市	~佳乐家	佳乐家超市
丹尼斯超市	1a.6k	丹尼斯超市	~DENNIS
京客隆	1a.6k	~京客隆	JINGKELONG	京客隆超市
佳宝食品超級市場 Kai Bo Food Supermarket	1a.1l	KAIBOFOODSUPERMARKET	佳宝食品超級市場	~佳宝	~佳寶	佳寶食品超級市場	^佳宝食品超級市場KAI
全聯福利中心	1a.6l	全聯福利中心	PXMART	~全聯	CHOANLIAN	TSUANLIAN
农工商超市	1a.6k	农工商超市	~NGS	農工商超市
北京华联	1a.6k	北京华联	~BHG	~华联	华联商场	华联超市
华润万家	1a.6k	华润万家	VANGUARD	华润万家超市
大全聯	1a.6l	~大全聯	MEGAPXMART	^RTMART	~大潤發
大张超市	1a.6k	大张超市	DAZHANG
大润发	1a.6k	~大润发	^RTMART	大润发超市
好市多	1a.6l	~好市多	COSTCO
家乐福	1a.1	~家乐福
家家悦	1a.6k	~家家悦	JIAJIAYUE
山姆会员商店	1a.6k	山姆会员商店	^SAMSCLUB
平和堂	1a.1s	~平和堂	HEIWADO	フレントマート	^FRIENDMART
开市客	1a.6k	~开市客	COSTCO
惠康 Wellcome	1a.1l	惠康WELLCOME	WELLCOME	~惠康
愛買	1a.6l	~愛買	^AMART
成城石井	1a.1s	成城石井	SEIJOISHII
東光ストア	1a.1s	東光ストア	TOKOUSTORE
東急ストア	1a.1s	東急ストア	TOKYUSTORE
東武ストア	1a.1s	東武ストア	TOBUSTORE
楓康超市	1a.6l	楓康超市	FUNCOMSUPERMARKET	台湾楓康超市
業務スーパー	1a.1s	業務スーハー	GYOMUSUPER	ユーハレット	^YOUPALETTE	GYOMUSUPA
樂家康	1a.6l	~樂家康	UNIPROSPERITY	LOKKAKHNG	^LOKKAKANG	CARREFOURMARKET	家樂福便利購	家樂福超市	~頂好	頂好超市
永旺	1a.6k	~永旺	AEON
永辉超市	1a.6k	永辉超市	YONGHUISUPERSTORES	~永辉
沃尔玛	1a.6k	~沃尔玛	WALMART	沃尔玛超市
物美	1a.6k	~物美	WUMART	物美超市
百佳超級市場 PARKnSHOP	1a.6m	PARKNSHOP	百佳超級市場	百佳超级市场	百佳PARKNSHOP	~百佳
百姓量贩	1a.6k	百姓量贩	BAIXING
盒马鲜生	1a.6k	盒马鲜生	FRESHHEMA	~盒马
相鉄ローゼン	1a.1s	相鉄ローセン	そうてつローセン	SOTETSUROSEN
綿半スーパーセンター	1a.1s	綿半スーハーセンター	WATAHANSUPERCENTER
美廉社	1a.6l	~美廉社	^SIMPLEMART	^BILIAMSIA
聖德科斯	1a.6l	聖德科斯	^SANTACRUZ
肉のハナマサ	1a.1s	肉のハナマサ	HANAMASA	ハナマサ	ハナマサ肉
華潤萬家 Vanguard	1a.1l	VANGUARD	華潤萬家
萬家福	1a.6l	~萬家福	PROSPERITYPLAZA	BANKAHOK	BHUENGKAHOK	CARREFOUR	台灣家樂福	~家樂福	家樂福量販店
西友	1a.1s	~西友	SEIYU
超市发	1a.6k	~超市发	CSFMARKET
里仁	1a.6l	~里仁	LEEZEN
银座超市	1a.6k	银座超市	INZONE
长申国际购物广场	1a.6k	长申国际购物广场	CHARMSON
関西スーパー	1a.1s	関西スーハー	KANSAISUPER
阪急オアシス	1a.1s	阪急オアシス	HANKYUOASIS
麦德龙	1a.6k	~麦德龙	~METRO
롯데마트	1a.3k	롯데마트	LOTTEMART
롯데슈퍼	1a.3k	롯데슈퍼	LOTTESUPER
우리마트	1a.3k	우리마트	WOORIMART
하나로마트	1a.3k	하나로마트	HANAROMART
100えんハウス レモン	2m.1s	100えんハウスレモン	100HOUSELEMON	~100えんハウス
3COINS	2m.1s	3COINS	スリーコインス
99 Cents Only Stores	2m.4	^99CENTONLYSTORES	^99CENTSONLY	^99CENTS
99 Speedmart	2m.1r	99SPEEDMART
Action	2m.6n	~ACTION
American Freight	2m.4	^AMERICANFREIGHT	SEARSOUTLET
Armazém Paraíba	2m.26	ARMAZEMPARAIBA	~ARMAZEM
Asda	2m.a	ASDA
B&M	2m.a	~BM	^BMSTORES
B&M Bargains	2m.a	^BMBARGAINS
B&M Home Store	2m.a	^BMHOMESTORE
Bargain Buys	2m.a	^BARGAINBUYS
Barneys New York	2m.4	BARNEYS	^BARNEYSNEW
Beales	2m.a	BEALES
Bealls	2m.4	BEALLS
Belk	2m.4	BELK
Bi-Mart	2m.4	^BIMART
Big Bazar	2m.m	BIGBAZAR
Big Lots	2m.4	^BIGLOTS
Big W	2m.34	^BIGW
Billion	2m.1r	~BILLION	~万顺
Bloomingdale's	2m.4	BLOOMINGDALES
Boscov's	2m.4	BOSCOVS
Boyes	2m.a	BOYES
BrightHouse	2m.a	BRIGHTHOUSE
Burlington	2m.4	~BURLINGTON	^BURLINGTONCOATFACTORY	^BURLINGTONSTORES
C'est deux euros	2m.k	^CESTDEUXEUROS	^CESTDEUX
Canadian Tire	2m.2p	^CANADIANTIRE
Casas Bahia	2m.26	^CASASBAHIA
Centershop	2m.0	CENTERSHOP
Central Department Store	2m.6o	^CENTRALDEPARTMENTSTORE	~尚泰	^CENTRALDEPARTMENT
Christmas Tree Shops	2m.4	^CHRISTMASTREESHOPS	^CHRISTMASTREE
Coin	2m.1n	~COIN	COINEXCELSIOR
Coop City	2m.1x	^COOPCITY
Coppel	2m.6p	COPPEL
Daiso	2m.6q	DAISO
David Jones	2m.34	^DAVIDJONES
Dealz	2m.6r	DEALZ
Debenhams	2m.f	DEBENHAMS
Del Sol	2m.20	^DELSOL	WOOLWORTH
Dillard's	2m.4	DILLARDS
Dimmeys	2m.34	DIMMEYS
Dirt Cheap	2m.4	^DIRTCHEAP
Dollar General	2m.4	^DOLLARGENERAL	~DGX	^DGMARKET
Dollar Tree	2m.t	^DOLLARTREE
Dollarama	2m.6s	DOLLARAMA
Dollarcity	2m.6t	DOLLARCITY
Dollarstore	2m.y	DOLLARSTORE
Don Don Donki	2m.6u	DONDONDONKI	^DONDON
Dufry	2m.1	DUFRY
Dunnes Stores	2m.6v	DUNNESSTORES	~DUNNES
Duty Free Americas	2m.4	^DUTYFREEAMERICAS	^DUTYFREE
Edgars	2m.6w	EDGARS
El Corte Inglés	2m.3d	^ELCORTEINGLES	^CORTEINGLES	^ELCORTE
EuroGiant	2m.5s	EUROGIANT
EuroShop	2m.0	EUROSHOP
Falabella	2m.6x	FALABELLA	SAGAFALABELLA
Family Dollar	2m.4	^FAMILYDOLLAR
Famsa	2m.20	FAMSA
Farmers	2m.2l	~FARMERS
Fast Shop	2m.26	^FASTSHOP
Five Below	2m.4	^FIVEBELOW
Fix Price	2m.6y	^FIXPRICE	ФІКСПРАИС	FIKSPRAJS	ФИКСПРАИС
Flying Tiger Copenhagen	2m.6z	^FLYINGTIGER	~TGR	~TIGER
Forman Mills	2m.4	^FORMANMILLS
Galeria	2m.0	~GALERIA	GALERIAKAUFHOF	KARSTADT
Galeries Lafayette	2m.70	^GALERIESLAFAYETTE
GiFi	2m.71	GIFI
Giant Mini	2m.1r	^GIANTMINI
Giant Tiger	2m.2p	^GIANTTIGER	^TIGREGEANT
Goody's	2m.4	GOODYS
Gordmans	2m.4	GORDMANS
Great Canadian Dollar Store	2m.2p	^GREATCANADIANDOLLARSTORE
HEMA	2m.72	HEMA
Harris Scarfe	2m.34	HARRISSCARFE
Havan	2m.26	HAVAN
Hellenic Duty Free Shops	2m.2c	HELLENICDUTYFREESHOPS	~HELLENIC	^HELLENICDUTY
Home Bargains	2m.a	^HOMEBARGAINS
Homeplus	2m.3k	HOMEPLUS	홈플러스
House of Fraser	2m.a	^HOUSEOFFRASER
Hudson's Bay	2m.73	HUDSONSBAY	^THEBAY
Inno	2m.56	INNO	GALERIAINNO	~INNOVATION
JCPenney	2m.4	JCPENNEY	JCPENNEYCOMPANY	JCPENNY
Jawoll	2m.0	JAWOLL
John Lewis	2m.a	^JOHNLEWIS
KINEKUS	2m.5g	KINEKUS
KRÜMET	2m.0	KRUMET
Kaufhaus Stolz	2m.0	KAUFHAUSSTOLZ	~STOLZ	~KAUFHAUS
Kmart	2m.74	KMART	^KHUB
Kohl's	2m.4	KOHLS
La Foir'Fouille	2m.75	LAFOIRFOUILLE
La Rinascente	2m.1n	LARINASCENTE
Le Biscuit	2m.26	LEBISCUIT
Leader	2m.26	~LEADER
Liverpool	2m.20	~LIVERPOOL
Lojas Colombo	2m.26	LOJASCOLOMBO	COLOMBO
Lotte Department Store	2m.76	LOTTEDEPARTMENTSTORE	LOTTE	^LOTTEDEPARTMENT
Lotte Duty Free	2m.77	LOTTEDUTYFREE	ロッテ免税	롯데면세점	^LOTTEDUTY
MR.DOLLAR	2m.1r	^MRDOLLAR
Macy's	2m.4	MACYS
Macy's Backstage	2m.4	MACYSBACKSTAGE
Manor	2m.1x	~MANOR
Manufactum	2m.0	MANUFACTUM
Marden's	2m.4	MARDENS
Marks & Spencer	2m.1	^MARKSSPENCER	~MS	^MSOUTLET	МАРКСИСПЕНСЕР	^MSFOOD	MSFOODHALL	^MSSIMPLYFOOD	^MSCAFE
Marshalls	2m.t	MARSHALLS
Max Stock	2m.1t	^MAXSTOCK	מקססטוק
Maxi Bazar	2m.k	MAXIBAZAR
Metro Department Store	2m.1y	^METRODEPARTMENTSTORE	METROGAISANO	^METRODEPARTMENT
Miniso	2m.1	MINISO
Monge	2m.78	MONGE
Mr. Price	2m.5s	^MRPRICE
Muji	2m.79	MUJI	無印良品
Myer	2m.34	MYER
Mäc-Geiz	2m.0	MACGEIZ
NOZ	2m.k	~NOZ
Navy Exchange	2m.4	^NAVYEXCHANGE
Neiman Marcus	2m.4	NEIMANMARCUS	~NEIMAN
Nille	2m.2q	NILLE
Ninso	2m.1r	NINSO
Nordstrom	2m.t	NORDSTROM
Nuance	2m.1	~NUANCE
Ocean State Job Lot	2m.4	^OCEANSTATEJOBLOT	^JOBLOT	^OCEANSTATE
Oechsle	2m.5c	OECHSLE
Offertissima	2m.51	OFFERTISSIMA
Ollie's Bargain Outlet	2m.4	OLLIES	^OLLIESBARGAIN
Omar Effendi	2m.7a	OMAREFFENDI
OneBeyond	2m.a	ONEBEYOND	ONEBELOW
Otto's	2m.1x	OTTOS
Palacio de Hierro	2m.20	^PALACIODEHIERRO	^PALACIODE
Pantai Timor	2m.1r	PANTAITIMOR	~BILLION	~东海岸
Pantai Timor Mart	2m.1r	PANTAITIMORMART	~BILLION
Parkson	2m.7b	PARKSON	~百盛
París	2m.5v	~PARIS
Pasar Ekonomi Econsave	2m.1r	PASAREKONOMIECONSAVE	ECONSAVEEXPRESS	宜康省经济市场	^PASAREKONOMI
Pernambucanas	2m.26	PERNAMBUCANAS
Pfennigpfeiffer	2m.0	PFENNIGPFEIFFER
Postenbörse	2m.0	POSTENBORSE
Poundland	2m.a	POUNDLAND
Poundstretcher	2m.a	POUNDSTRETCHER
Printemps	2m.7c	~PRINTEMPS
QD Stores	2m.a	^QDSTORES
Red Apple	2m.2p	^REDAPPLE
Ripley	2m.5v	~RIPLEY
Robinson Department Store	2m.2v	^ROBINSONDEPARTMENTSTORE	^ROBINSONDEPARTMENT
Roses	2m.4	~ROSES
Ross	2m.4	~ROSS	^ROSSDRESSFORLESS
Runnings	2m.4	RUNNINGS	^RPHOMEHARVEST	^STOCKFIELD
Rusta	2m.7d	RUSTA
Saks Fifth Avenue	2m.t	^SAKSFIFTHAVENUE	^SAKSFIFTH
Saks Off 5th	2m.t	SAKSOFF5TH	^SAKSOFF
Sanborns	2m.20	SANBORNS
Sears	2m.9	SEARS
Sears Hometown	2m.4	SEARSHOMETOWN
Shinsegae	2m.3k	SHINSEGAE	~신세계
Shiploads	2m.34	SHIPLOADS
ShockPrice	2m.25	SHOCKPRICE
Shopko	2m.4	SHOPKO
Shoppers Stop	2m.2g	^SHOPPERSSTOP
Smiths City	2m.2l	SMITHSCITY
Sqrups	2m.1u	SQRUPS
Stein Mart	2m.4	^STEINMART
Stockmann	2m.49	STOCKMANN
Stokomani	2m.k	STOKOMANI
TA-DA!	2m.3s	^TADA	^ТАДА
TEDi	2m.7e	~TEDI	~TDI
THANK YOU MART	2m.1s	^THANKYOUMART	390YENSHOP	サンキューマート	^THANKYOU
TJ Hughes	2m.a	^TJHUGHES
TJ Maxx	2m.4	TJMAXX
TK Maxx	2m.7f	TKMAXX
Target	2m.12	~TARGET
Teso Life	2m.4	^TESOLIFE
The 99 Store	2m.4	^THE99STORE	^99STORE	^THE99
The Bargain! Shop	2m.2p	^THEBARGAINSHOP	^BARGAINSHOP	^THEBARGAIN
The Crazy Store	2m.7g	^THECRAZYSTORE	^CRAZYSTORE	^THECRAZY
The Original Factory Shop	2m.a	^THEORIGINALFACTORYSHOP	^ORIGINALFACTORYSHOP
The Reject Shop	2m.34	^THEREJECTSHOP	^REJECTSHOP	^THEREJECT
The Warehouse	2m.2l	^THEWAREHOUSE
Thomas Philipps Sonderposten	2m.0	THOMASPHILIPPS
Tigre Géant	2m.2p	^TIGREGEANT	^GIANTTIGER
Tokmanni	2m.49	TOKMANNI
Top Shop	2m.7h	^TOPSHOP
Trafic	2m.56	~TRAFIC
Upim	2m.1n	UPIM
Waldo's	2m.20	WALDOS
Walmart	2m.1i	WALMART	~WMT
Wilko	2m.a	WILKO
Winners	2m.7i	~WINNERS
Woolworth	2m.7j	WOOLWORTH
World Duty Free	2m.1	^WORLDDUTYFREE	^WORLDDUTY
Wreesmann	2m.0	WREESMANN	AKTIONSHAUSWREESMANN
Your Dollar Store With More	2m.2p	^YOURDOLLARSTOREWITHMORE	^YOURDOLLAR
Zema	2m.26	ZEMA
dd's Discounts	2m.4	DDSDISCOUNTS	~DDS
eco-shop	2m.1r	^ECOSHOP
pOpshelf	2m.4	POPSHELF
Åhléns	2m.y	AHLENS
Éxito	2m.23	~EXITO
ÖoB	2m.y	~OOB	~OB	OVERSKOTTSBOLAGET
Аврора	2m.3s	АВРОРА	AURORAMULTIMARKET	AVRORAMULTIMARKET	МАГАЗИНАВРОРА	МУЛЬТИМАРКЕТАВРОРА
Копійочка	2m.3s	КОПІИОЧКА
Три цены	2m.3x	ТРИЦЕНЫ	ТРЫЦЭНЫ	^TRYCENY	^TRICENY	ТРИЦІНИ
Червоний маркет	2m.3s	ЧЕРВОНИИМАРКЕТ	CHERVONYIMARKET	~ЧЕРВОНИИ
ამბარი	2m.6i	AMBARI
იოიოსო	2m.6i	YOYOSO
მინისო	2m.6i	MINISO
ფიქს პრაისი	2m.6i	^FIXPRICE
キャンドゥ	2m.1s	キャントゥ	^CANDO
セリア	2m.1s	~セリア	~SERIA
ダイソー	2m.1s	タイソー	DAISO	サタイソー	大創産業
ダイレックス	2m.1s	タイレックス	DIREX
ドン・キホーテ	2m.1s	トンキホーテ	DONQUIJOTE	~トンキ	DONKI	MEGAトンキ
ハンズ	2m.1s	~ハンス	~HANDS	東急ハンス
ロフト	2m.1s	~ロフト	~LOFT
ワッツ	2m.1s	~ワッツ	~WATTS
價真棧 PrizeMart	2m.1l	價真棧PRIZEMART	PRIZEMART	~價真棧
光南大批發	2m.6l	光南大批發	KUANGNANFASHIONSHOP	SHIAWSHIAWSHIAW	光南唱片	~笑笑笑
台隆手創館	2m.6l	台隆手創館	~HANDS	~ハンス
名创优品	2m.6k	名创优品	MINISO
名創優品 Miniso	2m.6m	MINISO	名創優品	名创优品
大創百貨	2m.6l	大創百貨	DAISO	タイソー
小北百貨	2m.6l	小北百貨	SHOWBA	小北百货	SIOPAK	XIAOBEIBEIHUO	~小北仔
无印良品	2m.6k	无印良品	MUJI	無印良品	良品計画
無印良品	2m.7k	無印良品	MUJI	RYOHINKEIKAKU	良品計画
無印良品 Muji	2m.6m	MUJI	無印良品	良品計画
百盛	2m.6k	~百盛	PARKSON	百盛百货
다이소	2m.3k	~다이소	DAISO	タイソー	大创百货	大創百貨
롯데백화점	2m.3k	롯데백화점	LOTTEDEPARTMENTSTORE
현대백화점	2m.3k	현대백화점	^HYUNDAIDEPARTMENTSTORE	~현대	~HYUNDAI
Ace Hardware	1p.1	^ACEHARDWARE
AllHome	1p.1y	ALLHOME
Alsford	1p.a	ALSFORD
B&Q	1p.1	~BQ
BAUKING	1p.0	BAUKING
Bath Depot	1p.2p	^BATHDEPOT
BauSpezi	1p.0	BAUSPEZI
Bauhaus	1p.7l	BAUHAUS
Baumax	1p.1v	BAUMAX
BayWa	1p.0	BAYWA
Beacon	1p.4	BEACON
Biltema	1p.i	BILTEMA
Boxer Build	1p.2o	^BOXERBUILD
Brico	1p.7m	BRICO	BRICODEPOT
Brico Cash	1p.k	BRICOCASH
Brico Dépôt	1p.5d	BRICODEPOT
Brico OK	1p.1n	BRICOOK
Brico io	1p.1n	BRICOIO
BricoCenter	1p.1n	BRICOCENTER
Bricofer	1p.1n	BRICOFER
Bricoma	1p.27	BRICOMA
Bricoman	1p.2z	BRICOMAN
Bricomarché	1p.7n	BRICOMARCHE
Bricopro	1p.k	BRICOPRO
Bricorama	1p.7o	BRICORAMA
Build it	1p.7p	^BUILDIT
Buildbase	1p.a	BUILDBASE
Builders Express	1p.7q	^BUILDERSEXPRESS
Builders Superstore	1p.7q	BUILDERSSUPERSTORE
Builders Warehouse	1p.7q	^BUILDERSWAREHOUSE
Bunnings Warehouse	1p.61	BUNNINGSWAREHOUSE	~BUNNINGS
Byggmax	1p.y	BYGGMAX
CEDEO	1p.k	CEDEO
Cashbuild	1p.7r	CASHBUILD
Castorama	1p.2z	CASTORAMA
Chausson Matériaux	1p.k	CHAUSSONMATERIAUX	~CHAUSSON
City Mill	1p.4	^CITYMILL
Clas Ohlson	1p.7s	CLASOHLSON
Coop Bau+Hobby	1p.1x	^COOPBAUHOBBY	^COOPBAU
Coop Byggmix	1p.2q	COOPBYGGMIX
DCM	1p.1s	~DCM	ティーシーエム
DCMニコット	1p.1s	DCMニコット	DCMNICOT
Dedeman	1p.22	DEDEMAN
E.Leclerc Brico	1p.k	ELECLERCBRICO
Easy	1p.7t	~EASY
Frans Bonhomme	1p.k	FRANSBONHOMME
Gamma	1p.m	~GAMMA
Gedimat	1p.k	GEDIMAT
Globus Baumarkt	1p.7u	GLOBUSBAUMARKT
Grand Line	1p.1	^GRANDLINE
HERKULES Bau&Garten	1p.0	HERKULESBAUGARTEN	^HERKULESBAU
HORNBACH	1p.7v	HORNBACH
Hagebaumarkt	1p.7w	HAGEBAUMARKT	HAGEBAU
Hammer	1p.0	~HAMMER
Harald Nyborg	1p.1k	^HARALDNYBORG
Hellweg	1p.5	HELLWEG
Home Outlet	1p.4	^HOMEOUTLET	BARTONSHOMEOUTLET
Home Timber & Hardware	1p.34	^HOMETIMBERHARDWARE	^HOMEHARDWARE	~HOME	^HOMETIMBER
HomeMax	1p.2k	HOMEMAX	ХОУММАКС
HomePro	1p.2v	HOMEPRO
Homebase	1p.f	HOMEBASE
Hubo	1p.m	~HUBO
Italtile	1p.31	ITALTILE
Jula	1p.7x	~JULA
Jumbo	1p.1x	JUMBO
Karwei	1p.l	KARWEI
KlusWijs	1p.l	KLUSWIJS
Koçtaş	1p.1o	KOCTAS
L'Entrepôt du Bricolage	1p.k	LENTREPOTDUBRICOLAGE	~LENTREPOT	^LENTREPOTDU
La Plateforme du Bâtiment	1p.k	LAPLATEFORMEDUBATIMENT	^LAPLATEFORME
Lagerhaus	1p.1q	~LAGERHAUS
Lapeyre	1p.k	LAPEYRE
Leroy Merlin	1p.1	^LEROYMERLIN
Leyland SDM	1p.a	LEYLANDSDM	~LEYLAND
Lowe's	1p.9	LOWES
MR.DIY	1p.7y	^MRDIY
McCoy's	1p.4	MCCOYS
Menards	1p.4	MENARDS
Merkury Market	1p.2f	MERKURYMARKET	~MERKURY
Mitre 10	1p.61	MITRE10
Mr. Bricolage	1p.2k	^MRBRICOLAGE	МОСЮБРИКОЛАЖ
Mr.Bricolage	1p.7z	^MRBRICOLAGE
OBI	1p.80	~OBI
Obs Bygg	1p.2q	OBSBYGG
PSB Mrówka	1p.25	PSBMROWKA
PlaceMakers	1p.2l	PLACEMAKERS
Point P	1p.k	^POINTP
Praktiker	1p.81	PRAKTIKER	ПРАКТИКЕР
Praktis	1p.2k	PRAKTIS	ПРАКТИС
Praxis	1p.l	~PRAXIS
Princess Auto	1p.2p	^PRINCESSAUTO
ProfiStore	1p.2k	PROFISTORE
Promart	1p.5c	PROMART
Puuilo	1p.49	PUUILO
Raiffeisen-Markt	1p.0	RAIFFEISENMARKT
Rona	1p.2p	RONA	LOWES	^RENODEPOT
Samse	1p.k	SAMSE
Screwfix	1p.82	SCREWFIX
Sodimac	1p.83	SODIMAC
Sonderpreis Baumarkt	1p.0	SONDERPREISBAUMARKT	~SONDERPREIS
TTL	1p.0	~TTL
TTM	1p.0	~TTM
TeMax	1p.2k	TEMAX
Tecnomat	1p.1n	TECNOMAT
Tekzen	1p.1o	TEKZEN
The Home Depot	1p.84	^THEHOMEDEPOT	^HOMEDEPOT	^THEHOME
Toolstation	1p.85	TOOLSTATION
TopT	1p.31	TOPT
Travis Perkins	1p.a	^TRAVISPERKINS	~PERKINS
UNI HOBBY	1p.1v	^UNIHOBBY
V-MARKT	1p.0	^VMARKT	VBAUMARKT
VIVA Home	1p.1s	^VIVAHOME	ヒハホーム	スーハーヒハホーム	^SUPERVIVAHOME	~SVH	~VH
Weldom	1p.k	WELDOM
Wickes	1p.a	WICKES
Wilcon Depot	1p.1y	WILCON
Woodie's	1p.5s	WOODIES	ATLANTICHOMECARE
jem & fix	1p.86	^JEMFIX
tedox	1p.0	TEDOX
toom Baumarkt	1p.0	TOOM
Кенгуру	1p.66	КЕНГУРУ	KENGURU
Левша	1p.66	ЛЕВША
Лемана про	1p.66	ЛЕМАНАПРО	~ЛЕМАНА
Лента	1p.66	~ЛЕНТА	~LENTA	^ДОМЛЕНТА	^DOMLENTA	~OBI	~ОБИ	~BILLA
Леруа Мерлен	1p.65	ЛЕРУАМЕРЛЕН	^LEROYMERLIN
Молоток	1p.6b	МОЛОТОК
Петрович	1p.66	ПЕТРОВИЧ	PETROVICH
Строительный двор	1p.66	СТРОИТЕЛЬНЫИДВОР	~СТРОИТЕЛЬНЫИ
Стройка	1p.6b	СТРОИКА
Строймаркет	1p.6b	СТРОИМАРКЕТ
Уради сам	1p.4s	УРАДИСАМ	URADISAM
გორგია	1p.6i	GORGIA	ГОРГИА
アマノ	1p.1s	~アマノ	~AMANO
カインズホーム	1p.1s	カインスホーム	CAINZ
ケーヨーデイツー	1p.1s	ケーヨーテイツー
コメリ	1p.1s	~コメリ	KOMERI	コメリPRO	コメリハートクリーン	コメリハワー
コーナン	1p.1s	コーナン	KOHNAN	コーナンPRO
ジョイフルエーケー	1p.1s	ショイフルエーケー	ショイフルAK	JOYFULAK
ナフコ	1p.1s	~ナフコ	NAFCO
ホーマックニコット	1p.1s	ホーマックニコット	HOMACNICOT
ロイヤルホームセンター	1p.1s	ロイヤルホームセンター	^ROYALHOMECENTER	ロイヤルフロ	^ROYALPRO
綿半ホームエイド	1p.1s	綿半ホームエイト	WATAHANHOMEAID
1825 Interiors	1o.34	1825INTERIORS
A-Meubel	1o.l	AMEUBEL
ASKO Nábytek	1o.1v	ASKONABYTEK
ASKO Nábytok	1o.2w	ASKONABYTOK
AZKO	1o.3y	AZKO
Aaron's	1o.t	AARONS
Agata Meble	1o.25	AGATAMEBLE
Aiko XXXL	1o.2k	AIKO
Akhona	1o.31	AKHONA
Amart Furniture	1o.34	AMARTFURNITURE
American Signature Furniture	1o.4	^AMERICANSIGNATUREFURNITURE	^AMERICANSIGNATURE
Angstrem	1o.66	ANGSTREM
Arhaus	1o.4	ARHAUS
Ashley HomeStore	1o.t	ASHLEYHOMESTORE	^ASHLEYFURNITURE	^ASHLEYSTORE
Asko	1o.49	ASKO
Askona	1o.66	ASKONA
Badcock	1o.4	BADCOCK
Bassett Furniture	1o.4	BASSETTFURNITURE	~BASSETT
Beares	1o.87	BEARES
Bellona	1o.1o	BELLONA
Big Save Furniture	1o.2l	^BIGSAVEFURNITURE	^BIGSAVE
Black Red White	1o.1	^BLACKREDWHITE	^BLACKRED
BoConcept	1o.1	BOCONCEPT
Bob's Discount Furniture	1o.4	BOBSDISCOUNTFURNITURE	^BOBSDISCOUNT
Bodzio	1o.25	BODZIO
Bohus	1o.4q	BOHUS
Bolia	1o.1	BOLIA
Bradlows	1o.31	BRADLOWS
Braun Möbel Center	1o.0	^BRAUNMOBEL	^MOBELBRAUN
British Heart Foundation	1o.a	^BRITISHHEARTFOUNDATION	^BRITISHHEART
But	1o.k	~BUT
Cabinets To Go	1o.4	^CABINETSTOGO	^CABINETSTO
California Closets	1o.4	CALIFORNIACLOSETS
Chateau d'Ax	1o.88	CHATEAUDAX	~CHATEAU
Conforama	1o.89	CONFORAMA
Coricraft	1o.3q	CORICRAFT
Cort	1o.4	~CORT	^CORTFURNITUREOUTLET	^CORTFURNITURERENTAL
Courts	1o.1m	~COURTS
Crate & Barrel	1o.4	CRATEBARREL
DFS	1o.f	~DFS	DFSFURNITURE
Danske Møbler	1o.2l	^DANSKEMOBLER
Decodom	1o.2w	DECODOM
Design Within Reach	1o.9	^DESIGNWITHINREACH	^DESIGNWITHIN
Designer Sofas	1o.f	DESIGNERSOFAS	DESIGNERNATUZZI
Divan.ru	1o.66	^DIVANRU
Domayne	1o.34	DOMAYNE
Doğtaş	1o.1o	DOGTAS
EZ Living Furniture	1o.5s	^EZLIVINGFURNITURE	^EZLIVING
Early Settler	1o.61	EARLYSETTLER
Ethan Allen	1o.t	^ETHANALLEN
Eureka Street Furniture	1o.34	EUREKASTREETFURNITURE	~EUREKA	^EUREKASTREET
Fabb Furniture	1o.a	FABBFURNITURE	~AHF
Fagmøbler	1o.2q	FAGMOBLER
Fantastic Furniture	1o.34	^FANTASTICFURNITURE
Farmers Home Furniture	1o.4	^FARMERSHOMEFURNITURE	^FARMERSHOME
Fly	1o.k	~FLY
Fortunoff Backyard Store	1o.4	FORTUNOFFBACKYARDSTORE	~FORTUNOFF	^FORTUNOFFBACKYARD
Freedom	1o.34	~FREEDOM	^FREEDOMFURNITURE
Furniture Village	1o.a	^FURNITUREVILLAGE
Furnmart	1o.3q	FURNMART
Gautier	1o.1	GAUTIER
Goossens	1o.m	~GOOSSENS
HARDECK	1o.0	HARDECK	MOBELHARDECK
HSL	1o.a	~HSL	^HIGHSEATLIMITED	~HRT
Habitat	1o.8a	~HABITAT
Harveys	1o.a	HARVEYS
Havertys	1o.4	HAVERTYS
Herman Miller	1o.1	^HERMANMILLER
House & Home	1o.3q	^HOUSEHOME
Höffner	1o.0	HOFFNER
IKEA	1o.1	IKEA	~イケア	宜家家居	~宜家	宜家餐厅
Informa	1o.3y	~INFORMA
Isku	1o.49	ISKU
JYSK	1o.1	JYSK	DANISCHESBETTENLAGER
Jerome's Furniture	1o.4	JEROMES
Jysk	1o.2q	JYSK
Kartell	1o.1	KARTELL
Kelebek	1o.1o	KELEBEK
Kitea	1o.27	KITEA
Komfort	1o.25	KOMFORT
Kwantum	1o.m	KWANTUM
La-Z-Boy	1o.8b	^LAZBOY	^LAZYBOY	^LAZ
Laura Ashley	1o.a	^LAURAASHLEY
Lazurit	1o.66	LAZURIT
Leen Bakker	1o.l	^LEENBAKKER
Leon's	1o.2p	LEONS
Lewis Stores	1o.87	^LEWISSTORES	~LEWIS
Ligne Roset	1o.1	LIGNEROSET	ROSET
Livique	1o.1x	LIVIQUE
Lorena	1o.66	LORENA
LoveSac	1o.4	LOVESAC
Léon	1o.2p	~LEON	^MEUBLESLEON
MadeiraMadeira	1o.26	MADEIRAMADEIRA
Matis	1o.4s	MATIS
Meubles Gautier	1o.r	MEUBLESGAUTIER	GAUTIER	LESMEUBLESGAUTIER
Mio	1o.y	~MIO
Mobexpert	1o.22	MOBEXPERT
Mobilier de France	1o.k	^MOBILIERDEFRANCE	^MOBILIERDE
Mondi	1o.1o	~MONDI
Mondo Convenienza	1o.1n	MONDOCONVENIENZA
Monsieur Meuble	1o.k	^MONSIEURMEUBLE
Mor	1o.4	~MOR	^MORFURNITURE
Muebles Dico	1o.20	^MUEBLESDICO
Multipolster	1o.0	MULTIPOLSTER
Musterring	1o.1	MUSTERRING
Möbel Boss	1o.0	^MOBELBOSS	^BOSSMOBEL	^SBMOBELBOSS
Möbel Kraft	1o.0	^MOBELKRAFT
Möbel Martin	1o.0	^MOBELMARTIN
Möbelix	1o.8c	MOBELIX
Mömax	1o.1	MOMAX
Møbelringen	1o.2q	MOBELRINGEN
NCF Living	1o.a	NCFLIVING
Natuzzi	1o.1	NATUZZI
Next Home	1o.a	^NEXTHOME
Nick Scali	1o.34	NICKSCALI
Nitori	1o.8d	NITORI	~ニトリ
Nábytek Jamall	1o.1v	NABYTEKJAMALL	~NABYTEK
OK Furniture	1o.8e	^OKFURNITURE
OZ Design Furniture	1o.34	^OZDESIGNFURNITURE	^OZDESIGN
Oak Furnitureland	1o.a	OAKFURNITURELAND
Ofiprix	1o.1u	OFIPRIX
Ostermann	1o.0	OSTERMANN
POCO	1o.0	~POCO
Pfister	1o.1x	PFISTER	MOBELPFISTER
Plush	1o.34	PLUSH
Poltrona Frau	1o.1	^POLTRONAFRAU
Poltronesofà	1o.8f	POLTRONESOFA
Pottery Barn	1o.1	^POTTERYBARN	PBTEEN
Pronto Wonen	1o.l	^PRONTOWONEN
Provincial Home Living	1o.34	^PROVINCIALHOMELIVING	^PROVINCIALHOME
Raymour & Flanigan	1o.4	RAYMOURFLANIGAN	~RAYMOUR
Rent-A-Center	1o.9	^RENTACENTER
Restoration Hardware	1o.t	^RESTORATIONHARDWARE	~RH
Rey	1o.1u	~REY	^MUEBLESREY
Roche Bobois	1o.1	ROCHEBOBOIS
Rochester	1o.31	~ROCHESTER
Rolf Benz	1o.7u	^ROLFBENZ
Roller	1o.7u	~ROLLER
Rooms To Go	1o.4	^ROOMSTOGO
Rooms To Go Kids	1o.4	^ROOMSTOGOKIDS
Russells	1o.31	RUSSELLS
Rutar	1o.1q	RUTAR
ScS	1o.a	~SCS
Schaffrath	1o.0	SCHAFFRATH
Sconto Möbel Sofort	1o.0	^SCONTOMOBELSOFORT	~SCONTO	^SCONTOSB	^SCONTOMOBEL
Sconto Nábytek	1o.1v	SCONTONABYTEK	~SCONTO
Sconto Nábytok	1o.2w	SCONTONABYTOK	~SCONTO
Seats and Sofas	1o.0	SEATSANDSOFAS	^SEATSAND
Segmüller	1o.0	SEGMULLER
Sharps	1o.a	SHARPS
Siko	1o.5g	SIKO
Simpo	1o.8g	SIMPO
Skeidar	1o.2q	SKEIDAR
Sofology	1o.a	SOFOLOGY
Sotka	1o.49	SOTKA
Staer	1o.22	STAER
Structube	1o.2p	STRUCTUBE
The Brick	1o.2p	^THEBRICK
Tok&Stok	1o.26	^TOKSTOK	^TOKESTOK
Tuco	1o.1u	TUCO	MUEBLESTUCO
UFO Furniture	1o.31	^UFOFURNITURE	~UFO
Urban Barn	1o.2p	^URBANBARN
Value City Furniture	1o.4	^VALUECITYFURNITURE	^VALUECITY
Vellea Home	1o.8h	VELLEAHOME	MOBILAVIDENOV	VIDENOVFURNITURE	ΕΠΙΠΛΑVIDENOV	~VELLEA
Vitorog	1o.4s	VITOROG
Weylandts	1o.31	WEYLANDTS
XXXLutz	1o.8i	XXXLUTZ
Z Gallerie	1o.4	ZGALLERIE
bene	1o.1	~BENE
easyhome	1o.2p	EASYHOME
home24	1o.0	HOME24
west elm	1o.1	WESTELM
zurbrüggen	1o.0	ZURBRUGGEN
İstikbal	1o.1o	ISTIKBAL
Велеа Хоум	1o.4a	ВЕЛЕАХОУМ	VELLEAHOME	VIDENOVFURNITURE	МЕБЕЛВИДЕНОВ
Виденов	1o.2k	ВИДЕНОВ	МЕБЕЛИВИДЕНОВ	VIDENOVFURNITURE
Дятьково	1o.66	ДЯТЬКОВО
Любимый дом	1o.66	^ЛЮБИМЫИДОМ
Мебель Москва	1o.66	МЕБЕЛЬМОСКВА
Мебель Шара	1o.66	МЕБЕЛЬШАРА
Много мебели	1o.66	МНОГОМЕБЕЛИ
Пинскдрев	1o.6b	ПИНСКДРЕВ
Рими	1o.66	РИМИ
Стол и Стул	1o.3s	^СТОЛИСТУЛ	^СТОЛИ
Столплит	1o.8j	СТОЛПЛИТ
Стіл та Стілець	1o.3s	СТІЛТАСТІЛЕЦЬ	^СТІЛТА
ТриЯ	1o.66	ТРИЯ
Уют	1o.8j	~УЮТ
Форма идеале	1o.4s	ФОРМАИДЕАЛЕ	^FORMAIDEALE
Шатура	1o.8k	ШАТУРА	SHATURA
იუსკ	1o.6i	JYSK
ニトリ	1o.2t	~ニトリ	NITORI	宜得利家居
フランフラン	1o.1s	フランフラン	FRANCFRANC
宜家家居	1o.6k	宜家家居	IKEA	~宜家
宜家家居 IKEA	1o.6m	IKEA	宜家家居	~宜家	宜家傢俬
7-Eleven	3.1	^7ELEVEN	^SEVENELEVEN
7Sette	3.1n	7SETTE
8 à Huit	3.k	^8AHUIT	^8A
ABC	3.49	~ABC
AL Prime Energy	3.4	^ALPRIMEENERGY	ALPRIME	^ALPRIME
AN Energéticos	3.1u	ANENERGETICOS
ANCAP	3.8l	ANCAP
ANP	3.3s	~ANP	АЗСANP	~АНП
AP Oil	3.4u	^APOIL	~AP
AS 24	3.8m	^AS24
Aegean	3.2c	AEGEAN
Aegis	3.4u	AEGIS
Afriquia	3.1	AFRIQUIA
Afriquia افريقيا	3.27	AFRIQUIA
Agapet	3.4u	AGAPET
Agip	3.1	AGIP
Agla	3.1u	AGLA
Agri Go Fuel	3.l	^AGRIGOFUEL	AGRISNELTANK
Agrola	3.1x	AGROLA
Air Liquide	3.1	^AIRLIQUIDE
Alcampo	3.1u	ALCAMPO
Ale	3.26	~ALE	^POSTOALE	POSTOALESAT	POSTOSALE	POSTOSSATELITE
Alexela	3.38	ALEXELA
Alinco Oil	3.4u	ALINCOOIL	~ALINCO
Allied	3.4u	~ALLIED	^ALLIEDOIL
Allied Petroleum	3.2l	^ALLIEDPETROLEUM	~ALLIED
Aloha Petroleum	3.4	ALOHAPETROLEUM
Alon	3.4	ALON
Alpet	3.1	ALPET
Alves Bandeira	3.2b	ALVESBANDEIRA
Amdaway Oil	3.4u	AMDAWAYOIL	~AMDAWAY
Amic	3.8n	~AMIC	^AMICENERGY
Aminso Energy	3.4u	AMINSOENERGY	~AMINSO
Amoco	3.4	AMOCO
Ampol	3.34	AMPOL	^EGAUSTRALIA	CALTEXWOOLWORTHS	EGAMPOL	WOOLWORTHSCALTEX	WOOLWORTHSPETROL
Amser Oil	3.4u	AMSEROIL	AMINASEROIL
Applegreen	3.8o	APPLEGREEN
Aral	3.7u	ARAL	ARALTANKSTELLE
Aramco	3.1y	ARAMCO
Arco	3.9	~ARCO
Argos	3.l	ARGOS
Asda	3.a	ASDA
Asda Express	3.a	ASDAEXPRESS
Astro	3.4	ASTRO
Astron Energy	3.8p	ASTRONENERGY	~ASTRON
Atem	3.26	~ATEM	^POSTOATEM
Auchan	3.8q	AUCHAN
AutoLPGas	3.6i	AUTOLPGAS
Autotrans	3.3s	AUTOTRANS	АВТОТРАНС	АЗСAUTOTRANS	АЗСАВТОТРАНС
Avantage7	3.3s	AVANTAGE7	АВАНТАЖ7
Avanti	3.1q	~AVANTI
Avia	3.8r	AVIA	STATIONAVIA
Avia XPress	3.8s	AVIAXPRESS
Avin	3.2c	AVIN
Axion	3.8t	AXION
Aygaz	3.1o	AYGAZ
Aytemiz	3.1o	AYTEMIZ
Azpetrol	3.24	AZPETROL
B-Petrol	3.1n	^BPETROL
BEBECO	3.1x	BEBECO
BF Petroleum	3.4u	^BFPETROLEUM
BG Petroleum	3.4u	^BGPETROLEUM
BHPetrol	3.1r	BHPETROL
BJ's Wholesale Club	3.4	BJSWHOLESALECLUB	BJSGAS	~BJS	BJSWHOLESALE
BP	3.1	~BP	^BPAMERICA	^BPCONNECT	^BPGASSTATION
BP Express	3.l	^BPEXPRESS
BR	3.26	~BR	BRPETROBRAS	PETROBRAS	^POSTOBR	POSTOPETROBRAS	POSTOSPETROBRAS
BVS	3.3s	~BVS	~БВС	БВСРИТЕИЛ
BWOC	3.a	BWOC	BOBWAYNESOILCOMPANY
Ballenoil	3.1u	BALLENOIL
Baltic Petroleum	3.45	BALTICPETROLEUM	~BALTIC
Bandeira Branca	3.26	BANDEIRABRANCA	~BANDEIRA
Bapco	3.8u	BAPCO	^BAHRAINPETROLEUM
Benab Oil	3.4u	BENABOIL
Bennett's Petroleum	3.34	BENNETTSPETROLEUM	~BENNETTS
Benzina	3.5g	~BENZINA
Berkman	3.l	BERKMAN
Best	3.1o	~BEST
Beyfin	3.1	BEYFIN
Bharat Petroleum	3.2g	BHARATPETROLEUM	~BHARAT
Big D Oil	3.4	^BIGDOIL	^BIGD
Biomax	3.23	BIOMAX
Blanko Oil	3.4u	BLANKOOIL	~BLANKO
Bliska	3.25	BLISKA
Bonett	3.5g	BONETT
BonÀrea	3.1u	BONAREA
Bpet	3.1o	BPET
Buc-ee's	3.4	BUCEES
Byrne Dairy	3.4	BYRNEDAIRY	BYRNEDAIRYDELI
CEFCO	3.4	CEFCO
CPS	3.6d	~CPS
CYCLON	3.2c	CYCLON
Caltex	3.8v	CALTEX
Canadian Tire	3.2p	^CANADIANTIRE
Carenex	3.1s	CARENEX	カーエネクス
Carrefour	3.1	CARREFOUR
Carrefour Contact	3.k	CARREFOURCONTACT
Carrefour Market	3.1	CARREFOURMARKET
Carroll	3.4	~CARROLL	CARROLLMOTORFUELS	CARROLLFUEL
Casey's General Store	3.4	CASEYSGENERALSTORE	CASEYS	^CASEYSGENERAL
Cash Oil	3.4u	^CASHOIL
Casino	3.k	~CASINO
Cenex	3.4	CENEX
Centex	3.2p	CENTEX
Central Brent	3.4u	^CENTRALBRENT
Centrum Fuel	3.1y	^CENTRUMFUEL
Certified	3.4	~CERTIFIED	^CERTIFIEDOIL
Ceypetco	3.2y	CEYPETCO	^LANKAFILLINGSTATION
Challenge	3.2l	~CHALLENGE
Champion	3.4u	~CHAMPION
Charrua	3.26	CHARRUA
Chevron	3.1	CHEVRON
Chipo	3.3s	CHIPO
Cigo Energy	3.4u	CIGOENERGY
Circle K	3.1	^CIRCLEK	^CIRCLEKCANADA	MACS
Citgo	3.1	CITGO
Clark	3.4	~CLARK
Classic	3.0	~CLASSIC
Clean Energy	3.4	^CLEANENERGY
Compass	3.4u	COMPASS
Concord Oil	3.4u	^CONCORDOIL
Conoco	3.4	CONOCO
Coop Tankstelle	3.1x	^COOPTANKSTELLE
Copec	3.4g	COPEC
Copetrol	3.8w	COPETROL
Coral	3.8x	~CORAL
Cosan	3.26	COSAN
Costantin	3.1n	COSTANTIN
Costco	3.3c	COSTCO	COSTCOGASOLINE	COSTCOGAS	COSTCOWHOLESALE	ESSENCECOSTCO
Couche-Tard	3.2p	^COUCHETARD
Crevier	3.2p	CREVIER
Crodux	3.51	CRODUX
Crown	3.8y	~CROWN	^CROWNPETROLEUM
Cumberland Farms	3.4	CUMBERLANDFARMS	CUMBERLAND
Cupet	3.58	CUPET	^CUBAOILUNION	^CUBAPETROLEOUNION
DALIOIL	3.2w	DALIOIL
DAPSA	3.3a	DAPSA
DATS 24	3.r	DATS24
DK	3.4	~DK	^DKGASSTATION
Delek	3.1t	DELEK	~דלק	ДЕЛЕК
Delta	3.8z	~DELTA	דלתא
Delta Sonic	3.4	^DELTASONIC	^DELTASONICCARWASH
Depot Tela	3.90	^DEPOTTELA
Diamond Shamrock	3.4	DIAMONDSHAMROCK
Disa	3.91	DISA
Domo	3.2p	DOMO
Driv	3.2q	DRIV
Duck Thru	3.4	^DUCKTHRU
Dyneff	3.7o	DYNEFF
E.Leclerc	3.1	ELECLERC	LECLERC	^STATIONSERVICE
ED	3.0	~ED
EG On the Move	3.a	^EGONTHEMOVE	^EGON
EKO	3.1	~EKO	Q903198	~ΕΚΟ	~ЕКО
ENEOS	3.1s	ENEOS	エネオス
ENEOS EneJet	3.1s	ENEOSENEJET	エネオスエネシェット	ENEJET	~ESSO	~EXPRESS	~MOBIL	^TONENGENERAL	エクスフレス	~エッソ	エッソ石油	エネシェット	セネラル	セネラル石油	モーヒル	東燃セネラル石油
Eco Petrol	3.2k	^ECOPETROL	ЕКОПЕТРОЛ	EKOPETROL
EcoOil	3.1y	ECOOIL
Effo	3.92	EFFO
Ego	3.1n	~EGO
Elan	3.93	~ELAN
Emarat	3.94	EMARAT
Emo	3.f	~EMO
Enercoop	3.1n	ENERCOOP
Energas	3.1n	ENERGAS
Enerpetroli	3.1n	ENERPETROLI
Engen	3.95	ENGEN	^TRUCKSTOP
Eni	3.96	~ENI	AGIPENI	^ENISTATION
Enilive	3.1n	ENILIVE
Enmarket	3.4	ENMARKET
Equador	3.26	EQUADOR	POSTOEQUADOR
EsclatOil	3.1u	ESCLATOIL
Essar	3.97	ESSAR
Esso	3.1	~ESSO	^ESSOCANADA	^ESSOSERVICESTATION	^STATIONESSO
Esso Express	3.1	^ESSOEXPRESS
EuroOil	3.98	EUROOIL
Eurobit	3.1v	EUROBIT
Euroil	3.1o	EUROIL	EUROOIL
Europam	3.1n	EUROPAM
Eurowag	3.99	EUROWAG	~EW
Everfuel	3.9a	EVERFUEL
Ewa	3.1n	~EWA
F24	3.1k	~F24
FAST STOP	3.4	^FASTSTOP
Fas Gas	3.2p	^FASGAS
Fastrac	3.4	FASTRAC
Federated Co-operatives	3.2p	FEDERATEDCOOPERATIVES	^COOP	~FEDERATED	^FEDERATEDCO
Fieten Olie	3.l	FIETENOLIE	~FIETEN
Firezone	3.l	FIREZONE
Flaga	3.1v	FLAGA
Flash	3.9b	~FLASH
Flyers	3.4	FLYERS
Flying J	3.t	^FLYINGJ
Flying V	3.1y	^FLYINGV
Food 4 Less	3.4	^FOOD4LESS	^FOOD4
Foods Co	3.4	^FOODSCO
Fraga Oil	3.4u	FRAGAOIL
Fred Meyer	3.4	^FREDMEYER
Freie Tankstelle	3.0	^FREIETANKSTELLE
Friendly Express	3.4	^FRIENDLYEXPRESS
Frimps	3.4u	FRIMPS
G.A.S.	3.2l	~GAS	GASOLINEALLEYSERVICES	^GA
G500	3.20	G500
GATE	3.4	~GATE	^GATEPETROLEUM
GNP	3.1n	~GNP	GRUPPONORDPETROLI
GOfuel	3.2l	GOFUEL
GS칼텍스	3.3k	GS칼텍스	GSCALTEX
Gabriëls	3.56	GABRIELS
Galana	3.9c	GALANA
Galp	3.3d	GALP
Gapco	3.1	GAPCO
Gas	3.2w	~GAS
Gas Plus	3.2p	^GASPLUS
Gasenergy	3.4l	GASENERGY
Gazel	3.9d	GAZEL
Gazoil	3.4l	GAZOIL
Gazprom	3.9e	GAZPROM	ГАЗПРОМ
Gega Oil	3.2i	GEGAOIL
Genol	3.1q	GENOL
GetGo	3.4	GETGO	^GIANTEAGLE
Giant	3.4	~GIANT
Giap	3.1n	GIAP
Global	3.t	~GLOBAL
Global Oil	3.31	^GLOBALOIL	~GLOBAL
Globus	3.9f	GLOBUS
Glory Oil	3.4u	^GLORYOIL
Go'on	3.1k	GOON
GoMart	3.4	GOMART
Goil	3.4u	GOIL
Green Oil	3.27	^GREENOIL
Gulf	3.1	~GULF
Gull	3.61	GULL
H-E-B	3.4	~HEB	^HEBFUEL	^HEBGAS
HEM	3.0	~HEM
Haan	3.l	HAAN
Haffner's	3.4	HAFFNERS
Harnois	3.2p	HARNOIS
Harvest Energy	3.a	^HARVESTENERGY
Hass	3.53	~HASS
Hele	3.4	~HELE
Hess	3.4	HESS
Hidrosina	3.20	HIDROSINA
High's	3.4	~HIGHS
Hindustan Petroleum	3.2g	HINDUSTANPETROLEUM	~HP	^HPPETROLPUMP	~HINDUSTAN
Hofer Diskont	3.43	DISKONT	HOFER
Holiday	3.4	~HOLIDAY
Holiday Oil	3.4	^HOLIDAYOIL
Hoyer	3.0	HOYER
Huck's Food & Fuel	3.4	HUCKSFOODFUEL	HUCKS	^HUCKSFOOD
Hunsgas	3.1v	HUNSGAS
Husky	3.2p	HUSKY
Hy-Vee Gas	3.4	^HYVEEGAS
Hypco	3.9g	HYPCO
IES	3.1n	~IES
IGL	3.2g	~IGL	INDRAPRASTHAGASLIMITED
INA	3.9h	~INA
IP	3.1	~IP	~API	^APIIP	~ERG	TOTALERG
IPT	3.8x	~IPT
Iberdoex	3.1u	IBERDOEX
Indian Oil	3.2g	^INDIANOIL
Ingles Gas Express	3.4	^INGLESGASEXPRESS	^INGLESGAS
Ingo	3.9i	INGO
Innogy	3.1v	INNOGY	~RWE
InsaOil	3.2k	INSAOIL	^INSAOIL	ИНСАОИЛ
Intermarché	3.1	INTERMARCHE	INTERMARCHECONTACT	INTERMARCHESUPER
Inver	3.9j	INVER
Ipiranga	3.26	IPIRANGA	IPRIANGA	POSTOIPIRANGA
Irbis	3.66	IRBIS
Irving	3.t	IRVING	IRVINGOIL
JA	3.1s	~JA	シェイエー	^JASS	シェイエイエスエス
JET	3.1	~JET
JETOIL	3.9k	JETOIL
Jetti	3.1y	JETTI
Jio-BP	3.2g	JIOBP	^RELIANCEBP	^RELIANCEPETROLEUM
Jurki	3.2w	JURKI
K-Pet	3.1	^KPET
KAOIL	3.2c	KAOIL
KLO	3.3s	~KLO	~КЛО
KM-Prona	3.1v	KMPRONA
Kadoil	3.1o	KADOIL
Kangaroo Express	3.4	KANGAROOEXPRESS	KANGAROO
Kastrati	3.9l	KASTRATI
Keropetrol	3.1n	KEROPETROL
King Soopers	3.4	KINGSOOPERS
Kobil	3.9m	KOBIL
Kralupol	3.5g	KRALUPOL
Krist	3.4	KRIST
Kroger	3.4	KROGER
Kum & Go	3.4	^KUMGO
Kwik Fill	3.4	KWIKFILL
Kwik Shop	3.4	KWIKSHOP
Kwik Star	3.4	KWIKSTAR
Kwik Trip	3.4	KWIKTRIP
Lake Oil	3.1	^LAKEOIL
Lanka IOC	3.2y	LANKAIOC
Latvijas Nafta	3.2d	LATVIJASNAFTA
Latvijas Propāna Gāze	3.2d	LATVIJASPROPANAGAZE	~LPG	^LATVIJASPROPANA
Laugfs Petroleum	3.2y	LAUGFS
Liberty	3.12	~LIBERTY	^LIBERTYOIL
Loaf 'N Jug	3.4	LOAFNJUG	^LOAFN
Loro	3.1n	~LORO
Lotos	3.25	LOTOS
Lotos Optima	3.25	LOTOSOPTIMA
Love's	3.4	~LOVES
Love's Alternative Energy	3.t	^LOVESALTERNATIVEENERGY	TRILLIUMCNG	TRILLIUMUSAGAINCLEANFUELCNG	^LOVESALTERNATIVE
Lukoil	3.1	LUKOIL
MEROIL	3.1u	MEROIL
METRO	3.1	~METRO
MOL	3.9n	~MOL
MRS	3.9o	~MRS
MacEwen	3.2p	MACEWEN
Maes	3.56	MAES
Magn	3.92	MAGN
Mapco	3.4	MAPCO
Markant	3.0	MARKANT
Marshal	3.3s	~MARSHAL	АЗСMARSHAL	~МАРШАЛ
Maverik	3.4	MAVERIK
Maxol	3.f	MAXOL
McKeown	3.2l	MCKEOWN
Medco	3.8x	MEDCO
Meijer	3.4	MEIJER
Metan	3.4d	~METAN
Metano	3.1n	METANO
Metro Petroleum	3.34	^METROPETROLEUM	~METRO
Migrol	3.1x	MIGROL
Misr Petroleum	3.7a	MISRPETROLEUM
Mobil	3.1	~MOBIL	~MOBILE
Moeve	3.3d	MOEVE	CEPSA
Mohawk	3.2p	MOHAWK
Moil	3.1o	MOIL
Morrisons	3.a	MORRISONS
Motto	3.3s	~MOTTO	МОТТО
Moya	3.25	~MOYA
Murco	3.a	MURCO
Murphy Express	3.4	^MURPHYEXPRESS
Murphy USA	3.4	^MURPHYUSA
N1	3.4e	~N1
NAFTAL	3.9p	NAFTAL
NP	3.9q	~NP
Naftë	3.1u	~NAFTE
Nasona	3.4u	NASONA
Nayara	3.2g	NAYARA
Neste	3.1	~NESTE	^NESTEOIL
Netto	3.k	NETTO
Nordoel	3.0	NORDOEL
Nouria	3.4	NOURIA
OIL!	3.9r	~OIL
OK	3.9s	~OK
OKQ8	3.y	OKQ8
OLA Energy	3.1	^OLAENERGY
OMV	3.9t	~OMV	~OMB
ONE9	3.4	ONE9
Octa+	3.56	OCTA
Oilcom	3.9u	OILCOM
Oilibya	3.1	OILIBYA	OILIBIA	OILIBIYA	OILLIBIA	OILLIBY	OILLIBYA	OILLYBIA	OILYBIA	OLIBYA	OLYBIA
Olerex	3.38	OLEREX
Olkop	3.25	OLKOP
Olís	3.4e	OLIS
Opet	3.1o	~OPET
Orkan	3.4e	ORKAN
Orlen	3.9v	ORLEN
Orlen express	3.9w	ORLENEXPRESS
Oro Negro	3.58	^ORONEGRO
Oxxo	3.1	OXXO
PAK'nSAVE Fuel	3.2l	PAKNSAVEFUEL
PDV	3.5x	~PDV
PT	3.2v	~PT
PTT Station	3.1	PTTSTATION	~PTT
PV Oil	3.60	^PVOIL
Pace	3.a	~PACE
Pacific	3.9x	~PACIFIC
Pacific Pride	3.4	^PACIFICPRIDE
Parallel	3.3s	~PARALLEL	^PARALLELUA	ПАРАЛЕЛЬ	ПАРАЛЕЛЬНИИ
Pecsa	3.5c	PECSA
Pemex	3.20	PEMEX
Pertamina	3.3y	PERTAMINA
Petro	3.t	PETRO
Petro Gazz	3.1y	PETROGAZZ
Petro Seven	3.20	PETROSEVEN	PETRO7
Petro-Canada	3.2p	PETROCANADA
Petro-T	3.2p	PETROT
PetroPerú	3.5c	PETROPERU
Petrocat	3.1u	PETROCAT
Petrocity	3.9y	PETROCITY
Petroecuador	3.5x	PETROECUADOR
Petrol	3.9z	~PETROL	BENCINSKISERVISPETROL	^BSPETROL
Petrol Ofisi	3.1	PETROLOFISI
Petrolimex	3.1	PETROLIMEX
Petrolina	3.1	PETROLINA
Petrom	3.a0	PETROM
Petromil	3.23	PETROMIL
Petromoc	3.a1	PETROMOC
Petron	3.a2	PETRON
Petronas	3.1	PETRONAS
Petronor	3.1u	PETRONOR
Petropar	3.8w	PETROPAR
Petroprix	3.3d	PETROPRIX
Petrosol	3.4u	PETROSOL
Peut	3.l	~PEUT
Phillips 66	3.4	^PHILLIPS66
Phoenix	3.1y	~PHOENIX
Pieprzyk	3.25	PIEPRZYK
Pilot	3.t	~PILOT	^PILOTDEALER	^PILOTTRAVELCENTER	^PILOTTRAVELCENTERS
Pioneer	3.2p	~PIONEER
Plenergy	3.1u	PLENERGY	PLENOIL
Pompe Bianche	3.1n	^POMPEBIANCHE
Power	3.56	~POWER
Preem	3.a3	PREEM
Prim	3.1v	~PRIM
Primagas	3.1v	PRIMAGAS
Primax	3.a4	PRIMAX
Prio	3.2b	PRIO
Propan	3.1	PROPAN
Puma	3.1	PUMA
PyS	3.5x	~PYS
Q1	3.0	~Q1
Q8	3.a5	~Q8	Q8ITALIA
Q8 Easy	3.a6	^Q8EASY
Qazaq Oil	3.4l	QAZAQOIL
Qik-n-EZ	3.4	QIKNEZ	^QIKN
Qstar	3.y	QSTAR
QuickChek	3.4	QUICKCHEK
Quik Stop	3.4	QUIKSTOP
QuikTrip	3.1	QUIKTRIP	~QT
RD Petroleum	3.2l	^RDPETROLEUM	~RD	~RDP
RaceTrac	3.1	RACETRAC
RaceWay	3.4	RACEWAY
Raiffeisen	3.0	RAIFFEISEN
RePhil	3.1y	REPHIL
RealK	3.2w	REALK
Refinor	3.3a	REFINOR	REFINARIADELNORTE
Reliance	3.a7	~RELIANCE	^RELIANCEINDUSTRIES
Rendichicas	3.20	RENDICHICAS
Repsol	3.1	REPSOL	CAMPSA
Retitalia	3.1n	RETITALIA
Revoil	3.2c	REVOIL
Rhodes	3.4	RHODES	RHODES101
Road Ranger	3.4	^ROADRANGER
Robin Oil	3.1v	^ROBINOIL
RodOil	3.26	RODOIL
Rompetrol	3.a8	ROMPETROL	РОМПЕТРОЛ
Rotten Robbie	3.4	^ROTTENROBBIE
Royal Farms	3.4	^ROYALFARMS
Rubis	3.1	RUBIS
Ruedi Rüssel	3.1x	RUEDIRUSSEL
Rutter's	3.4	RUTTERS
S-Oil	3.3k	^SOIL
SB Tank	3.0	^SBTANK
SEAOIL	3.1y	SEAOIL
SILKOIL	3.2c	SILKOIL
SIM	3.26	~SIM	SIMDISTRIBUIDORA	SIMREDEDEPOSTOS
SK주유소	3.3k	SK주유소	^SKGAS	~SK	^SK가스
SNG	3.2k	~SNG	СИНЕРГОНПЕТРОЛЕУМ
SOCAR	3.a9	SOCAR
SOLATO	3.1s	SOLATO
SP	3.aa	~SP
SPBU Pertamina	3.3y	SPBUPERTAMINA
SPP CNG	3.2w	SPPCNG
Safeway	3.1	SAFEWAY
Sainsbury's	3.a	SAINSBURYS
Sam's Club	3.4	^SAMSCLUB
San Marco Petroli	3.1n	SANMARCOPETROLI	^SANMARCO
Sasol	3.31	SASOL
Shamrock	3.4	SHAMROCK
Sheetz	3.4	SHEETZ
Shell	3.1	~SHELL	COLES	COLESEXPRESS	^POSTOSHELL	^SHELLAUSTRALIA	^SHELLGASSTATION	^SHELLOIL	^SHELLPETROLSTATION	^SHELLSERVICESTATION	^SHELLSTATION	^STATIONSHELL
Shell Express	3.1	^SHELLEXPRESS
Shiptech	3.ab	SHIPTECH
Sinclair	3.4	~SINCLAIR	^SINCLAIROIL
Sinooil	3.4l	SINOOIL
Sinopec	3.34	SINOPEC
Slovnaft	3.ac	SLOVNAFT
Smartfuels	3.1y	SMARTFUELS
Soil	3.1o	~SOIL	^SOILPETROL
Sokimex	3.90	SOKIMEX
Sol	3.1	~SOL
Solo Oil	3.34	^SOLOOIL
Sonangol	3.ad	SONANGOL
Sonic	3.2p	~SONIC
Speedway	3.4	SPEEDWAY
Spinx	3.4	SPINX
Sprint	3.0	~SPRINT
St1	3.7s	~ST1	~SHELL
Star Oil	3.ae	^STAROIL
StarOil	3.4u	STAROIL
Station U	3.k	^STATIONU
Statoil	3.af	STATOIL
Stewart's	3.4	STEWARTS
Stinson	3.2p	STINSON
Stop & Shop	3.4	^STOPSHOP
Stripes	3.4	~STRIPES
Sunoco	3.4	SUNOCO
Sunpet	3.1o	SUNPET
Super Save Gas	3.2p	^SUPERSAVEGAS	^SUPERSAVE
Super U	3.k	^SUPERU
Susco	3.2v	SUSCO
Système U	3.k	^SYSTEMEU
TA	3.4	~TA	TRAVELCENTERSOFAMERICA
TAM Autohof	3.5g	TAMAUTOHOF
Tamoil	3.ag	TAMOIL
Tamoil Express	3.l	TAMOILEXPRESS
TanQyou	3.l	TANQYOU
Tango	3.m	~TANGO
Tank Ono	3.1v	^TANKONO
Tank S	3.l	^TANKS
Tanka	3.y	TANKA
Tanker	3.2w	~TANKER
Teboil	3.ah	TEBOIL
Teco	3.1o	TECO
Tela	3.90	~TELA
Telenergy	3.4u	TELENERGY
Tempo	3.2p	~TEMPO
Terpel	3.ai	TERPEL
Terrible's	3.4	~TERRIBLES	^TERRIBLESHERBST	^TERRIBLESDIESEL
Tesco	3.aj	TESCO	~JACKS
Tesoro	3.4	~TESORO
Texaco	3.1	TEXACO
Thorntons	3.4	THORNTONS
TinQ	3.ak	TINQ
Tirex Petrol	3.3o	TIREXPETROL
Tom Thumb	3.4	^TOMTHUMB
TomThumb	3.4	TOMTHUMB
Tomegas	3.1v	TOMEGAS
Top	3.5s	~TOP	TEDCASTLESOILPRODUCTS	^TOPOIL
Top Oil	3.4u	^TOPOIL
Topaz	3.5s	TOPAZ
Tops	3.4	~TOPS	^TOPSGASOLINE	^TOPSFRIENDLYMARKETS	^TOPSGAS
Total Contact	3.k	^TOTALCONTACT
TotalEnergies	3.1	TOTALENERGIES	^STATIONTOTAL	~TOTAL	^TOTALACCESS	TOTALENERGIESACCESS
TotalEnergies Express	3.l	TOTALENERGIESEXPRESS
True Zero	3.4	^TRUEZERO
Trạm xăng	3.60	TRAMXANG
Turkey Hill	3.4	^TURKEYHILL
Turmöl	3.1q	TURMOL
Türkiye Petrolleri	3.1o	TURKIYEPETROLLERI	~TP	TPPD
U.GO	3.3s	~UGO	GLUSCO	ГЛУСКОРИТЕИЛ
UFA	3.2p	~UFA	^UNITEDFARMERSOFALBERTA
UPG	3.3s	~UPG	UKRAINIANPETROLEUMGROUP	ЮКРЕИНІАНПЕТРОЛЕУМГРУП	~ЮПГ
USA Gasoline	3.4	^USAGASOLINE
Ukrnafta	3.3s	UKRNAFTA	УКРНАФТА	АЗСUKRNAFTA	АЗСУКРНАФТА	ПАТУКРНАФТА
Ultramar	3.1	ULTRAMAR
Unioil	3.1y	UNIOIL
United	3.34	~UNITED	^UNITEDAUS	^UNITEDPETROLEUM
United Dairy Farmers	3.4	^UNITEDDAIRYFARMERS	~UDF	UDFFUEL	UDFFUELS	^UNITEDDAIRY
Unity Oil	3.4u	^UNITYOIL
Uno	3.al	~UNO
Uno Fuel	3.1y	^UNOFUEL
Uno-X	3.4v	^UNOX
VM Petroleum	3.2k	^VMPETROLEUM
Valcarce	3.1u	VALCARCE
Valero	3.1	VALERO
Vega Carburanti	3.1n	VEGACARBURANTI	~VEGA
Viada	3.am	VIADA
Virši	3.2d	VIRSI
Vito	3.k	~VITO
Voy con Energía	3.3a	^VOYCONENERGIA	~VOY	^VOYCON
WICO	3.3a	WICO
WOG	3.3s	~WOG	АЗКWOG	АЗСWOG	~ВОГ	ТОВВОГРІТЕИЛ
Waitomo	3.2l	WAITOMO
Walmart	3.1	WALMART	~WMT
Watis	3.25	WATIS
Wawa	3.4	WAWA
Weigel's	3.4	WEIGELS
Weis	3.4	~WEIS	^WEISGASNGO
Welcome Break	3.a	^WELCOMEBREAK
Wesco	3.4	WESCO
Westfalen	3.0	WESTFALEN
Winxo	3.27	WINXO
XTR	3.2p	~XTR
Xtra Fuels	3.4	XTRAFUELS	XTRAMART
YPF	3.3a	~YPF
YX	3.4v	~YX	^YXENERGI
YX 7-Eleven	3.2q	^YX7ELEVEN	^YX7
YX Truck	3.4v	^YXTRUCK
Z	3.2l	^ZENERGY
ZEN	3.4u	~ZEN
ZG Raiffeisen	3.0	ZGRAIFFEISEN
Ziz	3.27	~ZIZ
apollostation	3.1s	APOLLOSTATION	アホロステーション
bft	3.0	~BFT
bi1	3.k	~BI1
din-X	3.y	^DINX
iGas	3.2k	IGAS
npd	3.2l	~NPD
star	3.0	~STAR
tankpool24	3.1	TANKPOOL24
termo	3.1o	TERMO
uSmile 昆仑好	3.1	USMILE昆仑好
ΑΠ	3.2c	~ΑΠ
ΑΡΓΩ	3.2c	ΑΡΓΩ
ΕΛΙΝΟΙΛ	3.2c	ΕΛΙΝΟΙΛ	ΕΛΙΝ
ΕΤΕΚΑ	3.2c	ΕΤΕΚΑ
Авіас	3.3s	АВІАС	AVIAS	АВИАСПЛЮС	АЗСАВІАС
БРСМ-Нафта	3.3s	BRSM	АЗКБРСМНАФТА	АЗСБРСМ	БРСМ
Башнефть	3.66	БАШНЕФТЬ	BASHNEFT
Белоруснефть	3.3x	БЕЛОРУСНЕФТЬ
Бенита	3.2k	БЕНИТА	BENITA
Газпром Нефть	3.66	ГАЗПРОМНЕФТЬ	GAZPROMNEFT
Газпромнефть	3.an	ГАЗПРОМНЕФТЬ	ГАЗПРОМ
Газпромнефть АЗС	3.4l	ГАЗПРОМНЕФТЬАЗС
Гелиос	3.4l	ГЕЛИОС	HELIOS
Движение	3.66	~ДВИЖЕНИЕ
ЕКА	3.66	~ЕКА
КНП	3.66	~КНП
Кнез Петрол	3.4s	КНЕЗПЕТРОЛ	KNEZPETROL
Круиз	3.2k	КРУИЗ
Лукойл	3.ao	ЛУКОИЛ	LUKOIL
Макпетрол	3.4a	МАКПЕТРОЛ
Маркет	3.3s	МАРКЕТ	~MARKET	АЗСМАРКЕТ
НИС Петрол	3.4s	НИСПЕТРОЛ	NISPETROL	~NIS	~НИС
НК Альянс	3.66	НКАЛЬЯНС	^ALLIANCEOIL
ННК	3.66	~ННК	НЕНЕЦКАЯНЕФТЯНАЯКОМПАНИЯ
Нефтьмагистраль	3.66	НЕФТЬМАГИСТРАЛЬ	NEFTMAGISTRAL
ОККО	3.3s	ОККО	OKKO	АЗСОККО
ОКТА	3.4a	ОКТА	OKTA	~EKO	Q903198	~ΕΚΟ	~ЕКО
ОПТИ	3.66	ОПТИ
ПТК	3.66	~ПТК	^THEPETERSBURGFUELCOMPANY	^PETERSBURGFUELCOMPANY
Петрол	3.2k	ПЕТРОЛ	~PETROL	^PETROLAD
Роснефть	3.66	РОСНЕФТЬ	ROSNEFT
Саханефтегазсбыт	3.66	САХАНЕФТЕГАЗСБЫТ
Сибнефть	3.66	СИБНЕФТЬ
Сургутнефтегаз	3.66	СУРГУТНЕФТЕГАЗ	SURGUTNEFTEGAS
ТНК	3.66	~ТНК
ТПК	3.66	~ТПК
Таиф-НК	3.66	ТАИФНК
Татнефтепродукт	3.66	ТАТНЕФТЕПРОДУКТ	TATNEFTEPRODUKT
Татнефть	3.66	ТАТНЕФТЬ	TATNEFT
Трасса	3.66	ТРАССА
Укр-Петроль	3.3s	УКРПЕТРОЛЬ	UKRPETROL	ППУКРПЕТРОЛЬ
ШТС	3.ap	~ШТС
ҚазМұнайГаз	3.4l	ҚАЗМҰНАИГАЗ	КАЗМУНАИГАЗ
דור אלון	3.1t	דוראלון	DORALON
סונול	3.1t	סונול	SONOL
פז	3.1t	~פז	~PAZ
أدنوك	3.aq	ADNOC
أرامكو	3.6e	ARAMCO
الدريس	3.6e	ALDREES
امارات	3.ar	EMARAT
اينوك	3.as	ENOC
توتال	3.as	~TOTAL
ساسكو	3.6e	SASCO	^SAUDIAUTOMOTIVESERVICESCOMPANY
شركة بترومين	3.6e	PETROMIN
شل	3.at	~SHELL
شیل	3.ar	~SHELL
طوطال	3.au	~TOTAL
عجيل	3.av	AGIL
نفط	3.6e	NAFT
پاکستان اسٹیٹ آئل	3.ar	^PAKISTANSTATEOIL	PSOPETROLPUMP	~پاکستان
บางจาก	3.2v	BANGCHAK
ปตท.	3.2v	~PTT
เชลล์	3.2v	~SHELL
เอสโซ่	3.2v	~ESSO
გალფი	3.6i	~GULF	ГАЛФ
გამა	3.6i	GAMA	ГАМА
ეკოპეტროლი	3.6i	EKOPETROL	ЭКОПЕТРОЛ
ვისოლი	3.6i	WISSOL	ВИССОЛ
თოფიჩი	3.6i	TOPICHI	ТОПИЧИ
ლუკოილი	3.6i	LUKOIL	ЛУКОИЛ
მ-ოილი	3.6i	^MOIL	МОИЛ
ნეოგაზი	3.6i	NEOGAS	НЕОГАЗ
ოპტიმა	3.6i	OPTIMA	ОПТИМА
პორტალი	3.6i	~PORTAL	ПОРТАЛ
რომპეტროლი	3.6i	ROMPETROL	РОМПЕТРОЛ
სოკარი	3.6i	SOCAR	СОКАР
ქონექთი	3.6i	~CONNECT	КОННЕКТ
キグナス石油	3.1s	キクナス石油	KYGNUS	キクナス
コストコ　ガスステーション	3.1s	コストコカスステーション	COSTCOGASOLINE	COSTCO	COSTCOGAS	COSTCOWHOLESALE
コスモ	3.1s	~コスモ	~COSMO	コスモ石油
シェル	3.1s	~シェル	~SHELL	昭和シェル	SHOWASHELL	ロイヤルタッチシェル	昭和シェル石油
ホクレン	3.1s	ホクレン	HOKUREN	ホクレンSS
中国国际能源	3.6k	中国国际能源	^CHINAINTERNATIONALENERGY
中国海油	3.6k	中国海油	CNOOC	中国海洋石油	~中海油	中海油加油站	中海油站
中国燃气	3.6k	中国燃气	^CHINAGAS
中国石化	3.6k	中国石化	SINOPEC	中国石化加油站	~中石化	中石化加油站	中石化油站
中国石油	3.6k	中国石油	PETROCHINA	中國石油	USMILE	USMILE昆仑好客	中国石油加油站	~中油	中油加油站	~中石油	中石油加油站
中國石化 Sinopec	3.1l	SINOPEC	中國石化	中国石化
中國石油 PetroChina	3.1l	PETROCHINA	中國石油	中国石油
中油碧辟	3.6k	中油碧辟	中油BP	BPPETROCHINA
全國加油站	3.6l	全國加油站	~NPC
出光	3.1s	~出光	IDEMITSU	出光興産
台塑石油	3.6l	台塑石油	FORMOSAPETROCHEMICALCORPORATION	台塑石化
台灣中油	3.6l	台灣中油	CPCCORPORATIONTAIWAN	~中油
国家管网	3.6k	国家管网	PIPECHINA
好市多加油站	3.6l	好市多加油站	COSTCOGASOLINE	COSTCO	COSTCOGAS	COSTCOWHOLESALE
山隆加油站	3.6l	山隆加油站	SANLONG
广西交投	3.6k	广西交投	广西交投加油站
福懋加油站	3.6l	福懋加油站
현대오일뱅크	3.3k	현대오일뱅크	HYUNDAIOILBANK
1 Соціальна Аптека	1l.3s	1СОЦИАЛЬНАЯАПТЕКА	1СОЦІАЛЬНА	ПЕРВАЯСОЦИАЛЬНАЯАПТЕКА	ПЕРШАСОЦІАЛЬНА
36,6	1l.66	АПТЕКА366
3і	1l.3s	~3І	~3I	APTEKA3I	АПТЕКА3І	АПТЕКАЗІ	~ЗІ
ADEL	1l.3x	ADEL
Agafarma	1l.26	AGAFARMA
Agel	1l.5g	AGEL
Albertsons Pharmacy	1l.4	ALBERTSONSPHARMACY
Allied Pharmacies	1l.a	^ALLIEDPHARMACIES	^ALLIEDPHARMACY
Alma Gyógyszertár	1l.39	ALMAGYOGYSZERTAR
Alpha Pharm	1l.31	ALPHAPHARM
Alphega Pharmacy	1l.aw	ALPHEGAPHARMACY
Alphega lékárna	1l.1v	ALPHEGALEKARNA
Amavita	1l.1x	AMAVITA
Amcal	1l.34	AMCAL	~GUARDIAN	^GUARDIANAUSTRALIA	^GUARDIANPHARMACIES	^GUARDIANPHARMACY
Anadolu Eczanesi	1l.1o	ANADOLUECZANESI	~ANADOLU
Anri-Pharm	1l.3s	ANRIPHARM	АНРИФАРМ	АНРІФАРМ
Anton & Willem	1l.k	ANTONWILLEM
Apollo Pharmacy	1l.2g	^APOLLOPHARMACY
Apotek 1	1l.2q	APOTEK1
Apotek Hjärtat	1l.y	APOTEKHJARTAT
Apotek K-24	1l.3y	APOTEKK24	~K24	^APOTEKK
Apoteket	1l.y	~APOTEKET
Apoteksgruppen	1l.y	APOTEKSGRUPPEN
Apotheka	1l.5h	APOTHEKA
Apteka Rodzinna	1l.25	APTEKARODZINNA
Apteka Słoneczna	1l.25	APTEKASLONECZNA
Arnika	1l.ac	ARNIKA
Asda	1l.a	ASDA	ASDASTORESLIMITED
Aster Pharmacy	1l.94	ASTERPHARMACY
Avicenna Pharmacy	1l.a	AVICENNAPHARMACY	~AVICENNA
Bargain Chemist	1l.2l	BARGAINCHEMIST
Bartell Drugs	1l.4	BARTELLDRUGS	~BARTELL
Be	1l.1t	~BE
Benavides	1l.20	BENAVIDES	FARMACIABENAVIDES	FARMACIASBENAVIDES
Benu	1l.ax	BENU
Betty	1l.2k	~BETTY
Bizim Eczanesi	1l.1o	BIZIMECZANESI
Blooms The Chemist	1l.34	BLOOMSTHECHEMIST	~BLOOMS	^BLOOMSTHE
Boots	1l.ay	~BOOTS	BOOTSAPOTEK	^BOOTSPHARMACY	^BOOTSUK
Boticas y Salud	1l.5c	BOTICASYSALUD	~BOTICAS	^BOTICASY
Botika ng Barangay	1l.1y	BOTIKANGBARANGAY	BOTIKANGBAYAN	~BOTIKA	^BOTIKANG
Brookshire Brothers Pharmacy	1l.4	BROOKSHIREBROTHERSPHARMACY
Brookshire's Pharmacy	1l.4	BROOKSHIRESPHARMACY
Brunet	1l.2p	BRUNET
Burchacińscy	1l.25	BURCHACINSCY	APTEKIBURCHACINSCY
CVS Pharmacy	1l.4	^CVSPHARMACY	~CVS
Camelia	1l.45	CAMELIA
Can Eczanesi	1l.1o	CANECZANESI
Catena	1l.22	~CATENA
Cef@Rm 36,6	1l.25	CEFRM366	^CEFRM
Ceiba	1l.2k	CEIBA	СЕИБА	ЦЕИБА
Centrum Zdrowia	1l.25	CENTRUMZDROWIA
Chemist King Discount Pharmacy	1l.34	CHEMISTKING
Chemist Warehouse	1l.61	CHEMISTWAREHOUSE
Cincotta Discount Chemist	1l.34	CINCOTTADISCOUNTCHEMIST	~CINCOTTA	^CINCOTTADISCOUNT
Clicks	1l.87	~CLICKS
Clockwork Pharmacy	1l.a	CLOCKWORKPHARMACY	~CLOCKWORK
Cohens Chemist	1l.a	COHENSCHEMIST
Coop Vitality	1l.1x	COOPVITALITY
Cosmedica	1l.25	COSMEDICA
Costco	1l.t	COSTCO	PHARMACIECOSTCO
Cruz Azul	1l.5x	^CRUZAZUL	^FARMACIACRUZAZUL	FARMACIASCRUZAZUL
Cruz Verde	1l.az	^CRUZVERDE	FARMACIASCRUZVERDE
D.S.	1l.3s	~DS	APTEKADS	АПТЕКАDS	АПТЕКАДС	~ДС	МЕРЕЖААПТЕКDS	МЕРЕЖААПТЕКДС
DOZ Apotek	1l.y	DOZAPOTEK	LLOYDSAPOTEK
Da'rixana	1l.4d	DARIXANA
Davaindia	1l.2g	DAVAINDIA
Day Lewis Pharmacy	1l.a	^DAYLEWIS
Dbam o Zdrowie	1l.25	DBAMOZDROWIE	~DOZ	APTEKADBAMOZDROWIE	DOZAPTEKADBAMOZDROWIE	^DBAMO
Deniz Eczanesi	1l.1o	DENIZECZANESI
Derman Eczanesi	1l.1o	DERMANECZANESI	~DERMAN
Deva Eczanesi	1l.1o	DEVAECZANESI
Dis-Chem	1l.3q	^DISCHEM
Discount Drug Mart	1l.4	^DISCOUNTDRUGMART	^DISCOUNTDRUG
Ditt Apotek	1l.2q	DITTAPOTEK
Dom Leków	1l.25	DOMLEKOW
Doğa Eczanesi	1l.1o	DOGAECZANESI
Dr. Max	1l.b0	^DRMAX	SENSIBLU
Droga Quinze	1l.26	^DROGAQUINZE
Droga Raia	1l.26	DROGARAIA
Drogaria Araujo	1l.26	DROGARIAARAUJO	DROGARIASARAUJO
Drogaria Globo	1l.26	DROGARIAGLOBO	DROGARIASGLOBO
Drogaria São Paulo	1l.26	DROGARIASAOPAULO	DROGARIASGLOBO	^DROGARIASAO
Drogarias Farmáxima	1l.26	DROGARIASFARMAXIMA	DROGARIAFARMAXIMA	FARMAXIMA	REDEFARMAXIMA	~DROGARIAS
Drogasil	1l.26	DROGASIL
Družstvo lekární	1l.2w	DRUZSTVOLEKARNI
Družstvo lékáren	1l.1v	DRUZSTVOLEKAREN
Duane Reade	1l.4	DUANEREADE
E.Leclerc Parapharmacie	1l.k	ELECLERCPARAPHARMACIE
El Ezaby Pharmacy	1l.7a	ELEZABYPHARMACY	^ELEZABY
Elif Eczanesi	1l.1o	ELIFECZANESI
Elody	1l.3o	ELODY
Elsie Santé	1l.k	ELSIESANTE
Eskulap	1l.25	ESKULAP
Euroapteek	1l.38	EUROAPTEEK
Euroaptieka	1l.2d	EUROAPTIEKA
Europharma	1l.4l	EUROPHARMA
Eurovaistinė	1l.45	EUROVAISTINE
EvoFarm	1l.22	EVOFARM
Extrafarma	1l.26	EXTRAFARMA
Familiprix	1l.2p	FAMILIPRIX
Farma Conde	1l.26	FARMACONDE
FarmaElías	1l.42	FARMAELIAS
Farmacenter	1l.b1	FARMACENTER
Farmacia	1l.b2	~FARMACIA	APTEKAFARMACIA	АПТЕКАFARMACIA	СІМЯАПТЕКFARMACIA
Farmacia Chávez	1l.42	FARMACIACHAVEZ
Farmacia Dona	1l.22	^FARMACIADONA	~DONA
Farmacia Familiei	1l.3o	FARMACIAFAMILIEI
Farmacia Galeno	1l.b3	FARMACIAGALENO
Farmacia Guadalajara	1l.20	FARMACIAGUADALAJARA	FARMACIASGUADALAJARA
Farmacia Hipermaxi	1l.42	FARMACIAHIPERMAXI
Farmacia SAAS	1l.b4	FARMACIASAAS
Farmacia ni Dok	1l.1y	^FARMACIANIDOK	^FARMACIANI
Farmacias Ahumada	1l.4g	FARMACIASAHUMADA
Farmacias Bolivia	1l.42	FARMACIASBOLIVIA
Farmacias Económicas	1l.b5	FARMACIASECONOMICAS
Farmacias MIA	1l.5x	FARMACIASMIA
Farmacias Roma	1l.20	FARMACIASROMA
Farmacias Similares	1l.20	FARMACIASSIMILARES	^FARMACIASIMILARES
Farmacias Unión	1l.20	FARMACIASUNION	^FARMACIAUNION
Farmacias Yza	1l.20	FARMACIASYZA	FARMACIAYZA
Farmacias del Ahorro	1l.20	FARMACIASDELAHORRO	FARMACIADELAHORRO
Farmacias del Dr. Simi	1l.b6	FARMACIASDELDRSIMI
Farmacity	1l.b7	FARMACITY
Farmacorp	1l.42	FARMACORP
Farmahorro	1l.b4	FARMAHORRO
Farmani	1l.66	FARMANI
Farmatodo	1l.b8	FARMATODO
Farmácia Popular	1l.26	^FARMACIAPOPULAR
Farmácia Preço Popular	1l.26	^FARMACIAPRECOPOPULAR	^FARMACIAPRECO
Farmácia São João	1l.26	FARMACIASAOJOAO	^FARMACIASAO
Farmácia do Trabalhador	1l.26	FARMACIADOTRABALHADOR	^FARMACIADO
Fatih Eczanesi	1l.1o	FATIHECZANESI
Felicia	1l.3o	FELICIA
Frank Ross Pharmacy	1l.2g	^FRANKROSS
Fred Meyer	1l.4	^FREDMEYER
Fybeca	1l.5x	FYBECA
GBarbosa	1l.26	GBARBOSA
GOOD PHARM	1l.1t	GOODPHARM	גודפארם
Galen pharm	1l.4s	GALENPHARM	ГАЛЕНФАРМ	GALENFARM
Gemini	1l.25	GEMINI	APTEKAGEMINI
Generika	1l.1y	GENERIKA
Giant	1l.4	~GIANT	^GIANTPHARMACY
Giant Eagle	1l.4	^GIANTEAGLE
Gintarinė vaistinė	1l.45	GINTARINEVAISTINE	~GINTARINE
Goed	1l.56	~GOED	^GOEDAPOTHEEK
Good Neighbor Pharmacy	1l.4	^GOODNEIGHBORPHARMACY	^GOODNEIGHBOR
Goodlife Pharmacy	1l.53	GOODLIFEPHARMACY
Gordons Chemists	1l.a	GORDONSCHEMISTS	~GORDONS
Grace Pharmacy	1l.1y	^GRACEPHARMACY	^NEGROSGRACEPHARMACY
Gradska ljekarna Zagreb	1l.51	GRADSKALJEKARNAZAGREB	~GRADSKA	^GRADSKALJEKARNA
Guardian	1l.b9	~GUARDIAN
Gül Eczanesi	1l.1o	GULECZANESI
Güneş Eczanesi	1l.1o	GUNESECZANESI
Güven Eczanesi	1l.1o	GUVENECZANESI
H-E-B Pharmacy	1l.4	^HEBPHARMACY	~HEB
Halk Eczanesi	1l.1o	HALKECZANESI
Hannaford	1l.4	HANNAFORD
Hayat Eczanesi	1l.1o	HAYATECZANESI
Health Mart	1l.4	^HEALTHMART
Help Net	1l.22	^HELPNET
Hipermaxi	1l.42	HIPERMAXI
Hippocrates	1l.3o	HIPPOCRATES
Hy-Vee Pharmacy	1l.4	^HYVEEPHARMACY
Hygieia	1l.25	HYGIEIA
I.D.A.	1l.2p	~IDA	^ID
Inkafarma	1l.5c	INKAFARMA
JHL Pharmacies	1l.a	JHLPHARMACIES	JHOOTS
Jean Coutu	1l.2p	JEANCOUTU
Kimia Farma	1l.3y	KIMIAFARMA	APOTEKKIMIAFARMA
Kinney Drugs	1l.4	KINNEYDRUGS	~KINNEY
Kroger	1l.4	KROGER
Kronans Apotek	1l.y	KRONANSAPOTEK	~KRONANS
La Rebaja	1l.23	LAREBAJA
Lafarmacia.	1l.1n	LAFARMACIA
Lafayette	1l.k	~LAFAYETTE	^PHARMACIELAFAYETTE
Lekáreň Partner	1l.2w	LEKARENPARTNER	~PARTNER	~LEKAREN
Life Pharmacy	1l.2l	^LIFEPHARMACY
Ljekarna Jadran	1l.51	LJEKARNAJADRAN
Ljekarna Joukhadar	1l.51	LJEKARNAJOUKHADAR
Ljekarna Pablo	1l.51	LJEKARNAPABLO
Lloyds Pharmacy	1l.ba	LLOYDS
Loblaws	1l.2p	LOBLAWS	LOBLAWPHARMACY
Locatel	1l.bb	LOCATEL
London Drugs	1l.2p	^LONDONDRUGS
Longs Drugs	1l.4	^LONGSDRUGS	~LONGS
Lékárna IPC	1l.1v	LEKARNAIPC	~IPC	~LEKARNA
Magistra	1l.1v	MAGISTRA
Mandis Pharm	1l.51	MANDISPHARM	~MANDIS
Marc's	1l.4	MARCS
MedPlus	1l.2g	MEDPLUS
MediRite	1l.31	MEDIRITE
Medicap Pharmacy	1l.4	MEDICAPPHARMACY	~MEDICAP
Mediprix	1l.k	MEDIPRIX
Mediq	1l.l	MEDIQ
Meijer	1l.4	MEIJER
Mercury Drug	1l.1y	^MERCURYDRUG
Merkez Eczanesi	1l.1o	MERKEZECZANESI	~MERKEZ
Merve Eczanesi	1l.1o	MERVEECZANESI
Mifarma	1l.5c	MIFARMA
Moje lékárna	1l.1v	MOJELEKARNA
Morrisons	1l.a	MORRISONS
Multipharma	1l.56	MULTIPHARMA
Murat Eczanesi	1l.1o	MURATECZANESI
Mēness aptieka	1l.2d	MENESSAPTIEKA	~MENESS
Neethi Medical Store	1l.2g	NEETHIMEDICALSTORE	~NEETHI	^NEETHIMEDICAL
Nissei	1l.26	NISSEI
Nova	1l.25	~NOVA	~WIND
Nowa	1l.25	NOWA
Numark	1l.a	NUMARK
Nur Eczanesi	1l.1o	NURECZANESI
OXY med	1l.4d	OXYMED
Onur Eczanesi	1l.1o	ONURECZANESI
Orient	1l.3o	~ORIENT
Pacheco	1l.26	PACHECO	DROGARIAPACHECO	DROGARIASPACHECO
Pague Menos	1l.26	^PAGUEMENOS	^FARMACIAPAGUEMENOS	FARMACIASPAGUEMENOS
Panaceum	1l.25	PANACEUM
Panvel	1l.26	PANVEL
Parafarmacia Conad	1l.1n	PARAFARMACIACONAD	~PARAFARMACIA
Paydens	1l.a	PAYDENS
Peak Pharmacy	1l.a	^PEAKPHARMACY
PharmaChoice	1l.2p	PHARMACHOICE
PharmaPoint	1l.1v	PHARMAPOINT
PharmaSave	1l.34	PHARMASAVE
Pharmaca	1l.4	PHARMACA
Pharmacie Populaire	1l.1x	^PHARMACIEPOPULAIRE
Pharmacie Principale	1l.1x	^PHARMACIEPRINCIPALE
Pharmacity	1l.60	PHARMACITY
Pharmacy 4 Less	1l.34	^PHARMACY4LESS	^PHARMACY4
Pharmacy at SPAR	1l.31	^PHARMACYATSPAR	^PHARMACYAT
Pharmaprix	1l.2p	PHARMAPRIX
Pharmasave	1l.2p	PHARMASAVE
Pilulka	1l.1v	PILULKA
Pingvin Patika	1l.39	PINGVINPATIKA	^PENGUINPHARMACY	~PINGVIN
Plus Lekáreň	1l.2w	PLUSLEKAREN
Pradhan Mantri Bharatiya Janaushadhi Pariyojana Kendra	1l.2g	JANAUSHADHI	~PRADHAN	^PRADHANMANTRI
Preço Popular	1l.26	^PRECOPOPULAR
Priceline Pharmacy	1l.34	PRICELINE
Prima	1l.25	~PRIMA
Prima Pharme	1l.51	PRIMAPHARME
Proxim	1l.2p	PROXIM
Przyjazna	1l.25	PRZYJAZNA
Publix	1l.4	PUBLIX
Punto Farma	1l.bc	PUNTOFARMA
Pure Pharmacy	1l.2v	^PUREPHARMACY	~PURE
Pınar Eczanesi	1l.1o	PINARECZANESI
Remedy'sRx	1l.2p	REMEDYSRX
Rexall	1l.2p	REXALL
Rite Aid	1l.4	RITEAID
Rodzinna	1l.25	RODZINNA
Rose Pharmacy	1l.1y	^ROSEPHARMACY
Rowlands Pharmacy	1l.a	ROWLANDS
SOpharmacy	1l.2k	SOPHARMACY
Safeway	1l.t	SAFEWAY
Saint Joseph Drug	1l.1y	^SAINTJOSEPHDRUG	^STJOSEPHDRUG	^STJOSEPHPHARMACY
SalcoBrand	1l.4g	SALCOBRAND	FARMACIASSALCOBRAND
Sana Sana	1l.5x	^SANASANA	FARMACIASSANASANA
Sağlık Eczanesi	1l.1o	SAGLIKECZANESI	~SAGLIK
Schneider	1l.2w	~SCHNEIDER
Service Apotheek	1l.l	^SERVICEAPOTHEEK
Shoppers Drug Mart	1l.2p	^SHOPPERSDRUGMART	^SHOPPERSDRUG
Sobeys	1l.2p	SOBEYS
Soul Pattinson Chemist	1l.34	SOULPATTINSONCHEMIST	^SOULPATTINSON
Southstar Drug	1l.1y	SOUTHSTARDRUG	~SOUTHSTAR
Subra	1l.2k	SUBRA	СУБРА
Sun Store	1l.1x	^SUNSTORE
Super-Pharm	1l.bd	SUPERPHARM	סופרפארם	СУПЕРФАРМ
Superdrug	1l.f	SUPERDRUG
Supplyco Medical Store	1l.2g	SUPPLYCOMEDICALSTORE	^SUPPLYCOMEDICAL
Szimpatika	1l.39	SZIMPATIKA
São João	1l.26	SAOJOAO
Südameapteek	1l.38	SUDAMEAPTEEK
Słoneczna	1l.25	SLONECZNA
TerryWhite Chemmart	1l.34	TERRYWHITE
Tesco	1l.a	TESCO	~JACKS
The Generics Pharmacy	1l.1y	THEGENERICSPHARMACY	GENERICSPHARMACY	~TGP	TGPTHEGENERICSPHARMACY	^THEGENERICS
The Medicine Shoppe	1l.t	THEMEDICINESHOPPE	MEDICINESHOPPE	^THEMEDICINE
Theopharma	1l.6d	THEOPHARMA
ThreeSixty	1l.1y	THREESIXTY
Times Supermarkets	1l.4	TIMESSUPERMARKETS	^TIMESPHARMACY
Tonus Pharm	1l.6d	TONUSPHARM	TONUSLES
TopPharm	1l.1x	TOPPHARM
Tops	1l.4	~TOPS	^TOPSPHARMACY
Trio lekáreň	1l.2w	TRIOLEKAREN
UFS	1l.34	~UFS	UFSDISPENSARIES
Uai Farma	1l.26	UAIFARMA
Umut Eczanesi	1l.1o	UMUTECZANESI
Unichem	1l.2l	UNICHEM
Uniprix	1l.2p	UNIPRIX
Uğur Eczanesi	1l.1o	UGURECZANESI
Vaša Lekáreň	1l.2w	VASALEKAREN	~VASA
Vaše zdravlje	1l.51	VASEZDRAVLJE
Vita	1l.25	~VITA
Vitusapotek	1l.2q	VITUSAPOTEK
Walgreens	1l.4	WALGREENS	WALGREEN	WALGREENSPHARMACY	TAKECARE
Walmart	1l.t	WALMART	~WMT
Watsons	1l.1	WATSONS
Wegmans	1l.4	WEGMANS
Weldricks	1l.a	WELDRICKS
Well Pharmacy	1l.a	^WELLPHARMACY	~WELL
Wellness Forever	1l.2g	^WELLNESSFOREVER
Yaşam Eczanesi	1l.1o	YASAMECZANESI
Yeni Eczanesi	1l.1o	YENIECZANESI
Yıldız Eczanesi	1l.1o	YILDIZECZANESI	~YILDIZ
Zdrowie	1l.25	ZDROWIE
Zeelab Pharmacy	1l.2g	ZEELAB
Ziko Apteka	1l.25	ZIKO
apteka.ru	1l.66	APTEKARU
easyApotheke	1l.0	EASYAPOTHEKE
totalhealth Pharmacy	1l.5s	TOTALHEALTHPHARMACY	~TOTALHEALTH
Çınar Eczanesi	1l.1o	CINARECZANESI
Özlem Eczanesi	1l.1o	OZLEMECZANESI
Şifa Eczanesi	1l.1o	SIFAECZANESI
А-мега	1l.66	АМЕГА
А5	1l.66	~А5
АНЦ	1l.3s	~АНЦ	АПТЕКААНЦ	АПТЕКАНИЗКИХЦЕН	АПТЕКАНИЗЬКИХЦІН
Алоэ	1l.66	АЛОЭ
Альфа Аптека	1l.3x	АЛЬФААПТЕКА	ALPHAAPTEKA
Антей	1l.66	АНТЕИ
Апрель	1l.66	АПРЕЛЬ
Аптека 911	1l.3s	АПТЕКА911	APTEKA911
Аптека Доброго Дня	1l.3s	АПТЕКАДОБРОГОДНЯ	^PHARMACYGOODDAY	^ДОБРОГОДНЯ	^АПТЕКАДОБРОГО
Аптека Твоєї Родини	1l.3s	АПТЕКАТВОЄІРОДИНИ	^PHARMACYYOURFAMILY	АПТЕКАТВОЕИРОДИНИ	ТВОЄІРОДИНИ	^АПТЕКАТВОЄІ
Аптека оптових ц‥	1l.3s	АПТЕКАОПТОВИХЦ	АПТЕКАОПТОВИХЦІН	^АПТЕКАОПТОВИХ
Аптека от склада	1l.66	АПТЕКАОТСКЛАДА	^АПТЕКАОТ
Аптека №1	1l.be	АПТЕКАNO1
АптекаПлюс	1l.66	АПТЕКАПЛЮС
БАМ	1l.3s	~БАМ	APTEKABAM	~BAM	АПТЕКАБАМ
Бажаємо здоровʼя	1l.3s	АПТЕКАБАЖАЄМОЗДОРОВЯ	БАЖАЄМОЗДОРОВЯ	~БАЖАЄМО
Бережная аптека	1l.66	БЕРЕЖНАЯАПТЕКА	~БЕРЕЖНАЯ
Будь здоров	1l.65	^БУДЬЗДОРОВ
Біла ромашка	1l.3s	БІЛАРОМАШКА	APTEKABILAROMASHKA	BILAROMASHKA	АПТЕКАБІЛАРОМАШКА
Ваша № 1	1l.66	^ВАШАNO1	^ВАШАNO
Вита	1l.66	ВИТА
Вита Центральная	1l.66	ВИТАЦЕНТРАЛЬНАЯ
Вита Экспресс	1l.66	ВИТАЭКСПРЕСС
Вита-Плюс	1l.66	ВИТАПЛЮС
Витаминка	1l.66	ВИТАМИНКА
Востраў здароўя	1l.3x	ВОСТРАУЗДАРОУЯ	~ВОСТРАУ
Вітамін	1l.3s	ВІТАМІН	APTEKAVITAMIN	~VITAMIN	АПТЕКАВІТАМІН	МЕРЕЖААПТЕКВІТАМІН
ГУП КК «Кубаньфармация»	1l.66	ГУПКККУБАНЬФАРМАЦИЯ	^ГУПКК
Горздрав	1l.66	ГОРЗДРАВ
Городская Здравница	1l.66	ГОРОДСКАЯЗДРАВНИЦА
Городская аптека	1l.66	ГОРОДСКАЯАПТЕКА
Госаптека	1l.66	ГОСАПТЕКА
Государственная аптека	1l.66	ГОСУДАРСТВЕННАЯАПТЕКА	~ГОСУДАРСТВЕННАЯ
Диалог	1l.66	ДИАЛОГ	~DIALOG
Добрая аптека	1l.66	ДОБРАЯАПТЕКА	~ДОБРАЯ
Добрыя лекі	1l.3x	ДОБРЫЯЛЕКІ	ДОБРЫЯЛЕКИ	~ДОБРЫЯ
Доктор Столетов	1l.66	ДОКТОРСТОЛЕТОВ
Живика	1l.66	ЖИВИКА	ZHIVIKA
Забота	1l.66	ЗАБОТА
Здесь аптека	1l.66	ЗДЕСЬАПТЕКА
Здоров.ру	1l.66	^ЗДОРОВРУ
Здорова Родина	1l.3s	ЗДОРОВАРОДИНА	APTEKAZDOROVARODYNA	ZDOROVARODYNA	АПТЕКАЗДОРОВАБАТЬКІВЩИНА	АПТЕКАЗДОРОВАРОДИНА	ЗДОРОВАБАТЬКІВЩИНА
Здравсити	1l.66	ЗДРАВСИТИ
Имплозия	1l.66	ИМПЛОЗИЯ
Калина фарм	1l.66	КАЛИНАФАРМ
Классика	1l.66	КЛАССИКА
Конекс	1l.3s	КОНЕКС	KONEX	АПТЕКАКОНЕКС
Копійка	1l.3s	КОПІИКА	АПТЕКАКОПІИКА
Кршенковић	1l.4s	КРШЕНКОВИЋ	KRSENKOVIC
Ладушка	1l.66	ЛАДУШКА
Лаки Фарма	1l.66	ЛАКИФАРМА
ЛекОптТорг	1l.66	ЛЕКОПТТОРГ
Лекарь	1l.68	ЛЕКАРЬ
Магнит Аптека	1l.66	МАГНИТ
Максавит	1l.66	МАКСАВИТ
Марешки	1l.2k	МАРЕШКИ
Мед-сервіс	1l.3s	МЕДСЕРВІС	АПТЕКАМЕДСЕРВІС
Медея	1l.bf	МЕДЕЯ	MEDEA
Мелодия здоровья	1l.66	МЕЛОДИЯЗДОРОВЬЯ	~МЕЛОДИЯ
Минская Фармация	1l.3x	МИНСКАЯФАРМАЦИЯ	МІНСКАЯФАРМАЦЫЯ	MINSKAYAPHARMACIA	~МИНСКАЯ
Мособлмедсервис	1l.66	МОСОБЛМЕДСЕРВИС
Моя аптека	1l.6b	МОЯАПТЕКА
Надежда-Фарм	1l.66	НАДЕЖДАФАРМ
Народная	1l.3s	НАРОДНАЯ
Невис	1l.66	НЕВИС
Неофарм	1l.66	НЕОФАРМ
Норма	1l.66	~НОРМА
Озерки	1l.66	ОЗЕРКИ	АПТЕКАОЗЕРКИ
Остров здоровья	1l.3x	ОСТРОВЗДОРОВЬЯ
Ощад Аптека	1l.3s	ОЩАДАПТЕКА
Панацея	1l.bg	ПАНАЦЕЯ
Партнер	1l.3s	~ПАРТНЕР
Первая помощь	1l.66	^ПЕРВАЯПОМОЩЬ
Петербургские аптеки	1l.66	ПЕТЕРБУРГСКИЕАПТЕКИ	~ПЕТЕРБУРГСКИЕ
Планета здоровья	1l.6b	ПЛАНЕТАЗДОРОВЬЯ	ПЛАНЕТАЗДАРОУЯ	ПЛЯНЭТАЗДАРОУЯ	^HEALTHPLANET
Подорожник	1l.3s	ПОДОРОЖНИК	APTEKAPODOROZHNYK	PODOROZHNYK	АПТЕКАПОДОРОЖНИК
ПроФарма	1l.2k	ПРОФАРМА	PROFARMA
Пульс	1l.bg	~ПУЛЬС	APTEKAPULS	~PULS	АПТЕКАПУЛЬС
Радуга	1l.66	РАДУГА
Ремедиум	1l.2k	РЕМЕДИУМ
Ригла	1l.66	РИГЛА
Самсон-Фарма	1l.66	САМСОНФАРМА	SAMSONPHARMA	~САМСОН
Санита	1l.2k	САНИТА	SANITA
Сбер Еаптека	1l.66	СБЕРЕАПТЕКА	EAPTEKARU	ЕАПТЕКА
Семейная	1l.8j	СЕМЕИНАЯ
Сириус	1l.66	СИРИУС
Советская аптека	1l.66	СОВЕТСКАЯАПТЕКА	~СОВЕТСКАЯ
Социалочка	1l.66	СОЦИАЛОЧКА
Столички	1l.66	СТОЛИЧКИ
Столичные аптеки	1l.66	СТОЛИЧНЫЕАПТЕКИ	STOLICHNYEAPTEKI	~СТОЛИЧНЫЕ
ТвояАптека.рф	1l.66	ТВОЯАПТЕКАРФ	~ТВОЯАПТЕКА
Фармаимпекс	1l.66	ФАРМАИМПЕКС
Фармакон	1l.66	ФАРМАКОН
Фармакопейка	1l.66	ФАРМАКОПЕИКА
Фармакор	1l.66	ФАРМАКОР
Фармленд	1l.66	ФАРМЛЕНД
Феникс	1l.2k	ФЕНИКС
Фиалка	1l.66	ФИАЛКА	FIALKA
Фрамар	1l.2k	ФРАМАР
Центральная аптека	1l.bh	ЦЕНТРАЛЬНАЯАПТЕКА	~ЦЕНТРАЛЬНАЯ
Шар@	1l.3s	~ШАР	APTEKASHAR	APTEKASHARA	SHAR	SHARA	АПТЕКАШАР	АПТЕКАШАРА	ШАРА
Экона	1l.66	ЭКОНА
Эконом	1l.66	ЭКОНОМ
Ալֆա Ֆարմ	1l.6d	ALFAPHARM	АЛЬФАФАРМ
Գեդեոն Ռիխտեր	1l.6d	GEDEONRICHTER	ГЕДЕОНРИХТЕР	~ԳԵԴԵՈՆ
Նատալի ֆարմ	1l.6d	NATALIPHARM	НАТАЛИФАРМ	~ՆԱՏԱԼԻ
Վագա Ֆարմ	1l.6d	VAGAPHARM
כללית	1l.1t	כללית	CLALIT	ביתמרקחתכללית
מאוחדת פארם	1l.1t	מאוחדתפארם	MEUHEDETPHARM
מכבי פארם	1l.1t	מכביפארם	MACABIPHARM
صيدلية الدواء	1l.6e	ALDAWAA	DAWAA
صيدلية النهدي	1l.bi	NAHDI
ავერსი	1l.6i	AVERSI	АВЕРСИ
დოიჩე აფთიაქი	1l.6i	^DEUTSCHEPHARMACY
იბერიფარმა	1l.6i	IBERIPHARMA	ИБЕРИФАРМА
იმპექსი	1l.6i	IMPEX	ИМПЕКС
იმპულსი	1l.6i	IMPULSE	ИМПУЛЬС
ნეოფარმი	1l.6i	NEOPHARMI	НЕОФАРМИ
პსპ	1l.6i	~PSP	^PSPPHARMACY
ფარმადეპო	1l.6i	PHARMADEPOT	ФАРМАДЕПО	ФАРМАДЕПОТ
ფარმსახლი	1l.6i	PHARMHOUSE	ФАРМХАУЗ
ჯპს	1l.6i	~GPC
ჰეკატე	1l.6i	HEKATE	ХЕКАТЕ
さくら薬局	1l.1s	さくら薬局	^SAKURAPHARMACY
そうごう薬局	1l.1s	そうこう薬局
なの花薬局	1l.1s	なの花薬局	NANOHANAPHARMACY
ひまわり薬局	1l.1s	ひまわり薬局	HIMAWARIPHARMACY
アイセイ薬局	1l.1s	アイセイ薬局	AISEIPHARMACY
アイン薬局	1l.1s	アイン薬局	AINPHARMACY
オレンジ薬局	1l.1s	オレンシ薬局
クオール	1l.1s	クオール	~QOL	クオール薬局
ドラッグユタカ	1l.1s	トラックユタカ	DRUGYUTAKA	あい薬局	^AIPHARMACY	ユタカ調剤薬局	YUTAKAPHARMACY
ププレひまわり薬局	1l.1s	フフレひまわり薬局	PUPULEHIMAWARIPHARMACY
丁丁藥局	1l.6l	丁丁藥局	TINTINDRUGSTORE	丁丁連鎖藥妝
北京同仁堂 Beijing Tong Ren Tang	1l.6m	^BEIJINGTONGRENTANG	北京同仁堂	TONGRENTANG	~同仁堂	^北京同仁堂BEIJING
同仁堂	1l.6k	~同仁堂	TONGRENTANGPHARMACY	^TONGRENTANG	北京同仁堂
大参林	1l.6k	~大参林	DASHENLIN
大樹藥局	1l.6l	大樹藥局	^GREATTREE	~大樹
德生堂	1l.6k	~德生堂	JIANKANGLINJUDESHENGTANG
日本調剤	1l.1s	日本調剤	NIHONCHOUZAI
杏一醫療用品	1l.6l	杏一醫療用品	MEDFIRST
松本清	1l.6l	~松本清	MATSUMOTOKIYOSHI	マツモトキヨシ
松本清 Matsumoto Kiyoshi	1l.1l	松本清MATSUMOTOKIYOSHI	MATSUMOTOKIYOSHI	マツモトキヨシ	~松本清	^松本清MATSUMOTO
海王星辰	1l.6k	海王星辰	CHINANEPSTAR
益丰大药房	1l.6k	益丰大药房	YIFENGPHARMACY
老百姓大药房	1l.6k	老百姓大药房	LBXPHARMACY
長青連鎖藥局	1l.6l	長青連鎖藥局	^EVERGREENEVERYOUNG
高济	1l.6k	~高济	COWELL	高济医疗	高济医药	高济大药房
온누리약국	1l.3k	온누리약국	ONNURIPHARMACY	ONNURIYAKGUK
101 Drogerie	2e.2w	101DROGERIE
7 Дней	2e.66	^7ДНЕИ
Acqua & Sapone	2e.1n	^ACQUASAPONE	^ACQUAESAPONE
Bipa	2e.bj	BIPA
Blisk	2e.3s	BLISK	ШИКБЛИСК	ШИКІБЛИСК	ШИКТАБЛИСК
Bodycare	2e.a	BODYCARE
Boots	2e.f	~BOOTS	BOOTSTHECHEMIST
Budni	2e.0	BUDNI	BUDNIKOWSKY
CVS Pharmacy	2e.4	^CVSPHARMACY	~CVS
Caddy's	2e.1n	CADDYS	~CAD
Clarel	2e.1u	CLAREL
Curaprox	2e.bk	CURAPROX
DA	2e.l	~DA	DADROGIST	DADROGISTERIJ	DROGISTENASSOCIATIE
Die Grenze	2e.l	^DIEGRENZE
Dini	2e.3s	~DINI	ДИНЬДИНЬ	ДІНІ	ДІНЬДІНЬ
Drogas	2e.5h	~DROGAS
Drogeria Natura	2e.25	DROGERIANATURA	~DROGERIA
Drogerie Polskie	2e.25	DROGERIEPOLSKIE	~DROGERIE
Dropa	2e.1x	DROPA
Etos	2e.l	ETOS
Fit Care DEPOT	2e.1s	^FITCAREDEPOT	フィットケアテホ	^FITCARE
Good Neighbor Pharmacy	2e.4	^GOODNEIGHBORPHARMACY	^GOODNEIGHBOR
HB1	2e.1y	~HB1
Hebe	2e.2f	HEBE
Isei	2e.3s	ISEI
Jasmin	2e.25	JASMIN
Jawa	2e.25	JAWA
Kruidvat	2e.v	KRUIDVAT
Lili	2e.2c	~LILI
Lilly	2e.bl	~LILLY	~ЛИЛИ
Liquimax	2e.4g	LIQUIMAX
Longs Drugs	2e.4	^LONGSDRUGS	~LONGS
Matas	2e.1k	~MATAS
Müller	2e.bm	MULLER	DROGERIEMARKTMULLER
Normal	2e.bn	~NORMAL
Prostor	2e.3s	~PROSTOR	ПРОСТОР
Rite Aid	2e.4	RITEAID
Rossmann	2e.bo	ROSSMANN
Savers	2e.a	SAVERS
Semichem	2e.a	SEMICHEM
Splendidi e Splendenti	2e.1n	SPLENDIDIESPLENDENTI	~SPLENDIDI	^SPLENDIDIE
Superdrug	2e.f	SUPERDRUG
Teta	2e.5g	~TETA
Tigotà	2e.1n	TIGOTA
Top drogerie	2e.1v	TOPDROGERIE
Top drogéria	2e.2w	TOPDROGERIA
Trekpleister	2e.l	TREKPLEISTER
V・ドラッグ	2e.1s	Vトラック	^VDRUG
Walgreens	2e.4	WALGREENS	WALGREENSPHARMACY	WALGREEN	TAKECARE
Watsons	2e.1	WATSONS
Wells	2e.2b	~WELLS
dm	2e.bp	~DM	DMDROGERIEMARKT
laboo	2e.25	LABOO
welcia	2e.1s	WELCIA	ウエルシア薬局	ウェルシア	ウエルシア	ハックトラック
Магнит Косметик	2e.66	МАГНИТКОСМЕТИК	MAGNITCOSMETICS
Мила	2e.3x	~МИЛА	МІЛА	~MILA
Новэкс	2e.66	НОВЭКС
Остров чистоты и вкуса	2e.3x	ВОСТРАУЧЫСЦІНІІСМАКУ	OSTROVCHISTOTY	ОСТРОВЧИСТОТЫ
Рубль Бум	2e.66	РУБЛЬБУМ
Улыбка радуги	2e.66	УЛЫБКАРАДУГИ
სუფთა სახლი	2e.6i	SUPTASAKHLI	СУПТАСАХЛИ	^CLEANHOUSE	ЧИСТЫИДОМ
くすりの福太郎	2e.1s	くすりの福太郎	KUSURINOFUKUTARO
ぱぱす	2e.1s	~ははす	PAPASU
ウェルパーク	2e.1s	ウェルハーク	WELPARK
オーエスドラッグ	2e.1s	オーエストラック	OSトラック	^OSDRUG
カワチ薬品	2e.1s	カワチ薬品	CAWACHI
キリン堂	2e.1s	キリン堂	KIRINDO
クスリのアオキ	2e.1s	クスリのアオキ	KUSURINOAOKI
クリエイトSD	2e.1s	クリエイトSD	薬CREATE	薬クリエイト	^CREATESD	クリエイト
クリエイト薬局	2e.1s	クリエイト薬局	^CREATEPHARMACY
コクミン	2e.1s	コクミン	KOKUMIN	コクミントラック
ココカラファイン	2e.1s	ココカラファイン	COCOKARAFINE
コスモス	2e.1s	コスモス
サツドラ	2e.1s	サツトラ	サッホロトラックストアー	SAPPORODRUGSTORE	SATSUDORA
サンドラッグ	2e.1s	サントラック	SUNDRUG
スギ薬局	2e.1s	スキ薬局	SUGIPHARMACY
スーパードラッグひまわり	2e.1s	スーハートラックひまわり	SUPERDRUGHIMAWARI
セイジョー	2e.1s	セイショー	SEIJO
セイムス	2e.1s	セイムス	SEIMS	トラックセイムス
ダイコクドラッグ	2e.1s	タイコクトラック	DAIKOKUDRUG
ツルハドラッグ	2e.1s	ツルハトラック	TSURUHA
トモズ	2e.1s	~トモス	TOMODS	トモスエキスフレス
ドラッグイレブン	2e.1s	トラックイレフン	^DRUGELEVEN
マツモトキヨシ	2e.1s	マツモトキヨシ	MATSUMOTOKIYOSHI	マツキヨ	MATSUKIYO
万宁	2e.6k	~万宁	MANNINGS
寶雅	2e.6l	~寶雅	POYA
屈臣氏	2e.bq	~屈臣氏	WATSONS
屈臣氏 Watsons	2e.6m	屈臣氏WATSONS	WATSONS	~屈臣氏
康是美	2e.6l	~康是美	COSMED
日藥本舖	2e.6l	日藥本舖	^JPMEDICAL	^JAPANMEDICAL	JPMED
杏林堂	2e.1s	~杏林堂	KYORINDO
萬寧 Mannings	2e.6m	萬寧MANNINGS	MANNINGS	~萬寧	~万宁
薬王堂	2e.1s	~薬王堂	YAKUODO
7天酒店	33.6k	7天酒店	^7DAYSINN	7天快捷酒店
@HOME	33.1	~HOME	^HOMEBYBESTWESTERN
A&O	33.br	~AO
AC Hotel	33.1	^ACHOTEL
AKZENT Hotels	33.0	^AKZENTHOTELS
ALH Hotels	33.34	ALHHOTELS
ANdAZ	33.1	ANDAZ
Adagio	33.1	ADAGIO
Adina Hotels	33.bs	^ADINAHOTELS	^ADINAAPARTMENTHOTEL	~ADINA
Aiden	33.1	~AIDEN	^AIDENBYBESTWESTERN	^AIDENHOTEL
Akena	33.k	AKENA
Alila	33.1	ALILA
Allegro Hotels	33.bt	^ALLEGROHOTELS
Aloft	33.1	ALOFT
Alua Hotels & Resorts	33.1	ALUA	^ALUAHOTELS
AmericInn	33.4	AMERICINN
Americas Best Value Inn	33.4	^AMERICASBESTVALUEINN	^AMERICASBESTVALUEINNS
Anantara	33.bu	ANANTARA
Appart'City	33.bv	APPARTCITY
Art'otel	33.bw	ARTOTEL
Ascend Hotel Collection	33.1	ASCENDHOTELCOLLECTION	~ASCEND	^ASCENDHOTEL
Atura Hotels	33.61	ATURAHOTELS
Autograph Collection	33.1	AUTOGRAPHCOLLECTION	MARRIOTTAUTOGRAPHCOLLECTION	~AUTOGRAPH
Avani Hotels & Resorts	33.bx	AVANI	^AVANIHOTELS
Ayenda	33.9d	AYENDA
Azimut	33.by	AZIMUT	АЗИМУТ
B&B Hotels	33.1	^BBHOTELS	^BBHOTEL	^BEDBREAKFASTHOTELS
BW Premier Collection	33.1	^BWPREMIERCOLLECTION	^BWPREMIER
BW Signature Collection	33.1	^BWSIGNATURECOLLECTION	^BWSIGNATURE
Balladins	33.k	BALLADINS
Banyan Tree	33.1	BANYANTREE	~BANYAN
Barceló Hotels & Resorts	33.bz	BARCELOHOTELSRESORTS	~BARCELO	^BARCELOHOTELS
Bastion Hotel	33.l	BASTION
Baymont	33.84	BAYMONT
Belmond	33.1	BELMOND
Best Hotels	33.1	^BESTHOTELS	~BEST
Best Western	33.1	^BESTWESTERN
Best Western Plus	33.1	^BESTWESTERNPLUS
Best Western Premier	33.1	^BESTWESTERNPREMIER
Bloom Hotel	33.2g	^BLOOMHOTEL
Boarders by Cobblestone	33.4	BOARDERSBYCOBBLESTONE	~BOARDERS	^BOARDERSBY
Brit Hotel	33.k	BRITHOTEL
Britannia Hotels	33.a	BRITANNIAHOTELS	~BRITANNIA
Budget Host Inn	33.4	^BUDGETHOST
Bulgari	33.c0	BULGARI	BVLGARI
Cambria Hotel	33.4	CAMBRIAHOTEL	~CAMBRIA
Campanile	33.1	CAMPANILE
Candlewood Suites	33.84	CANDLEWOODSUITES	~CANDLEWOOD
Canopy	33.c1	CANOPY
Catalonia Hotels & Resorts	33.c2	CATALONIA	^CATALONIAHOTELS
Centerstone	33.4	CENTERSTONE
Centro Hotels	33.0	^CENTROHOTELS	^CENTROHOTEL
City Express	33.c3	^CITYEXPRESS
Clarion	33.c4	CLARION
Clarion Pointe	33.4	CLARIONPOINTE
Clayton Hotels	33.c5	^CLAYTONHOTELS
Club Med	33.1	^CLUBMED
Club Wyndham	33.1	CLUBWYNDHAM
Cobblestone Hotels	33.4	COBBLESTONEHOTELS	COBBLESTONEHOTELSUITES
Cobblestone Inn & Suites	33.4	COBBLESTONEINNSUITES	^COBBLESTONEINN
Comfort Inn	33.40	^COMFORTINN
Comfort Inn & Suites	33.t	^COMFORTINNSUITES
Comfort Suites	33.1	^COMFORTSUITES
Conrad	33.c6	~CONRAD
Country Inn & Suites	33.c7	^COUNTRYINNSUITES	^COUNTRYINN
Courtyard	33.1	COURTYARD
Crowne Plaza	33.1	CROWNEPLAZA	~CROWNE
Curio Collection	33.1	CURIOCOLLECTION
Days Inn	33.c8	^DAYSINN
Delta Hotels	33.c9	^DELTAHOTELS	~DELTA
Design Hotels	33.1	^DESIGNHOTELS
Destination by Hyatt	33.1	DESTINATIONBYHYATT	^DESTINATIONHOTELSRESORTS	^DESTINATIONBY
Deutsches Jugendherbergswerk	33.0	DEUTSCHESJUGENDHERBERGSWERK	~DJH	^GERMANYOUTHHOSTELASSOCIATION
Diamond Resorts	33.1	^DIAMONDRESORTS
Dorint	33.7	DORINT
DoubleTree	33.1	DOUBLETREE
Drury Inn & Suites	33.4	DRURYINNSUITES	^DRURYINN
EVEN Hotels	33.ca	^EVENHOTELS	^EVENHOTEL
Econo Lodge	33.3r	ECONOLODGE
Edition	33.cb	~EDITION
Eko Hotels and Suites	33.cc	^EKOHOTELS
Element	33.cd	~ELEMENT
Embassy Suites	33.ce	^EMBASSYSUITES
Eurostars Hotel Company	33.cf	EUROSTARS	^EUROSTARSHOTEL
Everhome Suites	33.4	EVERHOMESUITES	~EVERHOME
Exe Hotels	33.cg	EXEHOTELS	~EXE
Executive Residency	33.1	EXECUTIVERESIDENCY
Extended Stay America	33.4	^EXTENDEDSTAYAMERICA	^EXTENDEDSTAY
FabHotels	33.2g	FABHOTELS
Fairfield Inn	33.ch	^FAIRFIELDINN	^FAIRFIELDBYMARRIOTT
Fairfield Inn & Suites	33.84	^FAIRFIELDINNSUITES
Fairmont	33.1	FAIRMONT
Fasthôtel	33.k	FASTHOTEL
First Hotels	33.86	^FIRSTHOTELS
Flair Hotel	33.0	FLAIRHOTEL	FLAIRHOTELS
Fletcher Hotel	33.l	^FLETCHERHOTEL	~FLETCHER
Forenom	33.ci	FORENOM
Four Points Flex by Sheraton	33.cj	^FOURPOINTSFLEX
Four Points by Sheraton	33.1	^FOURPOINTS
Four Seasons	33.1	^FOURSEASONS
Fuller's	33.a	FULLERS
Garner Hotels	33.1	GARNERHOTELS	~GARNER
Gaylord	33.4	GAYLORD
Glo	33.1	~GLO	^GLOBESTWESTERN
Globales	33.1u	GLOBALES	HOTELESGLOBALES
Golden Tulip	33.1	GOLDENTULIP
Graduate	33.5b	~GRADUATE	^GRADUATEHOTELS
Grand Hyatt	33.1	GRANDHYATT
Greene King	33.a	^GREENEKING
Grupo Barceló	33.3p	GRUPOBARCELO
Grupotel Hotels & Resorts	33.1u	GRUPOTEL	^GRUPOTELHOTELS
H-Hotels	33.ck	^HHOTELS
H10 Hotels	33.1	H10HOTELS	~H10
HF Hotels	33.2b	^HFHOTELS	~HF
Hampton	33.1	~HAMPTON	^HAMPTONINN	^HAMPTONBYHILTON
Hampton Inn & Suites	33.4	^HAMPTONINNSUITES
Hard Rock Hotel	33.1	^HARDROCKHOTEL	^HARDROCKHOTELSRESORTS
Hawthorn Suites	33.cl	HAWTHORN
Hilton	33.1	~HILTON	^HILTONHOTELSRESORTS
Hilton Garden Inn	33.1	^HILTONGARDENINN	^HILTONGARDEN
Hilton Grand Vacations	33.1	^HILTONGRANDVACATIONS	^HILTONGRAND
Holiday Inn	33.1	^HOLIDAYINN
Holiday Inn Club Vacations	33.9	^HOLIDAYINNCLUBVACATIONS
Holiday Inn Express	33.1	^HOLIDAYINNEXPRESS
Holiday Inn Express & Suites	33.1	^HOLIDAYINNEXPRESSSUITES
Home2 Suites	33.cm	HOME2
HomeTowne Studios	33.4	HOMETOWNESTUDIOS	~HOMETOWNE
Homes & Villas	33.2g	^HOMESVILLAS
Homewood Suites	33.cn	HOMEWOODSUITES	~HOMEWOOD
Hostelling International	33.t	HOSTELLINGINTERNATIONAL	~HI
Hostelling Scotland	33.a	HOSTELLINGSCOTLAND	~HS	HOSTELLINGINTERNATIONAL	^SCOTTISHYOUTHHOSTELSASSOCIATION	SYHAHOSTELLINGSCOTLAND
Hotel Indigo	33.1	HOTELINDIGO
Hotel Seri Malaysia	33.1r	^HOTELSERIMALAYSIA	^HOTELSERI
Hotel Sunroute	33.7k	HOTELSUNROUTE	ホテルサンルート
Hoteles One	33.20	^HOTELESONE
Howard Johnson	33.1	^HOWARDJOHNSON
Hyatt	33.1	HYATT
Hyatt Centric	33.1	HYATTCENTRIC
Hyatt House	33.1	HYATTHOUSE
Hyatt Place	33.1	HYATTPLACE
Hyatt Regency	33.1	HYATTREGENCY
Hyatt Vacation Club	33.4	HYATTVACATIONCLUB	HYATTRESIDENCECLUB	^HYATTVACATION
INNSiDE by Meliá	33.1	INNSIDEBYMELIA	INNSIDEHOTEL	~INNSIDE	^INNSIDEBY
Iberostar Hotels & Resorts	33.co	IBEROSTAR	^IBEROSTARHOTELS
Ibis	33.1	IBIS	HOTELIBIS
Ibis Budget	33.1	IBISBUDGET
Ibis Styles	33.1	IBISSTYLES
Innkeeper's Collection	33.a	INNKEEPERSCOLLECTION	~INNKEEPERS
InterContinental	33.1	INTERCONTINENTAL
IntercityHotel	33.cp	INTERCITYHOTEL
Itsy by Treebo	33.2g	ITSYBYTREEBO	^ITSYBY
JO&JOE	33.1	^JOJOE
JUFA Hotels	33.cq	JUFAHOTELS	JUFAHOTEL
JW Marriott	33.1	^JWMARRIOTT
JdV by Hyatt	33.1	JDVBYHYATT	^JOIEDEVIVREHOSPITALITY	^JDVBY
Kempinski	33.1	KEMPINSKI
KeyWest Inn	33.4	KEYWESTINN	~KEYWEST
Kimpton	33.1	KIMPTON
Knights Inn	33.t	^KNIGHTSINN
Kyriad	33.cr	KYRIAD
LXR	33.cs	~LXR
La Quinta Inn	33.ct	^LAQUINTA
La Quinta Inn & Suites	33.t	^LAQUINTAINNSUITES	^LAQUINTAINNSANDSUITES
Langham Hotels & Resorts	33.1	LANGHAMHOTELSRESORTS	~LANGHAM	^LANGHAMHOTELS
Le Méridien	33.1	LEMERIDIEN
Leonardo Boutique	33.cu	LEONARDOBOUTIQUE
Leonardo Hotels	33.cv	LEONARDOHOTELS	JURYS	JURYSINN
Leonardo Royal Hotel	33.cw	LEONARDOROYALHOTEL	JURYS	JURYSINN	^LEONARDOROYAL
Locke	33.cx	~LOCKE
Logis Hotels	33.cy	LOGIS
Lotte Hotels & Resorts	33.cz	LOTTE	^LOTTEHOTELS
ME by Meliá	33.1	MEBYMELIA	^MEHOTEL	MEMELIA	^MEBY
MGallery	33.1	MGALLERY
MIMARU Apartment Hotel	33.1s	MIMARUAPARTMENTHOTEL	アハートメントホテルミマル	~MIMARU	^MIMARUAPARTMENT
MacDonald Hotels	33.a	MACDONALDHOTELS	~MACDONALD
MainStay Suites	33.4	MAINSTAYSUITES	~MAINSTAY
Malmaison	33.a	MALMAISON
Mama Shelter	33.d0	^MAMASHELTER
Mandarin Oriental Hotel	33.1	MANDARINORIENTALHOTEL	~MANDARIN	^MANDARINORIENTAL
Marriott	33.1	~MARRIOTT
Marriott Executive Apartments	33.d1	^MARRIOTTEXECUTIVEAPARTMENTS	^MARRIOTTEXECUTIVE
Marriott Vacation Club	33.1	^MARRIOTTVACATIONCLUB	^MARRIOTTVACATION
Martin's Hotels	33.56	MARTINSHOTELS
McMenamins	33.4	MCMENAMINS
Meininger	33.1	MEININGER	HOTELESMEININGER
Meliá	33.1	MELIA
Mercure	33.1	MERCURE
Microtel	33.d2	MICROTEL
Microtel Inn & Suites	33.84	MICROTELINNSUITES
Millennium	33.1	~MILLENNIUM	^MILLENNIUMHOTELSRESORTS
Motel 6	33.t	^MOTEL6
Motel One	33.1	^MOTELONE
Motto	33.d3	~MOTTO	^MOTTOBYHILTON	МОТТО
Moxy	33.1	MOXY
My Place Hotels	33.4	^MYPLACEHOTELS	^MYPLACEHOTEL
Myconian Collection	33.2c	MYCONIAN
Mövenpick	33.1	MOVENPICK	MOEVENPICK
NH Collection Hotels	33.d4	^NHCOLLECTIONHOTELS	^NHCOLLECTION
NH Hotels	33.d5	^NHHOTELS	^NHHOTEL
Nobu	33.1	NOBU
Novotel	33.1	NOVOTEL
OYO	33.1	~OYO	^OYOHOTELS	^OYOROOMS
Oaks Hotels, Resorts & Suites	33.d6	^OAKSHOTELSRESORTSSUITES	^OAKSHOTELS
Occidental	33.d7	~OCCIDENTAL
Onomo Hotels	33.1	ONOMOHOTELS	ONOMOHOTEL
Original by Sokos Hotels	33.41	ORIGINALBYSOKOSHOTELS	^ORIGINALBY
Ostello Bello	33.d8	OSTELLOBELLO	~OSTELLO
Outrigger Hotels and Resorts	33.d9	OUTRIGGERHOTELSANDRESORTS	~OUTRIGGER	^OUTRIGGERHOTELS
PARKROYAL	33.1	PARKROYAL
Palace Inn	33.4	^PALACEINN
Pan Pacific	33.1	^PANPACIFIC
Paradores	33.3d	PARADORES
Park Hyatt	33.1	PARKHYATT
Park Inn	33.1	^PARKINN
Park Plaza	33.1	^PARKPLAZA
Petit Palace Hotelity	33.1u	^PETITPALACE
Postillion Hotels	33.l	POSTILLIONHOTELS
Pousadas de Portugal	33.2b	POUSADASDEPORTUGAL	~POUSADAS	^POUSADASDE
Premier Inn	33.da	^PREMIERINN
Première Classe	33.db	^PREMIERECLASSE
Protea Hotel	33.dc	PROTEAHOTEL	~PROTEA
Pullman	33.1	~PULLMAN
Quality Inn	33.84	^QUALITYINN
Quality Inn & Suites	33.t	^QUALITYINNSUITES
Qubus	33.25	QUBUS
RIU	33.1	~RIU
Radisson	33.1	RADISSON
Radisson Blu	33.1	RADISSONBLU
Radisson Collection	33.1	RADISSONCOLLECTION
Radisson RED	33.1	RADISSONRED
Raffles	33.dd	RAFFLES
Ramada	33.1	RAMADA
Red Lion Hotels	33.4	^REDLION
Red Lion Inn & Suites	33.4	^REDLION
Red Roof Inn	33.4	^REDROOF
RedDoorz	33.de	REDDOORZ
Relais & Châteaux	33.1	RELAISCHATEAUX
Renaissance	33.1	~RENAISSANCE	^RENAISSANCEHOTEL	^RENAISSANCEHOTELS
Residence Inn	33.1	^RESIDENCEINN
Ringhotels	33.0	RINGHOTELS
Rixos Hotels	33.df	RIXOS
Rodeway Inn	33.t	RODEWAYINN	~RODEWAY
Romantik Hotels & Restaurants	33.1	^ROMANTIKHOTELSRESTAURANTS	^ROMANTIKHOTEL	^ROMANTIKHOTELS	^ROMANTIKRESTAURANT
Room Mate	33.dg	^ROOMMATE
Rosewood	33.1	ROSEWOOD
Royal Hideaway	33.dh	ROYALHIDEAWAY
STF	33.y	~STF	SVENSKATURISTFORENINGEN
Santika Indonesia Hotels & Resorts	33.3y	SANTIKAINDONESIAHOTELSRESORTS	HOTELSANTIKA	~SANTIKA	^SANTIKAINDONESIA
Scandic Hotels	33.di	SCANDIC
Sercotel	33.1u	SERCOTEL
Serena Hotels	33.dj	^SERENAHOTELS
Sheraton	33.1	SHERATON
Shilo Inns	33.4	SHILOINNS
Signia	33.4	SIGNIA
Silken Hoteles	33.1u	SILKEN
Six Senses	33.1	SIXSENSES
Sleep Inn	33.4	^SLEEPINN
Sleep Inn & Suites	33.4	^SLEEPINNSUITES
Sofitel	33.1	SOFITEL
Sonder	33.1	~SONDER
Sonesta	33.dk	SONESTA
Sonesta ES Suites	33.t	SONESTAESSUITES	^SONESTAES
Sonesta Select	33.4	SONESTASELECT
Sonesta Simply Suites	33.4	SONESTASIMPLYSUITES	^SONESTASIMPLY
Sotetsu Fresa Inn	33.dl	SOTETSUFRESAINN	相鉄フレッサイン	~SOTETSU	^SOTETSUFRESA
Southern Sun	33.dm	^SOUTHERNSUN
Spark by Hilton	33.1	^SPARKBYHILTON	^SPARKBY
SpringHill Suites	33.84	SPRINGHILLSUITES	~SPRINGHILL
St Christopher's Inn	33.dn	STCHRISTOPHERSINN	^STCHRISTOPHERS
St. Regis	33.1	STREGIS	SAINTREGIS
Staybridge Suites	33.40	STAYBRIDGESUITES	~STAYBRIDGE
Staycity	33.do	STAYCITY
Stayokay	33.l	STAYOKAY
Suburban Studios	33.4	^SUBURBANSTUDIOS	^SUBURBANEXTENDEDSTAYHOTEL
Super 8	33.dp	^SUPER8	SUPER8BYWYNDHAM
Super Hotel	33.dq	^SUPERHOTEL	スーハーホテル
Sure Hotel	33.dr	^SUREHOTEL
Sure Hotel Collection	33.ds	^SUREHOTELCOLLECTION
Sure Hotel Studio	33.y	^SUREHOTELSTUDIO
SureStay	33.dt	SURESTAY
SureStay Collection	33.du	SURESTAYCOLLECTION
SureStay Plus	33.dv	SURESTAYPLUS
SureStay Studio	33.dw	SURESTAYSTUDIO
Swiss-Belhotel	33.1	SWISSBELHOTEL
Swiss-Belinn	33.1	SWISSBELINN
Swissôtel	33.1	SWISSOTEL
TRIBE	33.1	~TRIBE
TRYP	33.1	TRYP
Taj	33.1	~TAJ	TAJHOTELS
Tapestry Collection	33.dx	TAPESTRYCOLLECTION	~TAPESTRY
Tempo	33.4	~TEMPO	^TEMPOBYHILTON
The Hoxton	33.1	THEHOXTON
The Leela	33.2g	^THELEELA
The Luxury Collection	33.1	^THELUXURYCOLLECTION	^LUXURYCOLLECTION	^THELUXURY
The Originals Access	33.k	THEORIGINALSACCESS	ORIGINALSACCESS
The Originals Boutique	33.k	THEORIGINALSBOUTIQUE	ORIGINALSBOUTIQUE
The Originals City	33.k	THEORIGINALSCITY	ORIGINALSCITY
The Originals Collection	33.k	THEORIGINALSCOLLECTION	ORIGINALSCOLLECTION
The Originals Relais	33.k	THEORIGINALSRELAIS	ORIGINALSRELAIS
The Originals Residence	33.k	THEORIGINALSRESIDENCE	ORIGINALSRESIDENCE
The People	33.k	^THEPEOPLE
The Ritz-Carlton	33.1	RITZ	THERITZ
The Sebel	33.61	THESEBEL	SEBEL
Tivoli Hotels & Resorts	33.dy	TIVOLIHOTELSRESORTS	~TIVOLI	^TIVOLIHOTELS
TownePlace Suites	33.t	TOWNEPLACESUITES	TOWNEPLACEMARRIOTT	~TOWNEPLACE
Toyoko Inn	33.dz	TOYOKOINN	~TOYOKO
Trademark Collection	33.1	^TRADEMARKCOLLECTION	~TRADEMARK	TRADEMARKBYWYNDHAM	TRADEMARKWYNDHAM
Travelodge	33.e0	TRAVELODGE
Treebo Trend	33.2g	TREEBOTREND
Treebo Tryst	33.2g	TREEBOTRYST
Tribute Portfolio	33.1	^TRIBUTEPORTFOLIO
Tru	33.4	~TRU	^TRUBYHILTON
UNA Hotels & Resorts	33.1n	^UNAHOTELSRESORTS	^GRUPPOUNA	~UNA	^UNAGROUP	UNAHOTELS	^UNAHOTELS
Unbound Collection	33.1	THEUNBOUNDCOLLECTIONBYHYATT	UNBOUND
UrCove by Hyatt	33.6k	URCOVEBYHYATT	~URCOVE	^URCOVEBY
Vagabond Inn	33.4	VAGABONDINN
Van der Valk	33.e1	VANDERVALK
Vib	33.1	~VIB	VIBBESTWESTERN
Vibra Hotels	33.1u	VIBRA
Vienna House	33.1	^VIENNAHOUSE
Village Hotels	33.a	^VILLAGEHOTELS	^VILLAGEHOTEL
Virgin Hotels	33.5b	^VIRGINHOTELS
W Hotels	33.1	^WHOTELS
Waldorf Astoria	33.e2	WALDORFASTORIA	~WALDORF
Westin	33.1	WESTIN	THEWESTIN
Wingate	33.e3	WINGATE
WoodSpring Suites	33.4	WOODSPRINGSUITES	~WOODSPRING
WorldHotels	33.1	WORLDHOTELS	WORLDHOTEL
WorldMark by Wyndham	33.4	WORLDMARKBYWYNDHAM	~WORLDMARK	^WORLDMARKBY
Wyndham	33.1	WYNDHAM
Wyndham Garden	33.1	WYNDHAMGARDEN
Wyndham Grand	33.1	WYNDHAMGRAND
YOTEL	33.e4	YOTEL
Youth Hostels Association	33.e5	^YOUTHHOSTELSASSOCIATION	YHAAUSTRALIA	HOSTELLINGINTERNATIONAL	~YHA
Youth Hostels Association of India	33.2g	^YOUTHHOSTELSASSOCIATIONOFINDIA	YHAINDIA	HOSTELLINGINTERNATIONAL
Zleep Hotels	33.e6	ZLEEPHOTELS
avid Hotel	33.84	AVIDHOTEL
citizenM	33.e7	CITIZENM
easyHotel	33.1	EASYHOTEL
greet	33.1	GREET
gut-Gebucht	33.e8	GUTGEBUCHT	WELLBOOKED
hotelF1	33.k	HOTELF1	^FORMULE1
iH Hotel	33.1n	^IHHOTEL	~IH	^IHHOTELSGROUP
lyf	33.e9	~LYF
nhow	33.ea	NHOW
the niu	33.eb	^THENIU
voco	33.1	VOCO
Уют	33.8j	~УЮТ
アパホテル	33.1s	アハホテル	^APAHOTEL	APAホテル
ナインアワーズ	33.1s	ナインアワース	^9HNINEHOURS	9HOURS	^NINEHOURS
ホテルルートイン	33.1s	ホテルルートイン	^HOTELROUTEINN	ルートイン
亚朵酒店	33.6k	亚朵酒店	ATOURHOTEL
全季酒店	33.6k	全季酒店	^JIHOTEL
凱撒飯店	33.6l	凱撒飯店	^CAESARPARK	凱撒飯店連鎖
喜來登	33.6l	~喜來登	SHERATON
喜來登 Sheraton	33.6m	喜來登SHERATON	SHERATON	~喜來登
喜来登	33.6k	~喜来登	SHERATON
國賓大飯店	33.6l	國賓大飯店	^AMBASSADORHOTEL
如家酒店	33.6k	如家酒店	^HOMEINN	~如家	如家快捷酒店
宜必思酒店	33.6k	宜必思酒店	IBIS
尚客优快捷酒店	33.6k	尚客优快捷酒店	THANKYOUHOTEL
文华东方酒店集团	33.6k	文华东方酒店集团	MANDARINORIENTALHOTEL
文華東方酒店集團	33.6l	文華東方酒店集團	MANDARINORIENTALHOTEL
文華東方酒店集團 Mandarin Oriental Hotel	33.6m	MANDARINORIENTALHOTEL	文華東方酒店集團	^文華東方酒店集團MANDARIN
東横イン	33.1s	東横イン	TOYOKOINN	東横INN
汉庭酒店	33.6k	汉庭酒店	HANTINGHOTEL	~汉庭	汉庭快捷酒店
神旺大飯店	33.bq	神旺大飯店	^SANWANTHOTELS
福容大飯店	33.6l	福容大飯店	FULLONHOTELS
秋果酒店	33.6k	秋果酒店	QIUGUOHOTEL
维也纳酒店	33.6k	维也纳酒店	^VIENNAHOTELS	^VIENNAHOTEL
美居酒店	33.6k	美居酒店	MERCURE
老爺酒店	33.6l	老爺酒店	^HOTELROYAL
速8酒店	33.6k	速8酒店	^SUPER8	SUPER8BYWYNDHAM	~速8	速8快捷酒店
锦江之星	33.6k	锦江之星	JINJIANGINN
長榮酒店	33.1	長榮酒店	EVERGREENINTERNATIONALHOTELS	長榮國際連鎖酒店	長榮桂冠酒店
신라스테이	33.3k	신라스테이	SHILLASTAY	新羅ステイ
% Arabica	18.1	ARABICA
1点点	18.6k	~1点点	ALITTLETEA	~1點點	~一点点
49th Parallel Coffee Roasters	18.2p	49THPARALLELCOFFEEROASTERS	^49THPARALLEL
5 to go	18.22	^5TOGO	^5TO
50嵐	18.6l	~50嵐	^50LAN
7 Brew	18.4	7BREW	SEVENBREWCOFFEE
7 Leaves Cafe	18.4	^7LEAVESCAFE	^7LEAVES
7分甜	18.6k	~7分甜	SWEET7
85°C Bakery Cafe	18.12	85CBAKERYCAFE	~85C	^85CAFE	^85DEGREES	~85C	85CBAKERYCAFE	85CDAILYCAFE	85OC
85度C	18.bq	85度C	85CBAKERYCAFE	~85C	85CBAKERYCAFE	85OC
85度C 85°C Bakery Cafe	18.6m	85CBAKERYCAFE	85度C	~85C	85CBAKERYCAFE	85OC	^85度C85
AMT Coffee	18.f	^AMTCOFFEE
Aida	18.1q	AIDA
Anne&Max	18.l	^ANNEMAX
Arabica	18.1o	ARABICA
Arcaffe	18.1t	ARCAFFE	ארקפה
Aroma Espresso Bar	18.ec	AROMAESPRESSOBAR	AROMA	^AROMAESPRESSO
Aroma Joe's	18.4	AROMAJOES
Aroma Kava	18.3s	AROMAKAVA	АРОМАКАВА
Asda	18.a	ASDA	ASDASTORESLIMITED
Attendant	18.a	~ATTENDANT
BECK'S COFFEE SHOP	18.1s	BECKSCOFFEESHOP	ヘックスコーヒーショッフ	ヘックスコーヒーショッフ	BECKSCOFFESHOP	^BECKSCOFFEE
Bagels & Beans	18.l	BAGELSBEANS	~BAGELS
Baggins Coffee	18.66	BAGGINSCOFFEE	~BAGGINS
Baker Hansen	18.2q	^BAKERHANSEN
Bakers + Baristas	18.f	BAKERSBARISTAS
Bambu	18.4	BAMBU
Barista	18.ed	~BARISTA
Baristi	18.20	BARISTI	BARIZTI
BenGong's Tea	18.ee	BENGONGSTEA	~BENGONGS
Better Buzz Coffee	18.4	^BETTERBUZZCOFFEE	^BETTERBUZZ
Big Orange	18.ef	^BIGORANGE
Biggby Coffee	18.4	BIGGBYCOFFEE	~BIGGBY
Black Canyon	18.eg	^BLACKCANYON
Black Rock Coffee	18.4	^BLACKROCKCOFFEE	^BLACKROCK
Black Sheep Coffee	18.eh	^BLACKSHEEPCOFFEE	^BLACKSHEEP
Blank Street Coffee	18.5b	^BLANKSTREET
Blenz Coffee	18.2p	BLENZCOFFEE
BloomsYard	18.a	BLOOMSYARD
Blue Bottle Coffee	18.ei	^BLUEBOTTLECOFFEE	フルーホトルコーヒー
Blue Tokai Coffee Roasters	18.2g	BLUETOKAICOFFEEROASTERS	^BLUETOKAI
Bo's Coffee	18.1y	^BOSCOFFEE
Bob & Berts	18.f	BOBBERTS
Boba Guys	18.4	^BOBAGUYS
Boheme	18.1u	BOHEME
Bombay Cutting Chai	18.ej	BOMBAYCUTTINGCHAI	~BOMBAY	^BOMBAYCUTTING
Bonafide	18.ek	BONAFIDE
Boost Juice	18.el	^BOOSTJUICE
Bootlegger Coffee Company	18.31	BOOTLEGGERCOFFEECOMPANY	^BOOTLEGGERCOFFEE
Boston Tea Party	18.a	^BOSTONTEAPARTY	^BOSTONTEA
Braganza Tea	18.4	BRAGANZATEA	~BRAGANZA
Bridgehead	18.2p	BRIDGEHEAD
Bubble Waffle Cafe	18.2p	BUBBLEWAFFLECAFE	雞蛋仔餐廳	^BUBBLEWAFFLE
Buenas Migas	18.1u	BUENASMIGAS
Cafe Coffee Day	18.1	^CAFECOFFEEDAY	^CAFECOFFEE
Cafe Extrablatt	18.0	CAFEEXTRABLATT
Cafe Frei	18.em	^CAFEFREI
Caffebene	18.en	CAFFEBENE	^CAFFEBENE	카페베네	CAFFEBENE咖啡伴	^CAFEBENE	КАФЕБЭНЭ	~咖啡伴
Caffeine	18.45	CAFFEINE
Caffè Nero	18.eo	^CAFFENERO	^CAFENERO	^NEROEXPRESS
Caffè Pascucci	18.1	CAFFEPASCUCCI
Caffè Spettacolo	18.ep	^CAFFESPETTACOLO	~SPETTACOLO
Caffè Vergnano 1882	18.1n	CAFFEVERGNANO
Caffé Trieste	18.2w	^CAFFETRIESTE
Café Amazon	18.1	^CAFEAMAZON
Café Cappuccino	18.1q	CAFECAPPUCCINO
Café Dépôt	18.2p	^CAFEDEPOT
Café Joyeux	18.eq	CAFEJOYEUX
Café Local	18.a	^CAFELOCAL
Café Martínez	18.3a	^CAFEMARTINEZ
Café OMA	18.23	^CAFEOMA	~OMA
Café Punta del Cielo	18.20	^CAFEPUNTADELCIELO	^PUNTADECIELO	^CAFEPUNTA
Café Quindío	18.23	CAFEQUINDIO
Café du Monde	18.4	^CAFEDUMONDE	^CAFEDU
Cali Press	18.34	^CALIPRESS
Campus Suite	18.0	^CAMPUSSUITE
Cappuccino	18.er	CAPPUCCINO
Caribou Coffee	18.es	CARIBOUCOFFEE	~CARIBOU
Casa do Pão de Queijo	18.26	CASADOPAODEQUEIJO
ChaTraMue	18.et	CHATRAMUE
Chaayos	18.2g	CHAAYOS
Chagee	18.eu	CHAGEE
Chai Point	18.2g	CHAIPOINT
Chaiiwala	18.a	CHAIIWALA
Change Please	18.a	^CHANGEPLEASE
Chao Doi	18.2v	^CHAODOI
Chatime	18.1	CHATIME
Cheirin Bão	18.26	CHEIRINBAO	~CHEIRIN
Chicha San Chen	18.ev	CHICHASANCHEN	吃茶三千	~CHICHA	^CHICHASAN
Chocolate Company	18.l	^CHOCOLATECOMPANY
Cibo Espresso	18.34	^CIBOESPRESSO
Clean Eatz	18.4	CLEANEATZ
CoCo	18.1	~COCO	^COCOFRESHTEAJUICE
CoCo都可	18.bq	COCO都可	^COCOFRESHTEAJUICE	COCO奶茶	都可茶飲	都可茶饮
CofeFest	18.66	COFEFEST
Coffee Berry	18.64	^COFFEEBERRY
Coffee Company	18.l	^COFFEECOMPANY
Coffee Culture	18.ew	^COFFEECULTURE
Coffee Fellows	18.ex	COFFEEFELLOWS
Coffee House	18.49	^COFFEEHOUSE
Coffee Island	18.64	^COFFEEISLAND
Coffee Lab	18.ey	^COFFEELAB
Coffee Like	18.8j	^COFFEELIKE
Coffee Republic	18.1	^COFFEEREPUBLIC
Coffee Time	18.1	^COFFEETIME
Coffee#1	18.a	^COFFEE1	^COFFEENUMBER1	^COFFEENUMBERONE
Coffeeshop Company	18.1	COFFEESHOPCOMPANY	ВЕНСКАЯКОФЕИНЯ	~COFFEESHOP
Cofix	18.ez	COFIX	קפויקס	קופיקס
Cofizz	18.1t	COFIZZ	קופיז
Colicci	18.a	COLICCI
Columbus Café	18.f0	^COLUMBUSCAFE	COLOMBUS	~COLUMBUS
Copenhagen Coffee Lab	18.f1	COPENHAGENCOFFEELAB	~COPENHAGEN	^COPENHAGENCOFFEE
Corner Bakery	18.4	CORNERBAKERY
Costa	18.1	~COSTA	^COSTACOFFEE	^COSTADRIVETHRU	^COSTADRIVETHROUGH
Costa咖啡	18.6k	COSTA咖啡	~COSTA	^COSTACOFFEE	COSTA咖世家	咖世家COSTA
Cotti Coffee 库迪咖啡	18.1	COTTICOFFEE	库迪咖啡
Country Style	18.2p	^COUNTRYSTYLE
Cộng Cà Phê	18.f2	CONG	^CONGCA
D'Oro	18.2v	DORO
Dee Dee's Family Café	18.a	DEEDEESFAMILYCAFE	^DEEDEES
Ding Tea	18.1	^DINGTEA	~薡茶
Ding Tea 薡茶	18.1s	^DINGTEA	~薡茶
Doppio Espresso	18.l	^DOPPIOESPRESSO
DriveCafe	18.4s	DRIVECAFE
DuckBill Cookies & Coffee	18.26	DUCKBILLCOOKIESCOFFEE	~DUCKBILL	^DUCKBILLCOOKIES
Dunn Brothers Coffee	18.4	^DUNNBROTHERSCOFFEE	DUNNBROSCOFFEE	^DUNNBROTHERS
Dutch Bros. Coffee	18.4	DUTCHBROS	^DUTCHBROTHERS
Dôme	18.34	~DOME
EL&N	18.1	~ELN	^ELNLONDON
Einstein Kaffee	18.0	^EINSTEINKAFFEE	^EINSTEINCAFE
Ellianos Coffee	18.4	ELLIANOSCOFFEE	~ELLIANOS
Equatorial Coffee	18.31	EQUATORIALCOFFEE
Espresso House	18.f3	^ESPRESSOHOUSE
Espressolab	18.1	ESPRESSOLAB
Euro Café	18.t	^EUROCAFE
FCB Coffee	18.a	FCBCOFFEE
Faborit	18.1u	FABORIT
Figaro	18.f4	FIGARO
Flash Coffee	18.f5	^FLASHCOFFEE
Flying Horse Coffee	18.a	^FLYINGHORSECOFFEE	フラインクホースコーヒー	^FLYINGHORSE
Fore Coffee	18.3y	^FORECOFFEE
Fran's Café	18.26	^FRANSCAFE
Fresh Corner	18.f6	^FRESHCORNER
Gloria Jean's	18.1	^GLORIAJEANS
Go Coffee	18.26	^GOCOFFEE
Gong Cha	18.f7	GONGCHA	~貢茶	CONGTRA
Green Caffè Nero	18.25	^GREENCAFFENERO	^CAFENERO	^GREENCAFENERO	^GREENCAFFE
Grind	18.5b	GRIND
Grão Espresso	18.26	GRAOESPRESSO
HTeaO	18.4	HTEAO
Haferkater	18.0	HAFERKATER
Happy Lemon	18.1	^HAPPYLEMON
Harris + Hoole	18.a	HARRISHOOLE
Haus!	18.3y	~HAUS
Havanna	18.f8	HAVANNA
Heine Brothers'	18.4	HEINEBROTHERS
Hermanos Colombian Coffee Roasters	18.a	HERMANOSCOLOMBIANCOFFEEROASTERS	^HERMANOSCOLOMBIAN
Heytea	18.f9	HEYTEA	~喜茶
Highlands Coffee	18.60	HIGHLANDS
Honey Dew Donuts	18.4	HONEYDEW
Honeymoon Dessert	18.6k	HONEYMOONDESSERT	满记甜品	~HONEYMOON
Hopper Coffee	18.a	^HOPPERCOFFEE
Hudsons Coffee	18.fa	HUDSONSCOFFEE
Hui Lau Shan	18.fb	HUILAUSHAN	~許留山	^HUILAU
IKEA	18.fc	IKEA	~イケア	宜家家居	~宜家	宜家餐厅
Insomnia	18.5s	INSOMNIA
It's Boba Time	18.4	^ITSBOBATIME	^ITSBOBA
IzyCoffee	18.56	IZYCOFFEE
JJ Bean	18.2p	^JJBEAN
Jamaica Blue	18.fd	^JAMAICABLUE
Janji Jiwa	18.3y	JANJIJIWA
Java House	18.fe	^JAVAHOUSE
Jazen Tea	18.t	JAZEN
Joe & The Juice	18.1	^JOETHEJUICE	^JOETHE
Juan Valdez Café	18.1	JUANVALDEZCAFE	^JUANVALDEZ
Julius Meinl	18.ff	JULIUSMEINL
Junbi	18.4	JUNBI
Kaffebrenneriet	18.2q	KAFFEBRENNERIET
Kahve Dünyası	18.fg	KAHVEDUNYASI
Kitanda	18.4	KITANDA
Kopi Kenangan	18.3y	KOPIKENANGAN
Kreation Organic	18.4	KREATIONORGANIC	~KREATION
Kung Fu Tea	18.1	^KUNGFUTEA	^KFTEA	^KUNGFU
Kuzina	18.66	KUZINA
La Colombe Coffee Roasters	18.4	LACOLOMBE
Lap	18.0	~LAP	^LAPCOFFEE	^LIFEAMONGPEOPLE
Lavazza	18.1	LAVAZZA
Le Pain Quotidien	18.1	^LEPAINQUOTIDIEN
Lollicup	18.4	LOLLICUP
Luckin Coffee	18.1	LUCKINCOFFEE	LUCKIN
M Stand	18.6k	^MSTAND
Macao Imperial Tea	18.fh	MACAOIMPERIALTEA	澳門皇茶	^MACAOIMPERIAL
Macu	18.t	MACU	麻古茶坊
Mado	18.1o	MADO
Mais1 Café	18.26	MAIS1CAFE
Mango Mango Dessert	18.4	MANGOMANGODESSERT	^MANGOMANGO
Manner Coffee	18.6k	^MANNERCOFFEE
Manolo Bakes	18.1u	MANOLOBAKES	~MANOLO
Marks & Spencer	18.a	^MARKSSPENCER	~MS	^MSCAFE	^MSFOOD	MSFOODHALL	^MSSIMPLYFOOD	^MSOUTLET	МАРКСИСПЕНСЕР
Matcha Cafe Maiko	18.e3	MATCHACAFEMAIKO	~MATCHA	^MATCHACAFE
Matto Espresso	18.4	^MATTOESPRESSO
Max Brenner	18.fi	MAXBRENNER	מקסברנר
Maxx Coffee	18.3y	MAXXCOFFEE
McCafé	18.1	MCCAFE
Michel's Patisserie	18.fj	MICHELSPATISSERIE	~MICHELS
Mikel	18.fk	MIKEL
Mikucha	18.2v	MIKUCHA
Mixue Ice Cream & Tea	18.fl	MIXUEICECREAMTEA	MIXUE	^MIXUEICE
Momen'Tea	18.k	MOMENTEA
Mooboo	18.a	MOOBOO
Morrisons	18.a	MORRISONS
Mr. Brown 伯朗咖啡館	18.6l	MRBROWN伯朗咖啡館	^MRBROWNCAFE	伯朗咖啡館	^MRBROWN
Mr. Wish	18.6l	^MRWISH
Muffin Break	18.fm	^MUFFINBREAK
Mugg & Bean	18.fn	MUGGBEAN
Muzz Buzz	18.61	MUZZBUZZ
Mövenpick Café	18.6l	MOVENPICKCAFE
NUTTEA	18.1	NUTTEA
Nana's Green Tea	18.fo	NANASGREENTEA	ナナスクリーンティー	^NANASGREEN
Notes	18.a	~NOTES
Nü Health Food	18.31	^NUHEALTHFOOD	^NUHEALTH
O'Briens	18.fp	OBRIENS
OldTown White Coffee	18.1	OLDTOWNWHITECOFFEE	~OLDTOWN	^OLDTOWNWHITE
One Price Coffee	18.66	^ONEPRICECOFFEE	^ONEPRICE
OneZo Tapioca	18.1	ONEZOTAPIOCA	~丸作	ONEZO	ONEZOTEA	丸作食茶
PJ's Coffee of New Orleans	18.4	PJSCOFFEEOFNEWORLEANS	^PJSCOFFEE
PRONTO	18.1s	~PRONTO	フロント
Pastelería Artesanal Manolo	18.1u	PASTELERIAARTESANALMANOLO	MANOLOARTISANALPASTRY	PASTELERIAMANOLO	^PASTELERIAARTESANAL
Patisserie Valerie	18.a	PATISSERIEVALERIE
Pausa	18.a	~PAUSA	^PAUSACOFFEESHOP
Peet's Coffee	18.4	PEETS
Pellini	18.1o	PELLINI
Perky Blenders	18.a	PERKYBLENDERS
Petit Pret	18.a	^PETITPRET
Philz Coffee	18.4	PHILZCOFFEE
Pie Face	18.34	^PIEFACE
Plato Coffee	18.31	^PLATOCOFFEE
Point Coffee	18.3y	^POINTCOFFEE	INDOMARETPOINT
Prime	18.66	~PRIME
Puccino's	18.f	PUCCINOS
Pumpkin	18.a	PUMPKIN
Quickly	18.1	~QUICKLY	~快可立
Real Fruit Bubble Tea	18.2p	^REALFRUITBUBBLETEA	^REALFRUIT
Redemption Roasters	18.a	REDEMPTIONROASTERS	~REDEMPTION
Rei do Mate	18.26	^REIDOMATE	^REIDO
Robert Harris	18.2l	^ROBERTHARRIS
Rosslyn	18.a	ROSSLYN
Royaltea	18.1	ROYALTEA	~皇茶
Rustpunt.nu	18.l	RUSTPUNTNU	~RUSTPUNT
S&P	18.2v	~SP
Saint Espresso	18.a	^SAINTESPRESSO
Scooter's Coffee	18.4	SCOOTERSCOFFEE	~SCOOTERS
Seattle Coffee Company	18.fq	^SEATTLECOFFEECOMPANY	^SEATTLECOFFEE
Seattle's Best Coffee	18.1	SEATTLESBESTCOFFEE	~SEATTLES	^SEATTLESBEST
Second Cup	18.1	^SECONDCUP
Segafredo	18.1	SEGAFREDO
Shakespeare Coffee & Bistro	18.fr	SHAKESPEARECOFFEEBISTRO	~SHAKESPEARE	^SHAKESPEARECOFFEE
Sharetea	18.fs	SHARETEA	~歇腳亭
Shuyi Tealicious	18.2p	SHUYITEALICIOUS	书亦烧仙草	書亦燒仙草
Simitçi Dünyası	18.ft	SIMITCIDUNYASI	~SIMITCI
Skuratov Coffee	18.66	SKURATOVCOFFEE	SKURATOVСOFFEE	СКУРАТОВКОФЕ	~SKURATOV
Stan's Donuts & Coffee	18.4	^STANSDONUTSCOFFEE	^STANSDONUTS
Starbucks	18.1	STARBUCKS	STARBUCKSCOFFEE
Starbucks Reserve	18.fu	STARBUCKSRESERVE
Stars Coffee	18.66	^STARSCOFFEE	STARBUCKS	СТАРБАКС
Stop Cafe	18.fv	^STOPCAFE
Store Street Espresso	18.a	^STORESTREETESPRESSO	^STORESTESPRESSO	^STORESTREET
Streamer Coffee Company	18.1s	STREAMERCOFFEECOMPANY	~STREAMER	^STREAMERCOFFEE
Stumptown Coffee Roasters	18.fw	STUMPTOWNCOFFEEROASTERS	~STUMPTOWN	^STUMPTOWNCOFFEE
Sunright Tea Studio	18.9	SUNRIGHTTEASTUDIO	~SUNRIGHT	^SUNRIGHTTEA
Surf Coffee	18.66	^SURFCOFFEE
Sweethoney Dessert	18.t	SWEETHONEYDESSERT	杏记甜品	~SWEETHONEY
T4	18.1	~T4	^T4TEAHOUSE	^T4TEAFORU
TOMORO Coffee	18.fx	TOMOROCOFFEE	~TOMORO
TP Tea	18.4	^TPTEA
Tapioca Express	18.4	TAPIOCAEXPRESS	~TAPIOCA
Tastea	18.4	TASTEA
Tatte Bakery & Cafe	18.4	TATTEBAKERYCAFE	^TATTEBAKERY
Tealive	18.fy	TEALIVE
Teapresso Bar	18.4	TEAPRESSOBAR	~TEAPRESSO
Ted's Coffee Co.	18.22	TEDSCOFFEECO	^TEDSCOFFEE
Teeamo	18.5	TEEAMO
Tesco	18.a	TESCO	~JACKS
The Alley	18.fz	THEALLEY	~鹿角巷
The Barn	18.g0	^THEBARN
The Bean	18.4	^THEBEAN
The Coffee	18.g1	^THECOFFEE
The Coffee Bean & Tea Leaf	18.1	^THECOFFEEBEANTEALEAF	^COFFEEBEANTEALEAF
The Coffee Club	18.g2	^THECOFFEECLUB	^COFFEECLUB
The Coffee House	18.60	^THECOFFEEHOUSE	^COFFEEHOUSE
The Gentlemen Baristas	18.a	THEGENTLEMENBARISTAS	GENTLEMENBARISTAS	^THEGENTLEMEN
The Grumpy Baker	18.34	THEGRUMPYBAKER	GRUMPYBAKER	^THEGRUMPY
The Human Bean	18.4	^THEHUMANBEAN	^HUMANBEAN	^THEHUMAN
The Italian Coffee Company	18.20	^THEITALIANCOFFEECOMPANY	^ITALIANCOFFEECOMPANY	^THEITALIAN
Thelins konditori	18.y	THELINSKONDITORI	~THELINS
Think Coffee	18.4	^THINKCOFFEE
Third Wave Coffee Roasters	18.2g	THIRDWAVECOFFEEROASTERS	^THIRDWAVE
Tierra Mia Coffee	18.4	^TIERRAMIACOFFEE	^TIERRAMIA
Tiger Sugar	18.1	^TIGERSUGAR
Tim Hortons	18.1	TIMHORTONS
Timothy's	18.2p	TIMOTHYS
Toast Box	18.52	^TOASTBOX
Toby's Estate	18.g3	TOBYSESTATE
Tom N Toms	18.g4	TOMNTOMS	탐앤탐스	^TOMN
Torrador	18.31	TORRADOR
Tostao'	18.23	TOSTAO
Traveler's Coffee	18.66	^TRAVELERSCOFFEE
Trung Nguyên	18.60	TRUNGNGUYEN	CAPHETRUNGNGUYEN
Urban Baristas	18.a	URBANBARISTAS
Varka	18.3x	VARKA
Vero Cafe	18.45	^VEROCAFE
Vida e Caffè	18.g5	^VIDAECAFFE	^VIDAACAFFE	^VIDAE
Viva cafe	18.4s	^VIVACAFE
Vivari	18.1u	VIVARI
Wagas	18.6k	WAGAS	~沃歌斯
WatchHouse	18.5b	WATCHHOUSE
Waves Coffee House	18.2p	~WAVES	^WAVESCOFFEE
Wayne's Coffee	18.7s	WAYNESCOFFEE	~WAYNES
Wild & The Moon	18.g6	^WILDTHEMOON	^WILDTHE
Wild Bean Cafe	18.1	^WILDBEANCAFE	^WILDBEAN
WonderWaffel	18.g7	WONDERWAFFEL
Xing Fu Tang	18.1	XINGFUTANG	~幸福堂	^XINGFU
Ya Kun Kaya Toast	18.52	YAKUNKAYATOAST	^YAKUN
Yi Fang Tea	18.1	^YIFANGTEA	一芳水果茶	^YIFANG
Your Coffee Hub	18.a	^YOURCOFFEEHUB	~YCH	^YOURCOFFEE
ZUS Coffee	18.g8	^ZUSCOFFEE
Zarraffa's Coffee	18.34	ZARRAFFASCOFFEE	~ZARRAFFAS
coffeedream	18.4s	COFFEEDREAM	КОФИДРИМ	KOFIDRIM
machi machi	18.1	MACHIMACHI	~麥吉
Özsüt	18.1o	OZSUT
Британские пекарни	18.66	БРИТАНСКИЕПЕКАРНИ	BRITISHBAKERY	~БРИТАНСКИЕ
Брынза	18.66	БРЫНЗА
Вилка-ложка	18.66	ВИЛКАЛОЖКА
Даблби	18.66	ДАБЛБИ	^DOUBLEB
Дед Хо	18.66	ДЕДХО
Дринкит	18.66	ДРИНКИТ	DRINKIT
Здрасте	18.66	ЗДРАСТЕ	ZDRASTE
Кафетерија	18.44	КАФЕТЕРИЈА	KAFETERIA	KAFETERIJA
Кондитерская Теремок	18.66	КОНДИТЕРСКАЯТЕРЕМОК	TEREMOKCAFE	ТЕРЕМОК	~КОНДИТЕРСКАЯ
Кофе Саунд	18.3x	КОФЕСАУНД
Кофе Хауз	18.66	КОФЕХАУЗ
Кофе муз	18.66	КОФЕМУЗ	COFFEEMOOSE
Кулинарная лавка братьев Караваевых	18.66	КУЛИНАРНАЯЛАВКАБРАТЬЕВКАРАВАЕВЫХ	~КУЛИНАРНАЯ	^КУЛИНАРНАЯЛАВКА
Лепим и варим	18.8j	ЛЕПИМИВАРИМ	^ЛЕПИМИ
Львівська Майстерня Шоколаду	18.3s	ЛЬВІВСЬКАМАИСТЕРНЯШОКОЛАДУ	LVIVHANDMADECHOCOLATE	LVIVCHOCOLATEFACTORY	~ЛЬВІВСЬКА	^ЛЬВІВСЬКАМАИСТЕРНЯ
Люди любят	18.66	^ЛЮДИЛЮБЯТ
Мидийное место	18.66	МИДИИНОЕМЕСТО	~МИДИИНОЕ
Мираж	18.6b	МИРАЖ
Пироговый дворик	18.66	ПИРОГОВЫИДВОРИК	~ПИРОГОВЫИ
Сицилия	18.6b	СИЦИЛИЯ
Старбакс	18.4s	СТАРБАКС	STARBUCKS	STARBAKS
Фарфор	18.66	ФАРФОР
Хлеб Насущный	18.66	ХЛЕБНАСУЩНЫИ
Цех85	18.66	ЦЕХ85
Шоколадница	18.66	ШОКОЛАДНИЦА	~CHOCOLATE	SHOKOLADNITSA	~ШОКОЛАД
Штолле	18.6b	ШТОЛЛЕ	STOLLE
Эдем	18.66	ЭДЕМ
ארומה	18.1t	ארומה	AROMAESPRESSOBAR
סי קפה	18.1t	סיקפה	סיאספרסו	^SIESPRESSO	^SICAFE
קפה ג'ו	18.1t	קפהגו	קפהJOE	^CAFEJOE	גוקפה
קפה גרג	18.1t	קפהגרג	^GREGCAFE
קפה לנדוור	18.1t	קפהלנדוור	לנדוור	LANDWER	קפהלדנוור
קפה נמרוד	18.1t	קפהנמרוד	CAFENIMROD
קפה קפה	18.1t	קפהקפה	^CAFECAFE
רולדין	18.1t	רולדין	ROLADIN
بارنز	18.6e	~BARNS
تيم هورتونز	18.g9	TIMHORTONS
جافا تايم	18.6e	^JAVATIME
د.كيف	18.6e	^DRCAFE
ستاربكس	18.ga	STARBUCKS	STARBUCKSCOFFEE
كاريبو كوفي	18.gb	CARIBOUCOFFEE	~كاريبو
هاف مليون	18.6e	^HALFMILLION
กาแฟพันธุ์ไทย	18.2v	PUNTHAICOFFEE
คาเฟ่ อเมซอน	18.2v	^CAFEAMAZON
დი რომა	18.6i	^DIROMA	ДИРОМА
მეამა	18.6i	MEAMA	МЕАМА
むさしの森珈琲	18.1s	むさしの森珈琲	MUSASHINOMORICOFFEE	MUSASHINOMORICOFFEE
エクセルシオール カフェ	18.1s	エクセルシオールカフェ	EXCELSIORCAFFE	EXCELSIORCAFE	~エクセルシオール
カフェ・ド・クリエ	18.1s	カフェトクリエ	CAFEDECRIE	^カフェト
カフェ・ベローチェ	18.1s	カフェヘローチェ	^CAFFEVELOCE	^CAFEVELOCE
コメダ珈琲店	18.1s	コメタ珈琲店	KOMEDASCOFFEE
サンマルクカフェ	18.1s	サンマルクカフェ	^SAINTMARCCAFE	^STMARCCAFE
スターバックス	18.1s	スターハックス	STARBUCKS	スターハックスコーヒー	STARBUCKSCOFFEE
タリーズコーヒー	18.1s	タリースコーヒー	TULLYSCOFFEE
ドトール	18.1s	トトール	DOUTOR	トトールコーヒーショッフ	~DCS	トトールコーヒー
ルノアール	18.1s	ルノアール	RENOIR	喫茶室ルノアール	GINZARENOIR
一沐日	18.6l	~一沐日	^ANICEHOLIDAY
一芳水果茶	18.bq	一芳水果茶	^YIFANGTEA	~一芳	一芳台湾水果茶	一芳台灣水果茶
一芳水果茶 Yi Fang Tea	18.1l	^YIFANGTEA	一芳水果茶	~一芳	一芳台灣水果茶	^一芳水果茶YI
三分春色	18.6l	三分春色	TRINITEA3
上島珈琲店	18.7k	上島珈琲店	UESHIMACOFFEEHOUSE	上島珈琲
丸作食茶	18.gc	丸作食茶	ONEZOTAPIOCA	ONEZO	ONEZOTEA	~丸作
书亦烧仙草	18.6k	书亦烧仙草	SHUYITEALICIOUS
五桐號	18.6l	~五桐號	WOOTEA
亚马逊咖啡	18.6k	亚马逊咖啡	^CAFEAMAZON
先喝道	18.6l	~先喝道	TAOTAOTEA
八曜和茶	18.6l	八曜和茶	HACHIYOTEA	ハチヨウワチヤ	^8YOTEA
兰芳园	18.6k	~兰芳园	LANFONGYUEN	~蘭芳園
再睡五分鐘	18.6l	再睡五分鐘	NAPTEA
冰饌	18.6l	~冰饌	^TEAWORKSTATION	冰饌茶飲專賣店	^TEAGOODTEA	冰饌紅茶粉圓
卡旺卡	18.6k	~卡旺卡	^COMEWONKA
古茗	18.6k	~古茗	^GOODME
可不可熟成紅茶	18.6l	可不可熟成紅茶	KEBUKE	~可不可
吃茶三千	18.bq	吃茶三千	CHICHASANCHEN
吃茶三千 Chicha San Chen	18.1l	CHICHASANCHEN	吃茶三千	^吃茶三千CHICHA
喜茶	18.6k	~喜茶	HEYTEA
喜茶 Heytea	18.6m	喜茶HEYTEA	HEYTEA	~喜茶
堅果奶茶 NUTTEA	18.6m	NUTTEA	堅果奶茶	坚果奶茶
多那之咖啡	18.6l	多那之咖啡	DONUTESCOFFEE
大益茶	18.6k	~大益茶	TAETEA
大苑子	18.6l	~大苑子	DAYUNGS
大茗本位製茶堂	18.6l	大茗本位製茶堂	DAMING
天仁茗茶	18.6l	天仁茗茶	TENRENSTEA
天仁茗茶 TenRen's Tea	18.1l	TENRENSTEA	天仁茗茶	^天仁茗茶TENRENS
太平洋咖啡	18.gd	太平洋咖啡	^PACIFICCOFFEE
太平洋咖啡 Pacific Coffee	18.6m	^PACIFICCOFFEE	太平洋咖啡	^太平洋咖啡PACIFIC
奈雪的茶	18.6k	奈雪的茶	NAISNOW	~奈雪	奈雪の茶
客美多咖啡	18.6l	客美多咖啡	KOMEDACOFFEESHOP	コメタ珈琲店
巡茶	18.6k	~巡茶	SUPERTEA
幸福堂	18.6l	~幸福堂	XINGFUTANG
幸福堂 Xing Fu Tang	18.1l	幸福堂XINGFUTANG	XINGFUTANG	~幸福堂	^幸福堂XING
幸运咖	18.6k	~幸运咖	^LUCKYCUP	~幸運咖
快乐柠檬	18.6k	快乐柠檬	^HAPPYLEMON	快樂檸檬
快可立	18.6l	~快可立	~QUICKLY
快樂檸檬	18.6l	快樂檸檬	^HAPPYLEMON	快乐柠檬
日出茶太	18.bq	日出茶太	CHATIME
星乃珈琲店	18.7k	星乃珈琲店	星乃咖啡店	HOSHINOCOFFEE
星巴克	18.bq	~星巴克	STARBUCKS
星巴克 Starbucks	18.6m	星巴克STARBUCKS	STARBUCKS	~星巴克
春水堂人文茶館	18.ge	春水堂人文茶館	CHUNSHUITANG	~春水堂
本宫的茶	18.6k	本宫的茶	BENGONGSTEA
柠季	18.6k	~柠季	NINGJI	~檸季
沪上阿姨	18.6k	沪上阿姨	AUNTEAJENNY	滬上阿姨
清心福全	18.6l	清心福全	CHINGSHIN
爷爷不泡茶	18.6k	爷爷不泡茶	NOYEYENOTEA	爺爺不泡茶
珈琲館	18.1s	~珈琲館	KOHIKAN
珍煮丹	18.7k	~珍煮丹	トゥルータン	TRUEDAN
珍煮丹 Truedan	18.1l	珍煮丹TRUEDAN	TRUEDAN	~珍煮丹
瑞幸咖啡	18.6k	瑞幸咖啡	LUCKINCOFFEE	LUCKIN	~瑞幸
甘茶度	18.6k	~甘茶度	^TEALAND
甜啦啦	18.6k	~甜啦啦	TIANLALA
甲文青	18.6l	~甲文青	JIAWENCING
益禾堂	18.6k	~益禾堂	^YHTANG
老虎堂	18.bq	~老虎堂	^TIGERSUGAR
老虎堂 Tiger Sugar	18.1l	老虎堂TIGERSUGAR	^TIGERSUGAR	~老虎堂	^老虎堂TIGER
肯悦咖啡	18.6k	肯悦咖啡	KCOFFEE	肯悅咖啡
茶星人 E.Tea	18.1l	茶星人ETEA	^ETEA	~茶星人	^茶星人E
茶湯會	18.6l	~茶湯會	^TPTEA
茶湯會 TP Tea	18.1l	茶湯會TPTEA	^TPTEA	~茶湯會	~茶汤会	^茶湯會TP
茶百道	18.6k	~茶百道	CHAPANDA
茶百道 ChaPanda	18.1l	茶百道CHAPANDA	CHAPANDA	~茶百道
茶的魔手	18.6l	茶的魔手	^TEAMAGICHAND	茶の魔手	茶之魔手
茶颜悦色	18.6k	茶颜悦色	SEXYTEA
薡茶	18.bq	~薡茶	^DINGTEA
蜜雪冰城	18.6k	蜜雪冰城	MIXUEICECREAMTEA	MIXUEBINGCHENG
蜜雪冰城 Mixue Ice Cream & Tea	18.1l	MIXUEICECREAMTEA	蜜雪冰城	MIXUEBINGCHENG	^蜜雪冰城MIXUE
西雅圖極品咖啡	18.6l	西雅圖極品咖啡	^BARISTACOFFEE
許留山	18.bq	~許留山	HUILAUSHAN
許留山 Hui Lau Shan	18.6m	許留山HUILAUSHAN	HUILAUSHAN	~許留山	^許留山HUI
貢茶	18.7k	~貢茶	GONGCHA	~贡茶
貢茶 Gong Cha	18.6m	貢茶GONGCHA	GONGCHA	~貢茶	^貢茶GONG
贡茶	18.6k	~贡茶	GONGCHA	~貢茶
路易莎咖啡	18.6l	路易莎咖啡	^LOUISACOFFEE
迷客夏	18.6l	~迷客夏	MILKSHOP
霸王茶姬	18.6k	霸王茶姬	CHAGEE
霸王茶姬 Chagee	18.1l	CHAGEE	霸王茶姬
鮮茶道	18.6l	~鮮茶道
鶴茶樓	18.6l	~鶴茶樓	HECHALOU
鹿角巷	18.6k	~鹿角巷	THEALLEY
麻古茶坊	18.6l	麻古茶坊	MACU
공차	18.3k	~공차	GONGCHA	~貢茶
달.콤	18.3k	~달콤	^DALKOMMCOFFEE	달콤커피
더벤티	18.3k	~더벤티	^THEVENTI	~벤티
매머드커피	18.3k	매머드커피	MAMMOTHCOFFEE
메가MGC커피	18.3k	메가MGC커피	^MEGACOFFEE	~MGC	메가커피
바나프레소	18.3k	바나프레소	BANAPRESSO
빽다방	18.3k	~빽다방	PAIKSCOFFEE
설빙	18.3k	~설빙	SULBING
스타벅스	18.3k	스타벅스	STARBUCKS	~별다방	~스벅
엔제리너스	18.3k	엔제리너스	^ANGELINUSCOFFEE
요거프레소	18.3k	요거프레소	YOGERPRESSO
이디야커피	18.3k	이디야커피	EDIYACOFFEE	~이디야
카페드롭탑	18.3k	카페드롭탑	CAFEDROPTOP
커피베이	18.3k	커피베이	COFFEEBAY
커피스미스	18.3k	커피스미스	COFFEESMITH
커피에반하다	18.3k	커피에반하다	VANADACOFFEE	바나다커피
컴포즈커피	18.3k	컴포즈커피	^COMPOSECOFFEE
탐앤탐스	18.3k	탐앤탐스	TOMNTOMS
텐퍼센트커피	18.3k	텐퍼센트커피	TENPERCENTCOFFEE
투썸플레이스	18.3k	투썸플레이스	ATWOSOMEPLACE
파스쿠찌	18.3k	파스쿠찌	CAFFEPASCUCCI
폴 바셋	18.3k	~폴바셋	PAULBASSETT
할리스	18.3k	~할리스	HOLLYS
허유산	18.3k	~허유산	HUILAUSHAN	~許留山
&pizza	19.4	~PIZZA
21風味館	19.6l	21風味館	21PLUS	^21CENTURY	21世紀西式健康快速餐廳	21世紀風味館	二十一世紀生活事業股份有限公司
241 Pizza	19.2p	241PIZZA
31冰淇淋	19.6l	31冰淇淋	BASKINROBBINS	ハスキンロヒンス	サーティワンアイスクリーム
33 пингвина	19.8k	33ПИНГВИНА
4Fingers Crispy Chicken	19.gf	4FINGERS	^4FINGERSCRISPY
72街	19.6k	~72街	^72STREET
A&W	19.ef	~AW	^AWCANADA	^AWMALAYSIA
Abbott's Frozen Custard	19.4	ABBOTTS	^ABBOTTSFROZEN
Abokado	19.a	ABOKADO
Afters	19.gg	AFTERS
Agvania Pizza	19.1t	עגבניה	AGVANIA
Aik Бистро	19.66	AIKБИСТРО
Al's Beef	19.4	^ALSBEEF
Aladin Foods	19.2k	ALADINFOODS	ALADINFOOD	~ALADIN
Ali Baba's	19.2p	ALIBABAS
Alice	19.gh	~ALICE	^ALICEPIZZA
All'Antico Vinaio	19.gi	ALLANTICOVINAIO	~ALLANTICO
Aloha Poké	19.1u	ALOHAPOKE
Aloha Pokē Co	19.4	ALOHAPOKECO
Amato's	19.4	AMATOS
American Deli	19.4	^AMERICANDELI
Amigos	19.4	~AMIGOS
Amorino	19.gj	AMORINO
Amy's Ice Creams	19.4	AMYSICECREAMS	^AMYSICE
Andok's	19.1y	ANDOKS
Andy's Frozen Custard	19.4	ANDYS	^ANDYSFROZEN
Angel's Burger	19.1y	^ANGELSBURGER
AnyTyme	19.l	ANYTYME
Apache Pizza	19.f	^APACHEPIZZA
Arby's	19.gk	ARBYS
Arctic Circle	19.4	^ARCTICCIRCLE
Art Lunch	19.9b	^ARTLUNCH
Asiahung	19.0	ASIAHUNG
Au Bon Pain	19.gl	^AUBONPAIN	^AUBON
Auntie Anne's	19.1	AUNTIEANNES	~AUNTIE
Açaí Concept	19.gm	ACAICONCEPT
B-Bop's	19.4	BBOPS
BMS Българска кухня	19.2k	BMSБЪЛГАРСКАКУХНЯ	^BMSБЪЛГАРСКА
BOK	19.1y	~BOK	BOKKOREANFRIEDCHICKEN	^BOKCHICKEN
Bacio di Latte	19.gn	^BACIODILATTE	^BACIODI
Back Yard Burgers	19.4	^BACKYARDBURGERS	^BACKYARD
Bafang Dumpling	19.4	BAFANGDUMPLING	~BAFANG
Bafra Kebab	19.25	BAFRAKEBAB
Bagel Corner	19.k	BAGELCORNER
Bageterie Boulevard	19.go	BAGETERIEBOULEVARD	~BAGETERIE
Baguette & Baguette	19.av	BAGUETTEBAGUETTE
Baja Fresh	19.4	^BAJAFRESH
Baliwag	19.1y	BALIWAG
BarBurrito	19.2p	BARBURRITO
Barberitos	19.4	BARBERITOS
Barburrito	19.a	BARBURRITO
Basil Box	19.2p	^BASILBOX
Baskin-Robbins	19.1	BASKINROBBINS	~BASKIN
Baydöner	19.1o	BAYDONER
Beijing Bites	19.2g	BEIJINGBITES
Belchicken	19.gp	BELCHICKEN
Bembos	19.5c	BEMBOS
Ben & Jerry's	19.1	BENJERRYS
Benedetti's Pizza	19.20	BENEDETTISPIZZA	~BENEDETTIS
Bento	19.34	BENTO
Berlin Döner Kebap	19.25	BERLINDONERKEBAP	^BERLINDONER
Betty's Burgers	19.34	BETTYSBURGERS	~BETTYS
Bico de Xeado	19.1u	BICODEXEADO	^BICODE
Big Apple Bagels	19.4	BIGAPPLEBAGELS
Big Bite	19.2q	^BIGBITE
Big Fernand	19.gq	^BIGFERNAND
Bill Miller Bar-B-Q	19.4	^BILLMILLERBARBQ	^BILLMILLER
Billy Tacos	19.1n	BILLYTACOS
Bioburger	19.k	BIOBURGER
Biscuitville	19.4	BISCUITVILLE
Blackjack Pizza	19.4	^BLACKJACKPIZZA
Blake's Lotaburger	19.4	BLAKESLOTABURGER	LOTABURGER	~BLAKES
Blimpie	19.4	BLIMPIE
Blue Star Donuts	19.4	^BLUESTARDONUTS	BLUESTARDOUGHNUTS	^BLUESTAR
Board & Brew	19.4	BOARDBREW
Bob's	19.gr	BOBS
Bobablastic	19.4	BOBABLASTIC	BOBALASTIC
Bojangles'	19.4	BOJANGLES
Bollywood Kebab	19.25	BOLLYWOODKEBAB	~BOLLYWOOD
Boojum	19.f	BOOJUM
Booster Juice	19.2p	BOOSTERJUICE	~BOOSTER
Boston Market	19.4	^BOSTONMARKET
Bourbon St. Grill	19.2p	^BOURBONSTGRILL	^BOURBONSTREETGRILL	^BOURBONST
Bram Ladage	19.l	BRAMLADAGE
Braum's	19.4	BRAUMS
Brezelkönig	19.7	BREZELKONIG
Bronson's Burgers	19.a	BRONSONSBURGERS	~BRONSONS
Brown's Chicken	19.4	BROWNSCHICKEN
Bruegger's Bagels	19.4	BRUEGGERS	BREUGERS	BREUGGERS	BRUGERS	BRUGGERS
Bruster's Ice Cream	19.4	BRUSTERS	^BRUSTERSICE
Brut Butcher	19.k	BRUTBUTCHER
Bubbakoo's Burritos	19.4	BUBBAKOOSBURRITOS	~BUBBAKOOS
Buddy's Pizza	19.4	BUDDYSPIZZA	~BUDDYS
Bufkes	19.l	BUFKES
Bumpers	19.4	BUMPERS
Buona	19.4	~BUONA
Burger King	19.1	^BURGERKING	BURGUERKING
Burger Machine	19.1y	^BURGERMACHINE
Burger Street	19.4	^BURGERSTREET
Burger Urge	19.34	^BURGERURGE
BurgerFi	19.4	BURGERFI
BurgerFuel	19.gs	BURGERFUEL
BurgerIM	19.4	BURGERIM
Burgeranch	19.1t	BURGERANCH	בורגראנץ	^BURGERRANCH
Burgerim	19.1t	BURGERIM	בורגרים
Burgermeister	19.0	~BURGERMEISTER
Burgers Bar	19.1t	^BURGERSBAR	בורגרסבר
Burgerville	19.4	BURGERVILLE
Burrito Boyz	19.2p	BURRITOBOYZ
Burrito Company	19.0	BURRITOCOMPANY
Burrito Madre	19.4s	BURRITOMADRE
Bush's Chicken	19.4	BUSHSCHICKEN
Butchies	19.a	BUTCHIES
Café Yumm!	19.4	CAFEYUMM
Café Zupas	19.4	CAFEZUPAS
California Fish Grill	19.4	^CALIFORNIAFISHGRILL	^CALIFORNIAFISH
California Sandwiches	19.2p	CALIFORNIASANDWICHES
Call a Pizza	19.0	^CALLAPIZZA
Caprinos	19.a	CAPRINOS
Capriotti's	19.4	CAPRIOTTIS
Captain D's	19.4	^CAPTAINDS
Carl's Jr.	19.1	^CARLSJR
Carvel	19.4	CARVEL
Chamas Tacos	19.k	CHAMASTACOS	~CHAMAS
Champs Chicken	19.4	^CHAMPSCHICKEN
Charleys Philly Steaks	19.4	CHARLEYS	^CHARLEYSPHILLY
Checkers	19.1	CHECKERS
Cheezzy pizza	19.4u	CHEEZZYPIZZA	~CHEEZZY
Chefette	19.gt	CHEFETTE
Chester's	19.5u	CHESTERS
Chez Ashton	19.2p	CHEZASHTON
Chez l'Ancien	19.k	CHEZLANCIEN
Chick-fil-A	19.40	^CHICKFILA	^CHICKFIL
Chicken Cottage	19.a	^CHICKENCOTTAGE
Chicken Express	19.4	^CHICKENEXPRESS
Chicken Licken	19.8p	CHICKENLICKEN
Chicken Republic	19.cc	^CHICKENREPUBLIC
Chicken Salad Chick	19.4	^CHICKENSALADCHICK	^CHICKENSALAD
Chicken Shop	19.a	^CHICKENSHOP
Chicken Spot	19.k	^CHICKENSPOT
Chicken Star	19.1y	^CHICKENSTAR
Chicken Street	19.gu	^CHICKENSTREET
Chicken Treat	19.34	^CHICKENTREAT
Chigo x Flip	19.3y	CHIGOXFLIP	^CHIGOX
Chilango	19.a	CHILANGO
China Wok	19.1	CHINAWOK
China in Box	19.26	^CHINAINBOX	^CHINAIN
Chipotle	19.1	CHIPOTLE
Chiquinho Sorvetes	19.26	CHIQUINHOSORVETES	~CHIQUINHO
Chooks to Go	19.1y	CHOOKSTOGO	~CHOOKS	^CHOOKSTO
ChopChop	19.y	CHOPCHOP
Chopstix	19.f	CHOPSTIX
Chopt	19.4	CHOPT
Chowking	19.1y	CHOWKING
Chungchun Rice Dog	19.2p	CHUNGCHUNRICEDOG	청춘감성쌀핫도그	CHUNGCHUN	^CHUNGCHUNRICE
Church's Chicken	19.gv	CHURCHSCHICKEN	CHURCHSTEXASCHICKEN
Cinnabon	19.1	CINNABON
Class'croute	19.2a	CLASSCROUTE
Clean Juice	19.4	^CLEANJUICE
Cluck-U Chicken	19.4	CLUCKUCHICKEN	^CLUCKU
Coco di Mama	19.a	^COCODIMAMA	^COCODI
Cojean	19.k	COJEAN
Cold Rock Ice Creamery	19.34	COLDROCKICECREAMERY	^COLDROCK
Cold Stone Creamery	19.1	^COLDSTONE
Cook Door	19.gw	^COOKDOOR
Cook Out	19.4	^COOKOUT
Corner House	19.2g	^CORNERHOUSE
Cosechas	19.gx	COSECHAS
Costa Vida	19.4	^COSTAVIDA
Costco	19.gy	COSTCO	AIREDERESTAURATIONCOSTCO
Così	19.4	~COSI
Cottage Inn Pizza	19.4	^COTTAGEINNPIZZA	^COTTAGEINN
Cousins Subs	19.4	COUSINSSUBS	~COUSINS
Creams	19.a	CREAMS
Crispy King	19.1y	CRISPYKING	~CRISPY
Crosstown	19.a	CROSSTOWN
Crousty Game	19.r	CROUSTYGAME	~CROUSTY
Crust	19.34	CRUST
Cultures	19.2p	~CULTURES
Culver's	19.4	CULVERS
Côté Sushi	19.k	^COTESUSHI
Cœur de Blé	19.k	^COEURDEBLE	^COEURDE
D'Angelo Grilled Sandwiches	19.4	DANGELO	DANGELOS	^DANGELOGRILLED
D'Onofrio	19.5c	DONOFRIO
DOMИNO PIZZA	19.66	DOMИNOPIZZA	DOMINOPIZZA	ДОМИНОПИЦЦА	DOMINOS	ДОМИНОCПИЦЦА	~DOMИNO
DQ Grill & Chill	19.t	DQGRILLCHILL	DAIRYQUEENCHILLGRILL	^DQGRILL
DROPTOP	19.3k	DROPTOP
DUNKIN唐恩都乐	19.6k	DUNKIN唐恩都乐	DUNKINDONUTS	唐恩都乐	DUNKIN	DUNKINS	DUNKIN唐恩都可
Dairy Queen	19.1	^DAIRYQUEEN	~DQ
Daisy's	19.y	DAISYS
Daniel's Donuts	19.34	^DANIELSDONUTS
Dave's Hot Chicken	19.5b	DAVESHOTCHICKEN	^DAVESHOT
Daylight Donuts	19.4	DAYLIGHTDONUTS	~DAYLIGHT
De IJswinckel	19.l	DEIJSWINCKEL
Debonairs Pizza	19.gz	DEBONAIRS
Del Taco	19.4	^DELTACO
Deliway	19.56	DELIWAY
DiBella's Subs	19.4	DIBELLAS
Dig	19.4	~DIG	^DIGINN
Dim Coffee	19.66	^DIMCOFFEE
Dippin' Dots	19.4	DIPPINDOTS	~DIPPIN
District Taco	19.4	^DISTRICTTACO
Dixy Chicken	19.h0	DIXYCHICKEN
Do.Bro Coffee	19.66	^DOBROCOFFEE	^DOBRO
Dodo Pizza	19.1	DODOPIZZA
Dog Haus	19.4	^DOGHAUS
Doggis	19.4g	DOGGIS
Domino's	19.1	DOMINOS	DOMINOSPIZZA
Don Pollo	19.h1	^DONPOLLO
Don.C	19.1y	^DONC
Donut King	19.34	^DONUTKING
Doughnut Time	19.h2	DOUGHNUTTIME	~DOUGHNUT
Duck Donuts	19.h3	^DUCKDONUTS	DUCKDOUGHNUTS
Dunkin'	19.1	DUNKIN	DUNKINDONUTS	DUNKINDOUGHNUTS
Dunkin' Coffee	19.1u	DUNKINCOFFEE	DUNKINDOUGHNUTS	DUNKINDONUTS
Döner Маркет	19.3s	DONERМАРКЕТ	DONERMARKET	DONERMAРКЕТ	ДОНЕРМАРКЕТ	ДЬОНЕРМАРКЕТ
EVOS	19.4d	EVOS
East of Chicago Pizza	19.4	^EASTOFCHICAGOPIZZA
Eat Salad	19.k	^EATSALAD
Eazie	19.l	EAZIE
Eddie Rocket's	19.5s	EDDIEROCKETS
Eddys Pizza	19.4u	EDDYSPIZZA
Edo Japan	19.2p	^EDOJAPAN
Eegee's	19.4	EEGEES
Eggdrop	19.h4	EGGDROP	에그드랍
Eggslut	19.h5	EGGSLUT
Einstein Bros. Bagels	19.4	EINSTEINBROS	^EINSTEINBROTHERS
El Corral	19.23	ELCORRAL	HAMBURGUESASELCORRAL
El Jannah	19.34	ELJANNAH
El Pollo Loco	19.9	^ELPOLLOLOCO	^ELPOLLO
El Rinconsito	19.4	ELRINCONSITO	TAQUERIAELRINCONSITO
Elevation Burger	19.h6	^ELEVATIONBURGER
Emack & Bolio's	19.h7	EMACKBOLIOS	EMACKBOILIOS
Enjoy Tacos	19.h8	ENJOYTACOS
Epic Wings N' Things	19.4	^EPICWINGS	^WINGSNTHINGS
Erbert & Gerbert's	19.4	ERBERTGERBERTS	~ERBERT
Erik's DeliCafé	19.4	ERIKSDELICAFE
Es Teler 77	19.1	ESTELER77	^ESTELER
Etiler Marmaris	19.1o	ETILERMARMARIS	~ETILER
Everbowl	19.4	EVERBOWL
Everest	19.2c	EVEREST
Evergreens	19.4	EVERGREENS
Exki	19.h9	EXKI
Extrawurst	19.0	EXTRAWURST
Extreme Pita	19.t	^EXTREMEPITA
Extreme Pizza	19.1	^EXTREMEPIZZA
Ezell's Chicken	19.4	EZELLSCHICKEN	EZELLSFAMOUSCHICKEN	~EZELLS
FEBO	19.l	FEBO
Farmer Boys	19.4	^FARMERBOYS
Farmer J	19.a	^FARMERJ
Farsh	19.ha	FARSH
Fat Bastard Burrito	19.2p	FATBASTARDBURRITO	^FATBASTARD
Fat Phill's	19.l	FATPHILLS	FATPHILS
Fatburger	19.t	FATBURGER
Favorite Chicken & Ribs	19.a	^FAVORITECHICKEN
Fazoli's	19.4	FAZOLIS
Figaro's Pizza	19.1	FIGAROSPIZZA	~FIGAROS
Fireaway	19.1	FIREAWAY
Firehouse Subs	19.t	FIREHOUSESUBS	~FIREHOUSE
Fishaways	19.31	FISHAWAYS
Fishbowl	19.34	FISHBOWL
Five Guys	19.hb	^FIVEGUYS
Five Star Chicken	19.2g	^FIVESTARCHICKEN	^FIVESTAR
Flippin' Pizza	19.4	FLIPPINPIZZA	~FLIPPIN
Flower Burger	19.hc	^FLOWERBURGER
Food Solutions	19.4l	^FOODSOLUTIONS	~MCDONALDS	^MCDONALDSCANADA	МАКДОНАЛДС
Foodmaker	19.v	FOODMAKER
Foodmaster	19.l	FOODMASTER
Fosters Freeze	19.4	FOSTERSFREEZE
Four Star Pizza	19.5s	^FOURSTARPIZZA	^FOURSTAR
Franks n' Burgers	19.1y	^FRANKSNBURGERS	^FRANKSN
Frasses	19.y	FRASSES
Freddo	19.hd	~FREDDO
Freddy Fresh	19.0	^FREDDYFRESH
Freddy's	19.4	FREDDYS
Freebirds	19.4	FREEBIRDS
Fresh Corner Restaurant	19.he	^FRESHCORNERRESTAURANT
Freshly Squeezed	19.2p	FRESHLYSQUEEZED	~FRESHLY
Freshslice Pizza	19.2p	FRESHSLICE
Freshëns	19.4	FRESHENS
Frisby	19.23	FRISBY
Frittenwerk	19.0	FRITTENWERK
Froots	19.hf	FROOTS
Fruitisimo	19.hg	FRUITISIMO
Fuzzy's Taco Shop	19.4	FUZZYSTACOSHOP	~FUZZYS	^FUZZYSTACO
G La Dalle	19.k	^GLADALLE	^GLA
GO Grill	19.2k	^GOGRILL
GOSCH Sylt	19.0	GOSCH
Gabriel Pizza	19.2p	^GABRIELPIZZA
Gagawa	19.3d	GAGAWA
Galito's	19.hh	GALITOS
Gelateria di Berna	19.1x	GELATERIADIBERNA	~GELATERIA	^GELATERIADI
Gelatissimo	19.hi	GELATISSIMO
Gelato Borelli	19.26	GELATOBORELLI
Genghis Grill	19.4	GENGHISGRILL	~GENGHIS
German Doner Kebab	19.hj	GERMANDONERKEBAB	^GERMANDONER
Gino's Pizza	19.2p	GINOSPIZZA
Gino's Pizza & Spaghetti House	19.4	GINOSPIZZASPAGHETTIHOUSE
Gionino's Pizzeria	19.4	GIONINOS
Giraffas	19.26	GIRAFFAS
Giraffe	19.hk	GIRAFFE
Glaces Moustache	19.k	GLACESMOUSTACHE	~GLACES
Gold Star Chili	19.4	^GOLDSTAR
Golden Chick	19.4	^GOLDENCHICK
Golden Krust Caribbean Bakery & Grill	19.t	GOLDENKRUST
Goli Vada Pav	19.2g	GOLIVADAPAV	^GOLIVADA
Good Lood	19.25	^GOODLOOD
Good Times	19.4	^GOODTIMES
Gourmet Burger Kitchen	19.hl	^GOURMETBURGERKITCHEN	~GBK	^GOURMETBURGER
Grab&Go	19.2k	^GRABGO
Graeter's	19.4	GRAETERS	GREATERS
Great American Cookies	19.4	^GREATAMERICANCOOKIES	^NESTLETOLLHOUSECAFE	^GREATAMERICAN
Great Wraps	19.4	GREATWRAPS
Greenwich	19.1y	GREENWICH
Greggs	19.a	GREGGS	BITESIZEGREGGS
Grido	19.3a	~GRIDO	^GRIDOHELADO
Grill'd	19.34	GRILLD
Grom	19.hm	GROM
Grycan	19.25	GRYCAN
Guac Mexi Grill	19.2p	GUACMEXIGRILL	^GUACMEXI
Guthrie's	19.4	GUTHRIES
Guzman y Gomez	19.hn	GUZMANYGOMEZ	~GUZMAN	^GUZMANY
HNT	19.gn	~HNT	HNTCHICKEN	^HOTNTENDER
Habib's	19.ho	HABIBS
Habit Burger & Grill	19.4	HABIT	THEHABITBURGER
Halal Fried Chicken	19.m	HALALFRIEDCHICKEN	~HFC	^HALALFRIED
Haldiram's	19.97	HALDIRAMS	HALDIRAM
Hallo Pizza	19.0	^HALLOPIZZA
Handel's Homemade Ice Cream	19.4	HANDELS	^HANDELSHOMEMADE
Hangry Joe's Hot Chicken & Wings	19.4	HANGRYJOES	~HANGRY
Hardee's	19.1	HARDEES
Harold's Chicken Shack	19.4	HAROLDS	THEFRIEDCHICKENKING	FRIEDCHICKENKING
Harry Ramsden's	19.f	HARRYRAMSDENS
Harvey's	19.2p	HARVEYS
Haus des Döners	19.0	HAUSDESDONERS	^HAUSDES
Hell Pizza	19.hp	^HELLPIZZA	~HELL
Hero Certified Burgers	19.2p	^HEROCERTIFIEDBURGERS	^HEROCERTIFIED
Hesburger	19.1	HESBURGER
HokBen	19.3y	HOKBEN	HOKAHOKABENTO
Home Burgers	19.23	^HOMEBURGERS
Honey Baked Ham	19.4	HONEYBAKEDHAM	HONEYBAKEDHAM	THEHONEYBAKEDHAMCOMPANY	^HONEYBAKED
Honeygrow	19.1	HONEYGROW
Hopdoddy Burger Bar	19.4	HOPDODDY	^HOPDODDYBURGER
Hot Dog on a Stick	19.4	^HOTDOGONASTICK	^HOTDOG
Hot Head Burritos	19.4	^HOTHEAD
Hungry Howie's	19.4	HUNGRYHOWIES
Hungry Jack's	19.34	^HUNGRYJACKS
Hungry Lion	19.hq	^HUNGRYLION
Hunt Brothers Pizza	19.4	^HUNTBROTHERSPIZZA	^HUNTBROTHERS
Hwy55	19.4	HWY55
Häagen-Dazs	19.1	HAAGENDAZS	~HAAGEN
IKEA	19.1	IKEA	РЕСТОРАНИКЕА	宜家家居	宜家家居餐廳	~宜家	宜家餐厅	~イケア
Ike's Love and Sandwiches	19.4	IKES	^IKESLOVE
Imo's Pizza	19.4	IMOSPIZZA
In-N-Out Burger	19.4	^INNOUTBURGER	^INNOUTBURGERS	^INN
Indira Canteen	19.2g	INDIRACANTEEN	~INDIRA
Island Poké	19.hr	ISLANDPOKE
Izzo's Illegal Burrito	19.4	IZZOS	^IZZOSILLEGAL
J.Co Donuts'	19.hs	^JCODONUTS	~JCO
Jack Le Coq	19.2p	JACKLECOQ	^JACKLE
Jack in the Box	19.4	^JACKINTHEBOX	^JACKIN
Jack's	19.4	~JACKS
Jamba	19.4	JAMBA
Janny's Eis	19.0	JANNYS
Jeni's Splendid Ice Creams	19.4	JENIS	^JENISSPLENDID
Jeno's Pizza	19.23	JENOSPIZZA
Jeremiah's Italian Ice	19.4	JEREMIAHSITALIANICE	~JEREMIAHS	^JEREMIAHSITALIAN
Jersey Mike's Subs	19.ht	JERSEYMIKES
Jijonenca	19.21	JIJONENCA	HELADERIAJIJONENCA	LAJIJONENCA	LAXIXONENCA	XIXONENCA
Jimmy John's	19.4	^JIMMYJOHNS
Jimmy the Greek	19.hu	^JIMMYTHEGREEK	^JIMMYTHE
Joe's Pizza	19.4	JOESPIZZA
Johnny's Burger Company	19.l	JOHNNYSBURGERCOMPANY	~JOHNNYS	^JOHNNYSBURGER
Jollibee	19.1	JOLLIBEE
Joys Tacos	19.k	JOYSTACOS
Juan Pollo	19.4	^JUANPOLLO
Jugo Juice	19.2p	^JUGOJUICE
Juice It Up!	19.4	^JUICEITUP	^JUICEIT
Juice Press	19.4	^JUICEPRESS
JuiceLand	19.4	JUICELAND
Julia's	19.l	JULIAS
Jumbo King	19.2g	JUMBOKING
Jump Juice	19.5s	^JUMPJUICE
Jureskogs	19.y	JURESKOGS
Just Salad	19.4	^JUSTSALAD
KBTR	19.1	KBTR	KEBABTURKIBABARAFI
KFC	19.1	~KFC	KENTUCKYFRIEDCHICKEN	^GARANKENTUCKY	POULETFRITKENTUCKY	~PFK
KOKORO	19.a	KOKORO
KaatiZone	19.2g	KAATIZONE
Kannam Chicken	19.8j	KANNAMCHICKEN	~KANNAM
Kebab King	19.25	KEBABKING
Kebhouze	19.hv	KEBHOUZE
Kelly's Cajun Grill	19.4	KELLYSCAJUNGRILL	~KELLYS	^KELLYSCAJUN
Kernels Popcorn	19.2p	KERNELSPOPCORN	~KERNELS
Keva Juice	19.4	KEVAJUICE
Kilimanjaro	19.cc	KILIMANJARO
Kineya Mugimaru	19.5b	KINEYAMUGIMARU	杵屋麦丸	~KINEYA
King Kebab	19.1	KINGKEBAB
King Pie	19.31	^KINGPIE
King Taco	19.4	^KINGTACO
King of Donair	19.2p	KINGOFDONAIR	^KINGOF
Kippie	19.l	KIPPIE
Kochlöffel	19.hw	KOCHLOFFEL
Kokoriko	19.23	KOKORIKO
Komagene	19.1o	KOMAGENE
Kotipizza	19.49	KOTIPIZZA
Krispy Kreme	19.1	KRISPYKREME	KRISPYKREMEDOUGHNUTS
Krispy Krunchy Chicken	19.9	KRISPYKRUNCHYCHICKEN	CRISPYCRUNCHYCHICKEN	^KRISPYKRUNCHY
Krousty Sabaïdi	19.k	KROUSTYSABAIDI	~KROUSTY
Krowarzywa	19.25	KROWARZYWA
Krystal	19.4	KRYSTAL
Kura Sushi	19.4	^KURASUSHI	KURAREVOLVINGSUSHIBAR
Kwalitaria	19.l	KWALITARIA
L&L Drive-Inn	19.4	^LLDRIVEINN	~LL	^LLDRIVEIN
L&L Hawaiian Barbecue	19.4	^LLHAWAIIANBARBECUE	~LL	LLHAWAIIANBBQ
LEON	19.hx	~LEON
La Belle Province	19.2p	^LABELLEPROVINCE	^LABELLE
La Boîte à Pizza	19.k	LABOITEAPIZZA	^LABOITE
La Croissanterie	19.hy	LACROISSANTERIE
La Donuteria	19.1	LADONUTERIA
La Lucha Sangucheria Criolla	19.hz	^LALUCHA
La Michoacana	19.9	LAMICHOACANA	PALETERIALAMICHOACANA
La Piadineria	19.1n	LAPIADINERIA
La Romana	19.i0	^LAROMANA
La Salsa	19.4	^LASALSA
Lafleur Restaurant	19.2p	LAFLEURRESTAURANT	~LAFLEUR
Laredo Taco Company	19.4	LAREDOTACOCOMPANY	~LAREDO	^LAREDOTACO
Larry's Giant Subs	19.4	LARRYSGIANTSUBS	~LARRYS	^LARRYSGIANT
Laughing Planet	19.4	^LAUGHINGPLANET
Layne's Chicken Fingers	19.4	LAYNESCHICKENFINGERS	~LAYNES	^LAYNESCHICKEN
Le Kiosque à Pizzas	19.5d	LEKIOSQUEAPIZZAS	^LEKIOSQUE
Le Tacos de Lyon	19.i1	LETACOSDELYON	^LETACOS
Lee's Famous Recipe Chicken	19.t	^LEESFAMOUSRECIPECHICKEN	~LEES	^LEESFAMOUS
Lee's Sandwiches	19.4	LEESSANDWICHES
LemonShark Poké	19.4	LEMONSHARKPOKE	~LEMONSHARK
Les Burgers de Papa	19.k	^LESBURGERSDEPAPA	^LESBURGERS
Lion's Choice	19.4	^LIONSCHOICE
Little Big Burger	19.4	^LITTLEBIGBURGER	^LITTLEBIG
Little Caesars	19.1	LITTLECAESARS	LITTLECEASARS
Llaollao	19.i2	LLAOLLAO
Loco Burrito	19.3k	LOCOBURRITO	로꼬브리또청주점
Lody Bonano	19.25	LODYBONANO
Lola Nena's	19.1y	LOLANENAS
Long John Silver's	19.1	LONGJOHNSILVERS	^LONGJOHN
Lord of the Fries	19.61	LORDOFTHEFRIES	^LORDOF
Lots'a Pizza	19.1y	LOTSAPIZZA
Lotteria	19.1	~LOTTERIA
Louisiana Famous Fried Chicken	19.4	LOUISIANAFAMOUSFRIEDCHICKEN	^LOUISIANAFAMOUS
Luciano	19.l	LUCIANO
Lviv Croissants	19.i3	LVIVCROISSANTS	LWOWSKIECROISSANTY	ЛЬВІВСЬКІКРУАСАНИ
MOD Pizza	19.40	^MODPIZZA
Ma'loa	19.i4	MALOA
Mac's Sushi	19.2p	MACSSUSHI
Mak.by	19.3x	^MAKBY	~MCDONALDS	^МАКBY	МАКДОНАЛДС
Malvón	19.1a	MALVON	EMPANADASARGENTINASMALVON
Manchu Wok	19.t	MANCHUWOK	~MANCHU
Mang Inasal	19.1y	MANGINASAL
Manhattan Bagel	19.4	MANHATTANBAGEL	MANHATTANBAGELS
Marble Slab Creamery	19.1	MARBLESLABCREAMERY	^MARBLESLAB
Marco's Pizza	19.i5	^MARCOSPIZZA	~MARCOS
Marrybrown	19.1	MARRYBROWN
Marugame Seimen	19.i6	MARUGAMESEIMEN	MARUGAMEUDON	~MARUGAME
Mary Brown's	19.2p	MARYBROWNS
Master Poulet	19.k	^MASTERPOULET
Max	19.a3	~MAX
McDonald's	19.1	~MCDONALDS	MCDO	МАКДОНАЛЬДЗ
Mediterráneo	19.5c	MEDITERRANEO
Megamatte	19.26	MEGAMATTE
Menchie's	19.i7	MENCHIES
Meson Sandwiches	19.i8	MESON	ELMESON
Mesopotamia	19.i9	MESOPOTAMIA
Messina	19.34	MESSINA	GELATOMESSINA
Mezzo di Pasta	19.k	^MEZZODIPASTA	^MEZZODI
Miami Grill	19.4	^MIAMIGRILL
Mighty Taco	19.4	^MIGHTYTACO
Migros Take Away	19.1x	MIGROSTAKEAWAY	^MIGROSTAKE
Milano Pizzeria	19.2p	MILANOPIZZERIA
Milio's	19.4	MILIOS
Milky Lane	19.31	MILKYLANE
Milky Moo	19.26	MILKYMOO
Milo's Hamburgers	19.4	MILOSHAMBURGERS
Minute Burger	19.1y	^MINUTEBURGER
Miss Millie's	19.a	MISSMILLIES
Mister Donut	19.1	^MISTERDONUT	ミスタートーナツ	唐先生圓圓圈	美仕唐納滋
Mister Garden	19.k	^MISTERGARDEN
Mizzoni's Pizza	19.5s	MIZZONISPIZZA	~MIZZONIS
Mleczarnia Jerozolimska	19.25	MLECZARNIAJEROZOLIMSKA	~MLECZARNIA
Mo'men	19.ia	MOMEN
Mochachos	19.31	MOCHACHOS
Mochinut	19.4	MOCHINUT
Moe's Italian Sandwiches	19.4	MOESITALIANSANDWICHES	^MOESITALIAN
Moe's Southwest Grill	19.4	MOES	^MOESSOUTHWEST
Mooyah	19.4	MOOYAH
Morley's	19.a	MORLEYS
Mostaza	19.3a	~MOSTAZA
Mr Bigg's	19.ib	MRBIGGS
Mr. Hero	19.4	^MRHERO
Mr. Liempo	19.1y	MRLIEMPO
Mr. Pizza	19.3k	^MRPIZZA	미스터피자
Mr. Pretzels	19.ic	MRPRETZELS
Mr. Sub	19.1	^MRSUB
Muchas Gracias Mexican Food	19.4	^MUCHASGRACIASMEXICANFOOD	^MUCHASGRACIAS
Mucho Burrito	19.40	MUCHOBURRITO
Myungrang Hotdog	19.id	MYUNGRANGHOTDOG	명랑핫도그	~MYUNGRANG
Nathan's	19.4	NATHANS
Nation's Giant Hamburgers	19.4	^NATIONSGIANTHAMBURGERS	^NATIONSGIANT
Naturals	19.2g	~NATURALS
Neat	19.5b	NEAT
New Deli	19.1t	^NEWDELI
New Orleans Pizza	19.2p	^NEWORLEANSPIZZA	^NEWORLEANS
New School Tacos	19.ie	NEWSCHOOLTACOS	^NEWSCHOOL
New York Fries	19.2p	NEWYORKFRIES
New York Pizza	19.ak	^NEWYORKPIZZA
Next Level Burger	19.4	^NEXTLEVELBURGER
Nick The Greek	19.4	^NICKTHEGREEK	^NICKTHE
Noah's Bagels	19.4	NOAHSBAGELS	NOAHSNEWYORKBAGELS	NOAHSNYBAGELS
Noodle Box	19.34	NOODLEBOX
Noodle Canteen	19.2l	NOODLECANTEEN
Noodle King	19.1q	NOODLEKING
Nordsee	19.if	NORDSEE
Norky's	19.5c	NORKYS	NORKY
Nravizza	19.3x	NRAVIZZA
Num Pang	19.4	NUMPANG
Nutrisa	19.20	NUTRISA
Nékter Juice Bar	19.4	NEKTERJUICEBAR	~NEKTER	^NEKTERJUICE
O'Tacos	19.ig	OTACOS
OMG! Decadent Donuts	19.fa	OMGDECADENTDONUTS	~OMG	^OMGDECADENT
Oakberry Açaí bowls	19.ih	OAKBERRYACAIBOWLS	~OAKBERRY	^OAKBERRYACAI
Ochaya	19.2v	OCHAYA
Oggi Sorvetes	19.26	OGGISORVETES
Old Chang Kee	19.1	OLDCHANGKEE	~老曾记	^OLDCHANG
Oliver's Super Sandwiches	19.1l	OLIVERSSUPERSANDWICHES	利華超級三文治	~OLIVERS	^OLIVERSSUPER
One Price Coffee	19.66	^ONEPRICECOFFEE	^ONEPRICE
Oowee Vegan	19.a	OOWEEVEGAN
Oporto	19.34	OPORTO
Oqtepa Lavash	19.4d	OQTEPALAVASH	~OQTEPA
Orange Julius	19.t	^ORANGEJULIUS
Orange Leaf Frozen Yogurt	19.ii	^ORANGELEAFFROZENYOGURT	^ORANGELEAF
Original Tommy's	19.4	ORIGINALTOMMYS
Osama Sushi	19.3s	^OSAMASUSHI	~OSAMA	ОСАМА
Osmow's	19.t	OSMOWS
P. Terry's	19.4	PTERRYS
PDQ	19.4	~PDQ
Pal's	19.4	~PALS	^PALSSUDDENSERVICE
Panago	19.2p	PANAGO
Panda Express	19.1	PANDAEXPRESS
Panera Bread	19.t	PANERA
Panku Streetfood	19.a	PANKUSTREETFOOD
Panos	19.ij	PANOS
Pans & Company	19.3	PANSCOMPANY
Papa John's	19.1	^PAPAJOHNS	^PAPAJOHN
Papa Murphy's	19.t	PAPAMURPHYS	^PAPAMURPHY
Papa's Pizza	19.4u	^PAPASPIZZA
Papaye Fast Food	19.4u	PAPAYE	^PAPAYEFAST
Pasaport Pizza	19.1o	PASAPORTPIZZA	~PASAPORT
Pasibus	19.25	PASIBUS
Peachwave	19.4	PEACHWAVE
Pedros	19.8p	PEDROS
Penn Station	19.4	^PENNSTATION
Pepe's	19.a	PEPES
Pepper Lunch	19.1	^PEPPERLUNCH	ヘッハーランチ
Pepperoni's	19.4	PEPPERONIS
Philly Pretzel Factory	19.4	PHILLYPRETZELFACTORY	PHILADELPHIAPRETZELFACTORY	PHILADELPHIASOFTPRETZELFACTORY	PHILLYSOFTPRETZELFACTORY	^PHILLYPRETZEL
Pick Up Stix	19.4	PICKUPSTIX	^PICKUP
Pie City	19.31	^PIECITY
Pinkberry	19.1	PINKBERRY
Pinulito	19.b3	PINULITO
Pita Land	19.2p	^PITALAND
Pita Pit	19.1	^PITAPIT
Pitaya	19.ik	PITAYA
Pizza 73	19.2p	^PIZZA73
Pizza Boli's	19.4	PIZZABOLIS
Pizza Capers	19.34	PIZZACAPERS
Pizza Day	19.3s	^PIZZADAY	ДЕНЬПІЦИ	ПІЦАДЕИ
Pizza Depot	19.2p	^PIZZADEPOT
Pizza GoGo	19.a	PIZZAGOGO
Pizza Hut	19.1	^PIZZAHUT	^PIZZAHUTDELIVERY	^PIZZAHUTEXPRESS
Pizza Hut Delivery	19.a	^PIZZAHUTDELIVERY
Pizza Inn	19.4	^PIZZAINN
Pizza Lab	19.2k	^PIZZALAB
Pizza Max	19.il	^PIZZAMAX
Pizza Móvil	19.1u	^PIZZAMOVIL
Pizza Nova	19.1	^PIZZANOVA
Pizza Patrón	19.4	^PIZZAPATRON
Pizza Paï	19.k	^PIZZAPAI
Pizza Perfect	19.31	^PIZZAPERFECT
Pizza Pizza	19.2p	^PIZZAPIZZA
Pizza Salvatoré	19.2p	^PIZZASALVATORE
Pizza Schmizza	19.4	PIZZASCHMIZZA
Pizza Time	19.k	^PIZZATIME
Pizza Tutto	19.1u	^PIZZATUTTO
Pizza Union	19.a	^PIZZAUNION
Pizza Vito	19.1u	^PIZZAVITO
Pizzabakeren	19.86	PIZZABAKEREN
Pizzaman Chickenman	19.4u	PIZZAMANCHICKENMAN	~PIZZAMAN
Pizzaville	19.2p	PIZZAVILLE
Planet Smoothie	19.4	PLANETSMOOTHIE
Playa Bowls	19.4	PLAYABOWLS
Pokawa	19.im	POKAWA
Poke Bros.	19.4	POKEBROS
Poke House	19.in	POKEHOUSE
Polar Bear	19.2g	^POLARBEAR
Pollo Campero	19.1	POLLOCAMPERO
Pollo Feliz	19.20	^POLLOFELIZ
Pollo Granjero	19.io	^POLLOGRANJERO
Pollo Tropical	19.1	^POLLOTROPICAL
Pollolandia	19.ip	POLLOLANDIA
Pomme de Pain	19.i1	^POMMEDEPAIN	^POMMEDE
Pommesfreunde	19.5	POMMESFREUNDE
Popeyes	19.1	POPEYES
Pops	19.78	POPS
Popsy	19.23	POPSY	HELADOSGOURMETPOPSY	HELADERIAPOPSI	HELADERIAPOPSY	POPSI	POTSI
Port of Subs	19.4	^PORTOFSUBS	^PORTOF
Portillo's	19.4	PORTILLOS
Potato Corner	19.1	^POTATOCORNER
Potbelly	19.4	POTBELLY
Pressed	19.4	~PRESSED	PRESSEDJUICERY
Presto	19.23	~PRESTO
Pret A Manger	19.iq	^PRETAMANGER	~PRET	VEGGIEPRET	^PRETA
Pretzelmaker	19.4	PRETZELMAKER	PRETZELTIME
PrimoHoagies	19.4	PRIMOHOAGIES
Pure	19.a	~PURE
Qburger	19.6l	QBURGER
Qdoba	19.t	QDOBA
Quesada	19.2p	QUESADA
Quick	19.35	~QUICK
Quiznos	19.1	QUIZNOS
Raising Cane's	19.5b	RAISINGCANES
Rally's	19.4	RALLYS
Ralph's Italian Ices	19.4	RALPHSITALIANICES	RALPHSFAMOUSITALIANICES	RALPHSITALIANICE	^RALPHSITALIAN
Red Mango	19.ir	REDMANGO
Red Rooster	19.34	^REDROOSTER
Regma	19.1u	REGMA
Richeese Factory	19.is	RICHEESEFACTORY	~RICHEESE
Risa Chicken	19.0	^RISACHICKEN
Rita's Italian Ice	19.it	RITAS	^RITASITALIAN
Robeks	19.4	ROBEKS
Roberto's Taco Shop	19.4	ROBERTOSTACOSHOP	~ROBERTOS	^ROBERTOSTACO
Robin's Donuts	19.2p	ROBINS
RocoGo	19.iu	ROCOGO
Rodeo Doughnuts	19.a	RODEODOUGHNUTS
Rodilla	19.1u	~RODILLA
Roky's	19.5c	ROKYS
Roll'd	19.34	ROLLD
Roman's Pizza	19.iv	^ROMANSPIZZA
Rosati's	19.4	ROSATIS
Rostic's	19.66	ROSTICS	~KFC	ROSTIСS	РОСТИКС
Roy Rogers	19.4	^ROYROGERS
Royal Donuts	19.0	^ROYALDONUTS
Royal Kebab	19.1	ROYALKEBAB
Rubio's	19.4	RUBIOS
Ruby's Diner	19.4	RUBYSDINER
Runza	19.4	RUNZA
Rush Bowls	19.4	RUSHBOWLS
Rōti Modern Mediterranean	19.5b	ROTIMODERNMEDITERRANEAN	^ROTIMODERN
SHABU to go	19.l	SHABUTOGO	^SHABUTO
SUSU & Sons	19.1t	SUSUSONS	סוסואנדסאנס	סוסוובניו
Sal's Pizza	19.2l	SALSPIZZA	SALSNYPIZZA
Salad and Go	19.4	^SALADANDGO	^SALADAND
Saladworks	19.4	SALADWORKS
Salsarita's Fresh Mexican Grill	19.4	SALSARITAS	^SALSARITASFRESH
Salt & Straw	19.4	SALTSTRAW
Sam's Chicken	19.a	^SAMSCHICKEN
San Paolo Gelato & Café	19.26	^SANPAOLO
Saravanaa Bhavan	19.1	SARAVANAABHAVAN	SARAVANABHAVAN	~SARAVANAA
Sarita	19.iw	SARITA
Sarku Japan	19.4	SARKUJAPAN
Sarpino's Pizzeria	19.4	SARPINOSPIZZERIA	~SARPINOS
Sausage Saloon	19.4t	SAUSAGESALOON	~SAUSAGE
Sbarro	19.1	SBARRO
Schlotzsky's	19.4	SCHLOTZSKYS
Schnitz	19.34	SCHNITZ
Secret Recipe	19.ix	^SECRETRECIPE
Shah's Halal Food	19.iy	SHAHSHALALFOOD	^SHAHSHALAL
Shake Shack	19.1	SHAKESHACK
Shake's	19.4	SHAKES
ShakeAway	19.iz	SHAKEAWAY
Shanghai 360	19.2p	SHANGHAI360
Shipley Do-Nuts	19.4	SHIPLEYDONUTS	~SHIPLEY	^SHIPLEYDO
Shiso Burger	19.j0	SHISOBURGER
Sibylla	19.ci	SIBYLLA
Simon's Burger	19.j1	SIMONSBURGER	~SIMONS
Simple Simon's Pizza	19.4	SIMPLESIMONSPIZZA	^SIMPLESIMONS
Skippers	19.31	SKIPPERS
Slapfish	19.4	SLAPFISH
Slim Chickens	19.j2	SLIMCHICKENS
Smashburger	19.t	SMASHBURGER
Smiley's	19.0	SMILEYS
Smoke's Poutinerie	19.2p	SMOKESPOUTINERIE	~SMOKES
Smokin' Joe's	19.j3	SMOKINJOES	~SMOKIN
Smoothie King	19.j4	SMOOTHIEKING	~SMOOTHIE
Smullers	19.l	SMULLERS
Snarf's Sandwiches	19.4	SNARFSSANDWICHES	~SNARFS
Sneaky Pete's	19.4	SNEAKYPETES	~SNEAKY
SomiSomi	19.4	SOMISOMI
Sonic	19.1	~SONIC	^SONICDRIVEIN
Soul Origin	19.34	^SOULORIGIN
Sourdough & Co.	19.4	SOURDOUGHCO	~SOURDOUGH
South Street Burger	19.2p	^SOUTHSTREETBURGER	^SOUTHSTBURGER	^SOUTHSTBURGERS	^SOUTHSTREETBURGERS	^SOUTHSTREET
Southern Fried Chicken	19.97	SOUTHERNFRIEDCHICKEN	^SOUTHERNFRIED
Spangles	19.4	SPANGLES
Spare Rib Express	19.l	^SPARERIBEXPRESS	^SPARERIB
Speedway	19.4	SPEEDWAY	SPEEDYCAFE
Spizzico	19.j5	SPIZZICO
Spoleto	19.26	SPOLETO
St-Hubert	19.2p	^STHUBERT
Steak 'n Shake	19.4	^STEAKNSHAKE	^STEAKN
Steak Escape	19.4	^STEAKESCAPE
Steers	19.31	STEERS
Sub Zero	19.4	^SUBZERO
Subway	19.1	SUBWAY
Suki Hana	19.4	SUKIHANA
Super Chix	19.4	SUPERCHIX
Supermac's	19.f	SUPERMACS
Sushi Moji	19.66	^SUSHIMOJI
Sushi Shop	19.j6	^SUSHISHOP
Sushi Story	19.j7	^SUSHISTORY	SUSHIWOK	СУШИWOK
SushiDog	19.a	SUSHIDOG
SushiPoint	19.l	SUSHIPOINT
Sweet Jesus	19.2p	^SWEETJESUS
Sweetgreen	19.4	SWEETGREEN
Swensen's	19.j8	SWENSENS
Swig	19.4	SWIG
Swing Kitchen	19.7	^SWINGKITCHEN
Sándwich Qbano	19.23	SANDWICHQBANO	SANDWICHCUBANO
TCBY	19.1	TCBY
TKK Fried Chicken	19.4	TKKFRIEDCHICKEN	~頂呱呱	^TKKFRIED
Taco Bar	19.y	^TACOBAR
Taco Bell	19.1	^TACOBELL
Taco Bueno	19.4	^TACOBUENO
Taco Cabana	19.4	^TACOCABANA
Taco Casa	19.4	^TACOCASA
Taco Del Mar	19.t	^TACODELMAR	^TACODEL
Taco John's	19.4	^TACOJOHNS
Taco Mayo	19.4	^TACOMAYO
Taco Mundo	19.l	^TACOMUNDO
Taco Palenque	19.9	TACOPALENQUE
Taco Time	19.t	^TACOTIME
Tacos Avenue	19.k	TACOSAVENUE
Tahini's	19.2p	TAHINIS
Takos King	19.k	TAKOSKING
Tantalizers	19.cc	TANTALIZERS
Tashir Pizza	19.6i	TASHIRPIZZA	~TASHIR
Tastee Fried Chicken	19.cc	TASTEE	^TASTEEFRIED
Tasty Crousty	19.j9	TASTYCROUSTY
Tasty Poke	19.1u	TASTYPOKE
Tavuk Dünyası	19.1o	TAVUKDUNYASI
Taziki's Mediterranean Cafe	19.4	TAZIKIS	^TAZIKISMEDITERRANEAN
Ted's Hot Dogs	19.4	TEDSHOTDOGS	^TEDSHOT
Teddy's Bigger Burgers	19.ja	TEDDYSBIGGERBURGERS	~TEDDYS	^TEDDYSBIGGER
Telepizza	19.1	TELEPIZZA
Temple of Seitan	19.a	TEMPLEOFSEITAN	^TEMPLEOF
Tender Greens	19.4	TENDERGREENS
Teriyaki Experience	19.2p	TERIYAKIEXPERIENCE
Teriyaki Madness	19.84	TERIYAKIMADNESS
Tex's Chicken & Burgers	19.4	TEXSCHICKENBURGERS	^TEXASCHICKENBURGERS	^TEXASCHICKENANDBURGER	^TEXASCHICKENBURGER	^TEXSCHICKEN
Texas Chicken	19.jb	^TEXASCHICKEN	CHURCHSCHICKEN	CHURCHSTEXASCHICKEN
Thai Express	19.52	^THAIEXPRESS
Thaï Express	19.t	^THAIEXPRESS
The Baked Bear	19.4	THEBAKEDBEAR	BAKEDBEAR	^THEBAKED
The Burger's Priest	19.2p	^THEBURGERSPRIEST	^BURGERSPRIEST	^THEBURGERS
The Chicken Rice Shop	19.1	^THECHICKENRICESHOP	^CHICKENRICESHOP	^THECHICKEN
The Döner Company	19.l	THEDONERCOMPANY	DONERCOMPANY	^THEDONER
The Fish & Chip Co	19.31	^THEFISHCHIPCO	^FISHCHIPCO	^THEFISHCHIPSCO	^FISHCHIPSCO	^THEFISH
The Flame Broiler	19.4	THEFLAMEBROILER	FLAMEBROILER	^THEFLAME
The Good Burger	19.1u	^THEGOODBURGER	^GOODBURGER	~TGB	^LABUENAHAMBURGUESA	THEGOODBURGUER	GOODBURGUER
The Halal Guys	19.4	THEHALALGUYS	HALALGUYS	^THEHALAL
The Japanese Canteen	19.a	THEJAPANESECANTEEN	JAPANESECANTEEN	^THEJAPANESE
The Pizza Company	19.jc	^THEPIZZACOMPANY	^PIZZACOMPANY
The Rameshwaram Cafe	19.2g	THERAMESHWARAMCAFE	RAMESHWARAMCAFE	^THERAMESHWARAM
The Yard Milkshake Bar	19.4	THEYARDMILKSHAKEBAR	YARDMILKSHAKEBAR	^THEYARD
Togo's	19.4	TOGOS
Tokyo Tokyo	19.1y	^TOKYOTOKYO
Tommi's Burger Joint	19.jd	TOMMISBURGERJOINT	~TOMMIS	^TOMMISBURGER
Topper's Pizza	19.2p	^TOPPERSPIZZA
Tops Pizza	19.a	^TOPSPIZZA
Torchy's Tacos	19.4	TORCHYSTACOS	~TORCHYS
Tortilla	19.je	TORTILLA
Toscana	19.l	TOSCANA
Tossed	19.a	TOSSED
Tropical Smoothie Cafe	19.4	TROPICALSMOOTHIECAFE	^TROPICALSMOOTHIE
Tubby's	19.4	TUBBYS
Tudor's Biscuit World	19.4	TUDORSBISCUITWORLD	~TUDORS	^TUDORSBISCUIT
Tutti Pizza	19.k	^TUTTIPIZZA
Twistee Treat	19.t	TWISTEETREAT	~TWISTEE
Twisters	19.4	TWISTERS
Two Hands Corn Dog	19.4	^TWOHANDS
Türkis	19.1q	TURKIS	TUERKIS
UGO	19.5g	~UGO
Uling Roasters	19.1y	ULINGROASTERS
Upper Crust	19.jf	UPPERCRUST
Urban Plates	19.4	^URBANPLATES
Usta Dönerci	19.jg	USTADONERCI	УСТАДЕНЕРДЖИ
Valentine	19.2p	~VALENTINE
Van Leeuwen Ice Cream	19.4	^VANLEEUWENICECREAM	^VANLEEUWEN
Veganista	19.1q	VEGANISTA
Veggie Grill	19.4	VEGGIEGRILL	~VEGGIE
Velvet Taco	19.5b	^VELVETTACO
Verhage	19.l	VERHAGE
Victorico's	19.4	VICTORICOS
Villa Madina	19.2p	VILLAMADINA
Vocelli Pizza	19.4	VOCELLIPIZZA	~VOCELLI
Voodoo Doughnut	19.4	VOODOODOUGHNUT	~VOODOO
WaBa Grill	19.4	WABAGRILL
Waffle Cabin	19.4	WAFFLECABIN
Waffle Factory	19.7z	WAFFLEFACTORY
Wahoo's Fish Taco	19.4	WAHOOS	^WAHOOSFISH
Ward's Restaurant	19.4	WARDS
Wasabi	19.5b	WASABI
Wayback Burgers	19.1	WAYBACKBURGERS	~WAYBACK
Wendy's	19.1	WENDYS
Wendy's Milk Bar	19.34	WENDYS	^WENDYSMILK
West Cornwall Pasty Co.	19.a	WESTCORNWALLPASTYCO	^WESTCORNWALL
Wetzel's Pretzels	19.t	WETZELSPRETZELS	~WETZELS
Whataburger	19.4	WHATABURGER
Which Wich?	19.jh	WHICHWICH
White Castle	19.4	^WHITECASTLE
Wienerschnitzel	19.4	WIENERSCHNITZEL
Williams Fresh Cafe	19.2p	^WILLIAMSFRESHCAFE	^WILLIAMSCOFFEEPUB	^WILLIAMSFRESH
Wimpy	19.1	WIMPY
Winchell's Donut House	19.ji	WINCHELLSDONUTHOUSE	WINCHELLSDONUTS	WINCHELLSDOUGHNUTHOUSE	WINCHELLSDOUGHNUTS	~WINCHELLS	^WINCHELLSDONUT
Wing Machine	19.2p	^WINGMACHINE
Wing Zone	19.4	^WINGZONE
WingStreet	19.jj	WINGSTREET
WingsUp!	19.2p	WINGSUP
Wingstop	19.jk	WINGSTOP
Wok Hey	19.52	WOKHEY
Wok To Go	19.l	WOKTOGO
Wok a Holic	19.4	WOKAHOLIC	^WOKA
Wok to Walk	19.jl	WOKTOWALK
Wow! Momo	19.2g	WOWMOMO
Wrapchic	19.a	WRAPCHIC
Wraps & Wings	19.a	WRAPSWINGS
Xi'an Famous Foods	19.4	XIANFAMOUSFOODS	^XIANFAMOUS
Yard Sale Pizza	19.a	^YARDSALE
Yellow Cab Pizza	19.jm	^YELLOWCABPIZZA	^YELLOWCAB
Yo-Chi	19.jn	^YOCHI
Yogen Früz	19.1	YOGENFRUZ
Yogis Grill	19.4	YOGISGRILL
Yogorino	19.1	YOGORINO
Yogurt Factory	19.35	^YOGURTFACTORY
Yogurt Mountain	19.4	^YOGURTMOUNTAIN
Yogurtland	19.jo	YOGURTLAND
Yolk	19.a	YOLK
Yoshinoya	19.jp	YOSHINOYA	~吉野家
You Me Sushi	19.a	^YOUMESUSHI	^YOUME
Yum Yum Donuts	19.4	YUMYUMDONUTS	YUMYUMDOUGHNUTS	^YUMYUM
Yumilicious	19.4	YUMILICIOUS
Z!Eats	19.4	ZEATS	ZOUP
Zahir Kebab	19.25	ZAHIRKEBAB
Zambrero	19.jq	ZAMBRERO
Zaxby's	19.4	ZAXBYS
Zebro's	19.8p	ZEBROS
Zero Degrees	19.4	^ZERODEGREES
Zip's	19.4	ZIPS
Zippy's	19.4	ZIPPYS
Zoës Kitchen	19.4	ZOESKITCHEN
burgerme	19.ak	BURGERME
dean&david	19.jr	^DEANDAVID
immergrün	19.0	IMMERGRUN	IMMERGUN
itsu	19.5b	ITSU
l'artigiano	19.2c	LARTIGIANO
smöoy	19.js	SMOOY	SOFTYCREAM
sweetFrog	19.4	SWEETFROG
tinyfish	19.1x	TINYFISH
Çiğköftem	19.jt	CIGKOFTEM
ΒΕΑΤ	19.2c	ΒΕΑΤ	^BEAT
Γρηγόρης	19.64	ΓΡΗΓΟΡΗΣ	GREGORYS
Автосуши Автопицца	19.66	АВТОСУШИАВТОПИЦЦА	~АВТОСУШИ
Айсберри	19.66	АИСБЕРРИ
Бургер Кинг	19.ju	БУРГЕРКИНГ	^BURGERKING	~БУРГЕР
Вкусно — и точка	19.66	^ВКУСНОИТОЧКА	VKUSNOITOCHKA	~MCDONALDS	МАКДОНАЛДС	МАКДОНАЛЬДС	^ВКУСНОИ
Додо Пицца	19.ju	ДОДОПИЦЦА	DODOPIZZA	DODOПИЦЦА	^ДОДО	ДОДОПИЦА
Домино'c	19.3x	ДОМИНОC	DOMINOS	ДОМИНОCПИЦЦА
Евро Кебаб	19.66	ЕВРОКЕБАБ	EUROKEBAB
Заўжды цікаVа	19.3x	ЗАУЖДЫЦІКАVА	ЗАУЖДЫЦІКАВА	~ЗАУЖДЫ
Крошка Картошка	19.66	КРОШКАКАРТОШКА	KROSHKAKARTOSHKA	~КРОШКА
Милти	19.66	МИЛТИ
Моккано	19.66	МОККАНО
Му-Му	19.66	^МУМУ	^MUMU
Папа Джонс	19.6b	^ПАПАДЖОНС	^PAPAJOHNS
Пицца Харт	19.66	^ПИЦЦАХАРТ	^PIZZAHEART
ПиццаФабрика	19.66	ПИЦЦАФАБРИКА
Правда Кофе	19.66	^ПРАВДАКОФЕ	^PRAVDACOFFEE
Просто Вася	19.66	ПРОСТОВАСЯ
Пузата Хата	19.3s	ПУЗАТАХАТА	PUZATAHATA	~ПУЗАТА
Робин Сдобин	19.66	РОБИНСДОБИН	ROBINSDOBIN
Русский Аппетит	19.66	РУССКИИАППЕТИТ	RUSSKIYAPPETIT
Славица	19.66	СЛАВИЦА	SLAVICA
Софийска баница	19.2k	СОФИИСКАБАНИЦА
Стардогs	19.66	СТАРДОГS	STARDOGS	STARSOGS
Суши Wok	19.66	СУШИWOK	SUSHIWOK	СУШИВОК
Суши маке	19.66	СУШИМАКЕ
Суши-Маркет	19.66	СУШИМАРКЕТ
Сушишоп	19.66	СУШИШОП	SUSHISHOP	^СУШИSHOP
Теремок	19.66	ТЕРЕМОК	TEREMOK
ЧебурекМи	19.jv	ЧЕБУРЕКМИ
Шаверлэнд	19.66	ШАВЕРЛЭНД
אגדיר	19.1t	אגדיר	AGADIR
מקדונלד'ס	19.1t	מקדונלדס	~MCDONALDS
עד העצם אקספרס	19.1t	עדהעצםאקספרס	ADHAETZEMEXPRESS	^עדהעצם
פיצה פרגו	19.1t	פיצהפרגו	^PREGOPIZZA	^PIZZAPREGO
פיצה שמש	19.1t	פיצהשמש	SHEMESHPIZZA	PIZZASHEMESH
البيك	19.jw	ALBAIK
الطازج	19.jx	ALTAZAJ
دانكن	19.jy	DUNKIN	DUNKINDONUTS	DUNKINS
دجاج كنتاكي	19.jz	~KFC
شاورمر	19.6e	SHAWARMER
كرسبي كريم	19.k0	KRISPYKREM
كودو	19.k1	KUDU
ماكدونالدز	19.k2	~MCDONALDS
هرفي	19.k3	HERFY
ბასკინ რობინსი	19.6i	BASKINROBBINS	БАСКИНРОББИНС	~ᲑᲐᲡᲙᲘᲜ
ბურგერ კინგი	19.6i	^BURGERKING	БУРГЕРКИНГ	~ᲑᲣᲠᲒᲔᲠ
დანკინ დონათსი	19.6i	DUNKINDONUTS	DUNKIN	~ᲓᲐᲜᲙᲘᲜ
დეგუსტო	19.6i	DEGUSTO	ДЕГУСТО
დოდო პიცა	19.6i	DODOPIZZA	ДОДОПИЦЦА
დომინო'ს პიცა	19.6i	DOMINOSPIZZA	ДОМИНОСПИЦЦА	~ᲓᲝᲛᲘᲜᲝᲡ
ვენდი'ს	19.6i	WENDYS
თოლია	19.6i	TOLIA	ТОЛИЯ
კეი ეფ სი	19.6i	KENTUCKYFRIEDCHICKEN	~KFC
ლუკა პოლარე	19.6i	LUCAPOLARE	ЛУКАПОЛАРЕ
მაკდონალდსი	19.6i	~MCDONALDS	МАКДОНАЛЬДС
მაკშაურმა	19.6i	MACSHAURMA	МАКШАУРМА
მარგე	19.6i	~MARGE	МАРГЕ
პიცა ჰატი	19.6i	^PIZZAHUT	ПИЦЦАХАТ
საბვეი	19.6i	SUBWAY
სკა ჯუს ბარი	19.6i	^SKAJUICEBAR
ტემპო	19.6i	~TEMPO	ТЕМПО
შაურმა ქლაბი	19.6i	SHAURMACLUB	ШАУРМАКЛАБ	~ᲨᲐᲣᲠᲛᲐ
おむすび権米衛	19.1s	おむすひ権米衛	OMUSUBIGONBEI
かっぱ寿司	19.1s	かっは寿司	^KAPPASUSHI
かつや	19.1s	~かつや	KATSUYA	~카쯔야	~吉豚屋
くら寿司	19.1s	くら寿司	KURAZUSHI	^KURASUSHI	無添くら寿司	MUTENKURASUSHI
すき家	19.7k	~すき家	SUKIYA	~食其家
すき家 Sukiya	19.1l	すき家SUKIYA	SUKIYA	~すき家	~食其家
ちよだ鮨	19.1s	ちよた鮨	CHIYODASUSHI
てんや	19.1s	~てんや	TENYA	天丼てんや	TENDONTENYA
どんどん亭	19.1s	とんとん亭	DONDONTEI
なか卯	19.1s	~なか卯	NAKAU
はま寿司	19.7k	はま寿司	HAMAZUSHI	HAMASUSHI	HAMASUSHI
ほっかほっか亭	19.1s	ほっかほっか亭	HOKKAHOKKATEI
ほっともっと	19.1s	ほっともっと	HOTTOMOTTO	HOTTOMOTTOほっともっと
ゆで太郎	19.1s	ゆて太郎	YUDETARO
ウェンディーズ	19.1s	ウェンティース	WENDYS
オリジン弁当	19.1s	オリシン弁当	ORIGINBENTO
キッチンオリジン	19.1s	キッチンオリシン	^KITCHENORIGIN
クリスピー・クリーム・ドーナツ	19.1s	クリスヒークリームトーナツ	KRISPYKREMEDOUGHNUTS	KRISPYKREME	^クリスヒークリーム
ケンタッキーフライドチキン	19.1s	ケンタッキーフライトチキン	KENTUCKYFRIEDCHICKEN	~KFC	ケンタッキー
ゴーゴーカレー	19.1s	コーコーカレー	GOGOCURRY
サブウェイ	19.1s	サフウェイ	SUBWAY
スシロー	19.1s	スシロー	SUSHIRO	~壽司郎	あきんとスシロー	AKINDOSUSHIRO
ゼッテリア	19.1s	セッテリア	ZETTERIA
ドミノ	19.1s	~トミノ	DOMINOS	トミノヒサ	DOMINOSPIZZA
バスキン・ロビンス	19.1s	ハスキンロヒンス	BASKINROBBINS	サーティワンアイスクリーム	31アイスクリーム	サーティーワン
バーガーキング	19.1s	ハーカーキンク	^BURGERKING
ピザハット	19.1s	ヒサハット	^PIZZAHUT
ピザポケット	19.1s	ヒサホケット	^PIZZAPOCKETS
ピザ・カリフォルニア	19.1s	ヒサカリフォルニア	^PIZZACALIFORNIA
ピザーラ	19.1s	ヒサーラ	^PIZZALA
ファーストキッチン	19.1s	ファーストキッチン	^FIRSTKITCHEN
フレッシュネスバーガー	19.1s	フレッシュネスハーカー	FRESHNESSBURGER
マクドナルド	19.1s	マクトナルト	~MCDONALDS
ミスタードーナツ	19.1s	ミスタートーナツ	^MISTERDONUT
モスバーガー	19.1s	モスハーカー	^MOSBURGER
ラーメン二郎	19.1s	ラーメン二郎	RAMENJIRO
ラーメン魁力屋	19.1s	ラーメン魁力屋	RAMENKAIRIKIYA	~魁力屋	KAIRIKIYA
ロッテリア	19.1s	ロッテリア	~LOTTERIA
一粥麵 Super Super Congee & Noodles	19.1l	一粥麵SUPERSUPERCONGEENOODLES	SUPERSUPERCONGEENOODLES	~一粥麵	~一粥面	^一粥麵SUPER
三商炸雞	19.6l	三商炸雞	33FRIEDCHICKEN	NAPOLIFRIEDCHICKEN	拿坡里炸雞
临榆炸鸡腿	19.6k	临榆炸鸡腿	臨榆炸雞腿
丸亀製麺	19.ge	丸亀製麺	MARUGAMESEIMEN	丸亀製麵
丹丹漢堡	19.6l	丹丹漢堡	DANDANHAMBURGER	^TANTANHANPO	~丹丹
乡村基	19.6k	~乡村基	~CSC	^COUNTRYSTYLECOOKING
元気寿司	19.1s	元気寿司	GENKISUSHI
八方雲集	19.bq	八方雲集	BAFANGDUMPLING
八方雲集 Bafang Dumpling	19.6m	BAFANGDUMPLING	八方雲集	八方云集	^八方雲集BAFANG
华莱士	19.6k	~华莱士	~WALLACE	CNHLS	^WALLACEBURGERCHICKEN	华莱士快餐	华莱士炸鸡汉堡
吉野家	19.2t	~吉野家	YOSHINOYA	吉野家YOSHINOYA
吉野家 Yoshinoya	19.6m	吉野家YOSHINOYA	YOSHINOYA	~吉野家
呷尚寶	19.6l	~呷尚寶	~JSP
哈根达斯	19.6k	哈根达斯	HAAGENDAZS
唐記包點 Tong Kee Bao Dim	19.1l	TONGKEEBAODIM	唐記包點	^唐記包點TONG
喜姐炸串	19.6k	喜姐炸串
塔可钟	19.6k	~塔可钟	^TACOBELL	~塔可鐘
塔斯汀	19.6k	~塔斯汀	TASTIEN	TASITING	塔斯汀中国汉堡
大家乐	19.6k	~大家乐	^CAFEDECORAL
大家樂 Café de Coral	19.6m	大家樂CAFEDECORAL	^CAFEDECORAL	~大家樂	~大家乐	^大家樂CAFE
大快活 Fairwood	19.1l	大快活FAIRWOOD	FAIRWOOD	~大快活
夸父炸串	19.6k	夸父炸串	KUAFOOD
好伦哥	19.6k	~好伦哥	ORIGUS
富士そば	19.1s	富士そは	^FUJISOBA
尊宝比萨	19.6k	尊宝比萨	^CHAMPIONPIZZA	尊寶比薩	~尊宝	尊宝披萨
小僧寿し	19.1s	小僧寿し	KOZOSUSHI	SUSHI花館	小僧寿司
崎陽軒	19.1s	~崎陽軒	KIYOKEN
巨林美而美	19.6l	巨林美而美	JYULINMEIMEI
巴比馒头	19.6k	巴比馒头	~BABI
幸楽苑	19.1s	~幸楽苑	KOURAKUEN
庆丰包子铺	19.6k	庆丰包子铺	QINGFENGSTEAMEDDUMPLINGSHOP
弘爺漢堡	19.6l	弘爺漢堡	HONGYAHAMBUGER
德克士	19.bq	~德克士	DICOS
德克士 Dicos	19.6m	德克士DICOS	DICOS	~德克士
拉亞漢堡	19.6l	拉亞漢堡	LAYABURGER
拿坡里披薩	19.6l	拿坡里披薩	^NAPOLIPIZZA
摩斯漢堡	19.6l	摩斯漢堡	^MOSBURGER
摩斯漢堡 MOS Burger	19.6m	^MOSBURGER	摩斯漢堡	摩斯汉堡	^摩斯漢堡MOS
日乃屋カレー	19.1s	日乃屋カレー	HINOYACURRY
日高屋	19.1s	~日高屋	HIDAKAYA
早安美芝城	19.6l	早安美芝城	GOODMORNINGMACC	~美芝城
本家かまどや	19.1s	本家かまとや	かまとや	HONKEKAMADOYA
杵屋麦丸	19.1s	杵屋麦丸	KINEYAMUGIMARU
松のや	19.1s	~松のや	MATSUNOYA	~松乃家
松屋	19.k4	~松屋	MATSUYA
栄寿司	19.k5	~栄寿司	SAKAESUSHI
正新鸡排	19.6k	正新鸡排	ZHENGXINCHICKENSTEAK
永和大王	19.6k	永和大王	YONGHEKING
汉堡王	19.6k	~汉堡王	^BURGERKING
滨寿司	19.6k	~滨寿司	HAMAZUSHI	HAMASUSHI	はま寿司	HAMASUSHI
漢堡王	19.6l	~漢堡王	^BURGERKING	~BK
玛格利塔	19.6k	玛格利塔	MAGRITTAPIZZA	瑪格利塔	玛格丽塔
瑞麟美而美	19.6l	瑞麟美而美	RUEILINMEIMEI	~美而美
真功夫	19.6k	~真功夫	~KUNGFU
箱根そば	19.1s	箱根そは	HAKONESOBA
築地銀だこ	19.k6	築地銀たこ	GINDACO	~銀たこ
米村拌饭	19.6k	米村拌饭	MICUNBIBIMBAP	미촌비빔밥	米村拌飯
粉之都	19.6k	~粉之都
繼光香香雞	19.gc	繼光香香雞	JGFRIEDCHICKEN	KEKONGHIONGHIONGKOE	KEKONGHIONGHIONGKUE
美心MX Maxim's MX	19.1l	美心MX	~MAXIM	MAXIMS	~美心	^美心MXMAXIMS
美而美	19.6k	~美而美	^MEIMEI
翠华餐厅	19.6k	翠华餐厅	TSUIWAHRESTAURANT
翠華餐廳 Tsui Wah Restaurant	19.k7	TSUIWAHRESTAURANT	翠華餐廳	^翠華餐廳TSUI
老曾记	19.6k	~老曾记	OLDCHANGKEE
肯德基	19.bq	~肯德基	~KFC
肯德基 KFC	19.6m	肯德基KFC	~KFC	~肯德基
胖老爹美式炸雞	19.6l	胖老爹美式炸雞	FATDADDYAMERICANFRIEDCHICKEN
芝根芝底	19.6k	芝根芝底	^ZIPIZZA
芳珍蔬食	19.6l	芳珍蔬食	FJVEGGIE
華御結 hana-musubi	19.1l	華御結HANAMUSUBI	HANAMUSUBI	~華御結	^華御結HANA
藏壽司	19.6l	~藏壽司	^KURASUSHI
赛百味	19.6k	~赛百味	SUBWAY
超意兴	19.6k	~超意兴	CHAOYIXING
达美乐比萨	19.6k	达美乐比萨	DOMINOS	多米诺披萨	~达美乐
道とん堀	19.1s	道とん堀	DOHTONBORI	お好み焼道とん堀	OKONOMIYAKIDOHTONBORI
達美樂披薩	19.6l	達美樂披薩	DOMINOS
野人先生	19.6k	野人先生
銚子丸	19.1s	~銚子丸	CHOUSHIMARU	すし銚子丸
頂呱呱	19.6l	~頂呱呱	TKKFRIEDCHICKEN
顶呱呱	19.6k	~顶呱呱	TKKFRIEDCHICKEN
食其家	19.6k	~食其家	SUKIYA	~すき家
魚べい	19.1s	~魚へい	UOBEI
鮮芋仙	19.6l	~鮮芋仙	^MEETFRESH
鮮芋仙 Meet Fresh	19.6m	鮮芋仙MEETFRESH	^MEETFRESH	~鮮芋仙	^鮮芋仙MEET
鲜芋仙	19.6k	~鲜芋仙	^MEETFRESH
麥當勞	19.6l	~麥當勞	~MCDONALDS	~大M
麥當勞 McDonald's	19.6m	麥當勞MCDONALDS	~MCDONALDS	~麥當勞	~麦当劳	~M記	~麥記
麦当劳	19.6k	~麦当劳	~MCDONALDS
麦甜艾斯	19.6k	麦甜艾斯	MYTEAICE
齊柏林熱狗 Zeppelin Hot Dog	19.1l	ZEPPELINHOTDOG	齊柏林熱狗	^齊柏林熱狗ZEPPELIN
교촌치킨	19.3k	교촌치킨	KYOCHON	GYOCHONCHIKIN
굽네치킨	19.3k	굽네치킨	GOOBNECHICKEN	GUMNECHIKIN
롯데리아	19.3k	롯데리아	~LOTTERIA
맘스터치	19.3k	맘스터치	^MOMSTOUCH
맥도날드	19.3k	맥도날드	~MCDONALDS
명랑핫도그	19.3k	명랑핫도그	MYUNGRANGHOTDOG
배스킨라빈스	19.3k	배스킨라빈스	BASKINROBBINS	ハスキンロヒンス	31冰淇淋	サーティワンアイスクリーム
버거킹	19.3k	~버거킹	^BURGERKING
써브웨이	19.3k	써브웨이	SUBWAY	서브웨이
청춘감성쌀핫도그	19.3k	청춘감성쌀핫도그	CHUNGCHUNRICEDOG	CHUNGCHUN
크리스피크림도넛	19.3k	크리스피크림도넛	KRISPYKREME
파파이스	19.3k	파파이스	POPEYES
피자헛	19.3k	~피자헛	^PIZZAHUT	^PIZZAHUTDELIVERY	^PIZZAHUTEXPRESS
홍루이젠	19.3k	홍루이젠	HORNGRUEYJENSANDWICH	洪瑞珍三明治	HUNGRUICHENSANDWICH	ホンレイセン	~洪瑞珍	洪瑞珍三文治
't Zusje	1b.l	^TZUSJE
100 Montaditos	1b.k8	100MONTADITOS
110 Grill	1b.4	110GRILL
3 Brasseurs	1b.k9	3BRASSEURS	3BREWERS	LES3BRASSEURS
54th Street Grill and Bar	1b.4	54THSTREET
60 seconds to napoli	1b.0	^60SECONDSTONAPOLI	^60SECONDS
AFURI	1b.ka	AFURI
ALEX	1b.0	~ALEX
ASK Italian	1b.a	^ASKITALIAN
Abby's Pizza	1b.4	ABBYS
Aladdin's Eatery	1b.4	ALADDINSEATERY	~ALADDINS
Amici	1b.4	~AMICI
Anjappar Chettinad Restaurant	1b.2g	ANJAPPARCHETTINADRESTAURANT	~ANJAPPAR	^ANJAPPARCHETTINAD
Anthony's Coal Fired Pizza	1b.4	ANTHONYSCOALFIREDPIZZA	~ANTHONYS	^ANTHONYSCOAL
Aposto	1b.0	~APOSTO
Applebee's Neighborhood Grill & Bar	1b.1	APPLEBEES	^APPLEBEESNEIGHBORHOOD
Arabiata	1b.7a	ARABIATA
Arepa & Co	1b.a	AREPACO
Arooga's	1b.4	AROOGAS
Au Bureau	1b.k	^AUBUREAU
Aurelio's Pizza	1b.4	AURELIOSPIZZA	~AURELIOS
Autogrill	1b.kb	AUTOGRILL
Azzip Pizza	1b.4	AZZIPPIZZA
B.C. Pizza	1b.4	^BCPIZZA	^BC
BBQ치킨	1b.3k	BBQ치킨	~BBQ	^BBQOLIVECHICKENCAFE
BCD Tofu House	1b.4	BCDTOFUHOUSE	^BCDTOFU
BJ's	1b.4	~BJS	BJSRESTAURANTBREWHOUSE
BLOCK HOUSE	1b.kc	^BLOCKHOUSE
Bag O' Crab	1b.t	BAGOCRAB	^BAGO
Bahama Breeze	1b.4	BAHAMABREEZE	~BAHAMA
Bakmi GM	1b.3y	BAKMIGM
Bamboo Sushi	1b.4	BAMBOOSUSHI	~BAMBOO
Banana Tree	1b.a	^BANANATREE
Bar + Block	1b.a	^BARBLOCK
Bar-B-Q Plaza	1b.2v	^BARBQPLAZA	BBQPLAZA	^BARB
Barbeque Nation	1b.kd	BARBEQUENATION	~BARBEQUE
Barro's Pizza	1b.4	BARROSPIZZA	~BARROS
Bartaco	1b.4	BARTACO
Basilic & Co	1b.k	^BASILICCO
Basilico	1b.a	BASILICO
Bastard Burgers	1b.y	^BASTARDBURGERS	^BASTARDBURGER
Beef O'Brady's	1b.4	BEEFOBRADYS
Beefeater	1b.a	BEEFEATER
Beets & Roots	1b.0	BEETSROOTS
Beggars Pizza	1b.4	BEGGARSPIZZA	~BEGGARS
Bella Italia	1b.a	^BELLAITALIA
Benihana	1b.ke	BENIHANA
Bennigan's	1b.kf	BENNIGANS
Benny & Co.	1b.2p	^BENNYCO
Bento Bowl	1b.2l	BENTOBOWL
Bento Sushi	1b.t	BENTOSUSHI
Bertucci's	1b.4	BERTUCCIS
Bhartiya Jalpan	1b.2g	BHARTIYAJALPAN	~BHARTIYA
Biesiadowo	1b.25	BIESIADOWO
Big Boy	1b.4	^BIGBOY
BigChefs	1b.kg	BIGCHEFS
Bill's	1b.a	~BILLS
Billa Marktküche	1b.1q	BILLAMARKTKUCHE
Bisquets Obregón	1b.20	BISQUETSOBREGON	~BISQUETS
Bistro Régent	1b.k	BISTROREGENT	~BISTRO
Black Angus	1b.4	^BLACKANGUS
Black Bar Burger	1b.1t	^BLACKBARBURGER	~BLACK	בלאק	^BLACKBAR
Black Bear Diner	1b.4	^BLACKBEARDINER	^BLACKBEAR
Blaze Pizza	1b.kh	BLAZEPIZZA
Bob Evans	1b.4	^BOBEVANS
Bonanza Steakhouse	1b.4	BONANZA
Bonchon Chicken	1b.ki	BONCHON
Bone Daddies	1b.a	BONEDADDIES
Bonefish Grill	1b.4	BONEFISHGRILL	~BONEFISH
Bossa	1b.31	BOSSA
Boston Pizza	1b.t	^BOSTONPIZZA
Bravo	1b.4	~BRAVO	^BRAVOCUCINAITALIANA
BreWingZ	1b.4	BREWINGZ
Breizh Café	1b.k	BREIZHCAFE	~BREIZH
Brik Oven	1b.2g	BRIKOVEN
Brio	1b.4	BRIO
Browns	1b.a	BROWNS
Brödernas	1b.y	BRODERNAS
Bubba Gump Shrimp Company	1b.kj	BUBBAGUMPSHRIMPCOMPANY	^BUBBAGUMP
Bubba's 33	1b.4	BUBBAS33	~BUBBAS
Buca di Beppo	1b.4	BUCADIBEPPO	^BUCADI
Bucking Bull	1b.34	BUCKINGBULL	~BUCKING
Buffalo Grill	1b.7o	^BUFFALOGRILL
Buffalo Wild Wings	1b.4	^BUFFALOWILDWINGS	~BW3	~BWW	^BUFFALOWILD
Buffalo Wings & Rings	1b.4	^BUFFALOWINGSRINGS	^BUFFALOWINGS
Burger & Lobster	1b.kk	BURGERLOBSTER
Burgerheart	1b.0	BURGERHEART
Burgus Burger Bar	1b.1t	BURGUSBURGERBAR	~BBB	~BURGUS	^BURGUSBURGER
Busaba	1b.a	BUSABA
Byron	1b.a	BYRON
CAVA	1b.4	~CAVA	^CAVAGRILL
Cactus Club Cafe	1b.2p	CACTUSCLUBCAFE	^CACTUSCLUB
Cafe & Bar Celona	1b.ak	CAFEBARCELONA	^CAFEBAR
Cafe Del Sol	1b.5	^CAFEDELSOL	^CAFEDEL
Cafe Noir	1b.2g	^CAFENOIR
Cafe Rio	1b.4	^CAFERIO
Café Rouge	1b.a	^CAFEROUGE
California Burrito	1b.2g	CALIFORNIABURRITO
California Fried Chicken	1b.3y	CALIFORNIAFRIEDCHICKEN	~CFC	^CALIFORNIAFRIED
California Pizza Kitchen	1b.dw	^CALIFORNIAPIZZAKITCHEN	~CPK	^CALIFORNIAPIZZA
California Tortilla	1b.4	CALIFORNIATORTILLA
Campanile	1b.kl	CAMPANILE
Caravan	1b.a	~CARAVAN
Carluccio's	1b.a	CARLUCCIOS
Carrabba's Italian Grill	1b.4	CARRABBAS	^CARRABBASITALIAN
Casey's	1b.4	CASEYS
Cassano's Pizza King	1b.4	CASSANOS
Cheddar's	1b.4	CHEDDARS
Cheeburger Cheeburger	1b.km	CHEEBURGERCHEEBURGER	~CHEEBURGER
Chevys Fresh Mex	1b.4	CHEVYS	^CHEVYSFRESH
Chili's	1b.1	CHILIS
Chimcking	1b.4	CHIMCKING
Chinita	1b.2g	CHINITA
Chiquito	1b.a	CHIQUITO
Chopsticks	1b.38	CHOPSTICKS
Chuck E. Cheese	1b.kn	^CHUCKECHEESE	CHUCKECHEESES	^CHUCKE
Chuck's Roadhouse	1b.2p	CHUCKSROADHOUSE	~CHUCKS
Chuy's	1b.4	CHUYS
Cicis	1b.4	CICIS
Claim Jumper	1b.4	CLAIMJUMPER
Classic Savory	1b.1y	CLASSICSAVORY
Club Mexicana	1b.a	CLUBMEXICANA
Club Milanesa	1b.3a	CLUBMILANESA	ELCLUBDELAMILANESA
CoCo Ichibanya	1b.ko	COCOICHIBANYA	COCO壱番屋
CoCo壱番屋	1b.7k	COCO壱番屋	COCOICHIBANYA	ココイチ	COCOICHI	COCO壹番屋
CoCo壹番屋咖喱	1b.6k	COCO壹番屋咖喱	COCOICHIBANYA	COCO壱番屋
Coast to Coast	1b.a	^COASTTOCOAST	^COASTTO
Coco's Bakery	1b.4	COCOS
Col'Cacchio Pizzeria	1b.kp	COLCACCHIOPIZZERIA	~COLCACCHIO
Condado Tacos	1b.4	CONDADOTACOS
Coop Restaurant	1b.1x	^COOPRESTAURANT
Cooper's Hawk	1b.4	COOPERSHAWK	~COOPERS
Copeland's	1b.4	COPELANDS
Cora	1b.2p	~CORA
Cosmo	1b.f	~COSMO
Cosy Club	1b.a	COSYCLUB
Cotton Patch Cafe	1b.4	^COTTONPATCHCAFE	^COTTONPATCH
Country Kitchen	1b.4	^COUNTRYKITCHEN
Country Pride	1b.4	^COUNTRYPRIDE
Country Waffles	1b.4	COUNTRYWAFFLES
Courtepaille	1b.k	COURTEPAILLE
Cracker Barrel	1b.4	CRACKERBARREL	CRACKERBARRELOLDCOUNTRYSTORE	^CBOLDCOUNTRYSTORE	~CRACKER
Crepes & Waffles	1b.kq	CREPESWAFFLES	~CREPES
Côte Brasserie	1b.a	^COTEBRASSERIE
D.P. Dough	1b.4	DPDOUGH	^DP
DIGG Pizza	1b.2q	DIGGPIZZA
Da Grasso	1b.25	^DAGRASSO
Daily Sushi	1b.2g	^DAILYSUSHI
Dallas BBQ	1b.4	DALLASBBQ
Davanni's	1b.4	DAVANNIS
Dave & Buster's	1b.t	DAVEBUSTERS	~DBS
De Beren	1b.l	^DEBEREN
De Pizzabakkers	1b.l	DEPIZZABAKKERS
Del Frisco's Double Eagle Steakhouse	1b.4	DELFRISCOS
Delicious Pho	1b.kr	DELICIOUSPHO
Denny's	1b.1	DENNYS
Dickey's Barbecue Pit	1b.4	DICKEYSBARBECUE	~DICKEYS
Din Tai Fung	1b.ks	DINTAIFUNG	~鼎泰豐	^DINTAI
Dindigul Thalappakatti Restaurant	1b.2g	DINDIGULTHALAPPAKATTIRESTAURANT	~DINDIGUL	^DINDIGULTHALAPPAKATTI
Dishoom	1b.a	DISHOOM
Donatos Pizza	1b.4	DONATOS
Doppio Malto	1b.kt	DOPPIOMALTO
Doppio Zero	1b.8p	^DOPPIOZERO
DoubleDave's Pizzaworks	1b.4	DOUBLEDAVES
Dough Zone	1b.4	DOUGHZONE	~麵貼面
Drake & Morgan	1b.a	^DRAKEMORGAN	^DRAKEANDMORGAN
Earls	1b.t	EARLS
East Coast Wings + Grill	1b.4	^EASTCOASTWINGSGRILL	^EASTCOAST
East Side Mario's	1b.2p	EASTSIDEMARIOS	^EASTSIDE
Eat Happy	1b.0	^EATHAPPY
Eat'n Park	1b.4	EATNPARK
Echemi	1b.av	ECHEMI
Eggs Up Grill	1b.4	^EGGSUPGRILL	^EGGSUP
Eggsmart	1b.2p	EGGSMART
Ego	1b.a	~EGO	^EGOMEDITERRANEAN
Egon	1b.2q	EGON
Elephant Bar	1b.4	^ELEPHANTBAR
Empire	1b.2g	~EMPIRE
Enchilada	1b.0	ENCHILADA
Famous Dave's	1b.4	FAMOUSDAVES
Farmhouse Inns	1b.a	FARMHOUSEINNS	~FARMHOUSE
Fatto a Mano	1b.a	^FATTOAMANO	^FATTOA
Fatz	1b.4	FATZ
First Watch	1b.4	^FIRSTWATCH
Flat Iron	1b.a	^FLATIRON
Fleming's	1b.4	FLEMINGS
Flunch	1b.k	FLUNCH
Fogo de Chão	1b.1	FOGODECHAO	^FOGODE
Ford's Garage	1b.4	FORDSGARAGE
Foster's Grille	1b.4	FOSTERSGRILLE
Foster's Hollywood	1b.1u	FOSTERSHOLLYWOOD
Fournos Bakery	1b.31	FOURNOSBAKERY	~FOURNOS
Fox's Pizza Den	1b.4	FOXSPIZZADEN	^FOXSPIZZA
Franco Manca	1b.ku	^FRANCOMANCA
Frankie & Benny's	1b.a	FRANKIEBENNYS
Fratelli	1b.l	~FRATELLI
Freshii	1b.kv	FRESHII
Friendly's	1b.4	FRIENDLYS
Frisch's Big Boy	1b.4	FRISCHSBIGBOY	~FRISCHS	^FRISCHSBIG
Frite Alors!	1b.2p	FRITEALORS
Fuddruckers	1b.4	FUDDRUCKERS
Fuji	1b.2v	~FUJI
Gator's Dockside	1b.4	GATORSDOCKSIDE	~GATORS
Gatti's Pizza	1b.4	GATTISPIZZA	~GATTIS
Gaucho	1b.a	GAUCHO
Gen Korean BBQ	1b.4	GENKOREANBBQ	^GENKOREAN
Genki Sushi	1b.4	GENKISUSHI
Giggling Squid	1b.a	GIGGLINGSQUID	~GIGGLING
Gino's East	1b.4	GINOSEAST
Ginos	1b.1u	GINOS
Giordano's Pizzeria	1b.4	GIORDANOSPIZZERIA	~GIORDANOS
Giraffe	1b.hk	GIRAFFE
Godfather's Pizza	1b.4	GODFATHERSPIZZA	~GODFATHERS
Golden Corral	1b.4	GOLDENCORRAL
Grandy's	1b.4	GRANDYS
Grimaldi's Pizzeria	1b.4	GRIMALDISPIZZERIA	~GRIMALDIS
Gringo's Mexican Kitchen	1b.4	GRINGOSMEXICANKITCHEN	GRINGOSTEXMEX	~GRINGOS	^GRINGOSMEXICAN
Grosso Napoletano	1b.1u	GROSSONAPOLETANO
Grotto Pizza	1b.4	GROTTOPIZZA	~GROTTO
Gusto	1b.a	~GUSTO
Gyu-Kaku	1b.4	GYUKAKU
HD İskender	1b.1o	HDISKENDER
HOT POT Buffet	1b.2v	^HOTPOT
Habibi Falafel	1b.2g	HABIBIFALAFEL	~HABIBI
Hachiban Ramen	1b.kw	HACHIBANRAMEN	^RAMENNUMBER8SHOP	^NO8RAMEN	~HACHIBAN
Haidilao Hot Pot	1b.1	HAIDILAOHOTPOT	海底捞火锅	~HAIDILAO	^HAIDILAOHOT
Halibut House	1b.2p	HALIBUTHOUSE	~HALIBUT
Handmade Burger Co.	1b.a	^HANDMADEBURGERCO	^HANDMADEBURGERCOMPANY	^HANDMADEBURGER
Hans im Glück	1b.kx	^HANSIMGLUCK	^HANSIM
Happy Bar & Grill	1b.2k	^HAPPYBARGRILL	^HAPPYBAR
Happy Italy	1b.l	^HAPPYITALY
Happy Joe's	1b.ky	HAPPYJOES
Happy Lamb Hot Pot	1b.kz	^HAPPYLAMBHOTPOT	快乐小羊	^HAPPYLAMB
Happy's Pizza	1b.4	HAPPYSPIZZA	~HAPPYS
Hard Rock Cafe	1b.1	^HARDROCKCAFE
Harvester	1b.a	HARVESTER
Hawksmoor	1b.8o	HAWKSMOOR
Hippopotamus	1b.k	HIPPOPOTAMUS
Hog's Breath Cafe	1b.34	HOGSBREATHCAFE	^HOGSBREATH
Hokkaido Ramen Santouka	1b.l0	HOKKAIDORAMENSANTOUKA	らーめん山頭火	~HOKKAIDO	^HOKKAIDORAMEN
Holy Greens	1b.y	HOLYGREENS
Home Run Inn	1b.4	^HOMERUNINN	^HOMERUN
Homeslice	1b.a	HOMESLICE
Honest Burgers	1b.a	^HONESTBURGERS
Honest Greens	1b.5d	HONESTGREENS
Hooters	1b.1	HOOTERS
Hoss's Steak & Sea House	1b.4	HOSSS	^HOSSSSTEAK
Hotshots Sports Bar and Grill	1b.4	HOTSHOTS	^HOTSHOTSSPORTS
Houlihan's	1b.4	HOULIHANS
House of Blues	1b.4	^HOUSEOFBLUES
HuHot	1b.4	HUHOT
Hubbox	1b.a	HUBBOX
Huddle House	1b.4	HUDDLEHOUSE	~HUDDLE
Husky	1b.2p	HUSKY
IHOP	1b.1	~IHOP	INTERNATIONALHOUSEOFPANCAKES
IL Патио	1b.66	ILПАТИО
Il Fornaio	1b.4	ILFORNAIO
Indian Coffee House	1b.2g	^INDIANCOFFEEHOUSE	^INDIANCOFFEE
Indiana Café	1b.k	^INDIANACAFE
Interspar Restaurant	1b.1q	INTERSPARRESTAURANT
Ippudo	1b.l1	IPPUDO	~一風堂
Iron Skillet	1b.4	IRONSKILLET
Islands	1b.4	~ISLANDS	^ISLANDSFINEBURGERSDRINKS
Italianni's	1b.20	ITALIANNIS
J. Alexander's	1b.4	JALEXANDERS
JINYA Ramen Bar	1b.t	JINYA	^JINYARAMEN
Jack Astor's	1b.t	JACKASTORS
Jack Stack Barbecue	1b.4	^JACKSTACKBARBECUE	FIORELLASJACKSTACKBARBECUE	^JACKSTACK
Jason's Deli	1b.4	JASONSDELI	~JASONS
Jet's Pizza	1b.4	^JETSPIZZA
Jim 'N Nick's	1b.4	JIMNNICKS	^JIMN
Jimboy's Tacos	1b.4	JIMBOYSTACOS	~JIMBOYS
Joe's Crab Shack	1b.4	JOESCRABSHACK	^JOESCRAB
Joey	1b.t	~JOEY
John Dory's	1b.iv	JOHNDORYS
John's Incredible Pizza	1b.4	^JOHNSINCREDIBLEPIZZA	^JOHNSINCREDIBLE
Johnny Carino's	1b.4	JOHNNYCARINOS	CARINIOS	CARINOSITALIAN
Johnny Rockets	1b.1	JOHNNYROCKETS	^JOHNNYROCKET
Kauai	1b.l2	KAUAI
Keke's Breakfast Cafe	1b.4	KEKESBREAKFASTCAFE	^KEKESBREAKFAST
Kelsey's	1b.2p	KELSEYS
Kenny Rogers Roasters	1b.l3	KENNYROGERSROASTERS	^KENNYROGERS
Kizuki Ramen & Izakaya	1b.4	KIZUKIRAMENIZAKAYA	~KIZUKI	^KIZUKIRAMEN
Kona Grill	1b.4	^KONAGRILL
Köfteci Yusuf	1b.1o	KOFTECIYUSUF	~KOFTECI
L'Antica Pizzeria da Michele	1b.l4	LANTICAPIZZERIADAMICHELE	~LANTICA	^LANTICAPIZZERIA
L'Atelier	1b.k	LATELIER
L'Osteria	1b.l5	LOSTERIA
LITTLE SHEEP	1b.1	^LITTLESHEEP	~小肥羊	XIAOFEIYANG
La Boucherie	1b.k	LABOUCHERIE
La Cage	1b.2p	^LACAGE
La Casa de Toño	1b.20	^LACASADETONO
La Criée	1b.k	LACRIEE
La Cubanita	1b.l	LACUBANITA
La Pataterie	1b.k	LAPATATERIE
La Pizza de Nico	1b.k	^LAPIZZADENICO	^LAPIZZA
La Place	1b.l6	^LAPLACE
La Porchetta	1b.61	LAPORCHETTA
La Sureña	1b.1u	LASURENA
La Tagliatella	1b.3d	LATAGLIATELLA
La Taverne - Table de caractère	1b.k	LATAVERNE
LaRosa's Pizzeria	1b.4	LAROSASPIZZERIA	~LAROSAS
Lantana	1b.a	LANTANA
Las Iguanas	1b.a	LASIGUANAS
Las Palmas Food Centre	1b.4u	LASPALMASFOODCENTRE	^LASPALMAS
Lazy Dog	1b.4	^LAZYDOG
Le Paradis du Fruit	1b.k	^LEPARADISDUFRUIT	^LEPARADIS
Ledo Pizza	1b.4	LEDOPIZZA
Leeann Chin	1b.4	LEEANNCHIN	~LEEANN
Legal Sea Foods	1b.4	^LEGALSEAFOODS	^LEGALSEA
Lina Stores	1b.l7	^LINASTORES
Lizarran	1b.1u	LIZARRAN
Loetje	1b.l	LOETJE
Logan's Roadhouse	1b.4	LOGANSROADHOUSE	~LOGANS
Lone Star Texas Grill	1b.2p	^LONESTARTEXASGRILL	^LONESTAR
LongHorn Steakhouse	1b.4	LONGHORNSTEAKHOUSE	~LONGHORN
Lou Malnati's Pizzeria	1b.4	LOUMALNATISPIZZERIA	^LOUMALNATIS
Lounges	1b.a	LOUNGES
Loving Hut	1b.1	^LOVINGHUT
Luby's	1b.4	LUBYS
Lucille's Smokehouse BBQ	1b.4	LUCILLES	^LUCILLESSMOKEHOUSE
Lucky Sushi	1b.20	^LUCKYSUSHI
Lunch Garden	1b.56	^LUNCHGARDEN
Lupe Tortilla	1b.4	LUPETORTILLA	TEXMEX
Léon de Bruxelles	1b.k	^LEONDEBRUXELLES	^LEONDE
MEUH! Restaurant	1b.k	MEUHRESTAURANT
MK Restaurants	1b.2v	^MKRESTAURANTS
Mad Mex Fresh Mexican Grill	1b.61	MADMEXFRESHMEXICAN	^MADMEX
Madero	1b.26	MADERO
Maggiano's Little Italy	1b.4	MAGGIANOSLITTLEITALY	~MAGGIANOS	^MAGGIANOSLITTLE
Maid-Rite	1b.4	MAIDRITE
Main Event	1b.4	^MAINEVENT
Maki & Ramen	1b.a	MAKIRAMEN
Mama Roma	1b.66	^MAMAROMA	МАМАРОМА
Mana Poke	1b.26	MANAPOKE
Maple Street Biscuit Company	1b.4	MAPLESTREETBISCUITCOMPANY	^MAPLESTREET
Maredo	1b.0	MAREDO
Margaritas	1b.4	MARGARITAS
Marie Callender's	1b.9	MARIECALLENDERS	^MARIECALENDAR	^MARIECALENDARS	MARIECALLENDARS
Mark's Pizzeria	1b.4	MARKSPIZZERIA
Martin's BBQ	1b.i8	MARTINSBBQ
Mary Grace	1b.1y	^MARYGRACE
Maryland Fried Chicken	1b.4	MARYLANDFRIEDCHICKEN	^MARYLANDCHICKEN	~MFC	^MARYLANDFRIED
Max's Restaurant	1b.1y	MAXS
Maxi's	1b.l8	MAXIS
Mazzio's	1b.4	MAZZIOS
McAlister's Deli	1b.4	MCALISTERSDELI	~MCALISTERS
McCormick & Schmick's	1b.4	MCCORMICKSCHMICKS	MCCORMICKANDSCHMICK	MCCORMICKANDSCHMICKSGRILL	~MCCORMICK
MealTime Malatang	1b.1	MEALTIMEMALATANG	~MEALTIME
Meat Liquor	1b.a	MEATLIQUOR
Meet Fresh	1b.8b	^MEETFRESH	~鮮芋仙
Meizhou Dongpo	1b.4	MEIZHOUDONGPO	眉州东坡	~MEIZHOU
Mellow Mushroom	1b.4	MELLOWMUSHROOM	~MELLOW
Memphis	1b.k	~MEMPHIS
Mendocino Farms	1b.4	MENDOCINOFARMS	~MENDOCINO
Metro Diner	1b.4	^METRODINER
Mezeh	1b.4	MEZEH
Mie Gacoan	1b.3y	MIEGACOAN	GACOAN
Mighty Quinn's	1b.l9	MIGHTYQUINNS
Migros Restaurant	1b.1x	MIGROSRESTAURANT
Mikes	1b.2p	MIKES
Mildreds	1b.a	MILDREDS
Milestones	1b.2p	MILESTONES
Miller & Carter	1b.a	^MILLERCARTER	MILLERANDCARTERSTEAKHOUSE
Miller's Ale House	1b.4	MILLERSALEHOUSE	^MILLERSALE
Mimi's Cafe	1b.4	MIMISCAFE
Mission BBQ	1b.1	MISSIONBBQ
Mo's	1b.4	~MOS	^MOSSEAFOODCHOWDER
Mo-Mo Paradise	1b.la	^MOMOPARADISE	MOMO	^MOMO
Modern Market	1b.4	^MODERNMARKET
Mongelli	1b.k	MONGELLI
Monical's Pizza	1b.4	MONICALSPIZZA	~MONICALS
Montana's	1b.2p	~MONTANAS	MONTANASBBQBAR
Moo Moo Meet & Whine	1b.31	MOOMOO
Morton's Grille	1b.e3	MORTONS
Morton's The Steakhouse	1b.4	MORTONS	^MORTONSTHE
Moses	1b.1t	~MOSES	מוזס
Mountain Mike's	1b.4	MOUNTAINMIKES
Mowgli	1b.a	MOWGLI
Moxie's	1b.t	MOXIES
Mr. Greek	1b.2p	^MRGREEK
Mr. Mike's	1b.2p	MRMIKES
Naf Naf Grill	1b.4	NAFNAFGRILL
Nando's	1b.lb	NANDOS
Native Grill & Wings	1b.4	^NATIVEGRILL
Nice To Meet You Hot Pot	1b.4	^NICETOMEETYOUHOTPOT	那年遇见串串	^NICE2MEETU	^NICETO
Ninety Nine Restaurant & Pub	1b.4	NINETYNINERESTAURANTPUB	^99RESTAURANT	^99RESTAURANTS	^PUB99	~NINETY	^NINETYNINE
Nobu	1b.1	NOBU
Noodles & Company	1b.4	^NOODLESCOMPANY	^NOODLESANDCO	^NOODLESCO
Norky's	1b.5c	NORKYS	NORKY
Normandin	1b.2p	NORMANDIN
North Italia	1b.4	^NORTHITALIA
O'Charley's	1b.4	OCHARLEYS
O'Learys	1b.lc	OLEARYS
OPA! of Greece	1b.2p	^OPAOFGREECE	^OPAOF
Ocean Basket	1b.ld	^OCEANBASKET
Oishi Ramen	1b.2v	OISHIRAMEN
Old Chicago	1b.4	^OLDCHICAGO
Old Country Buffet	1b.4	OLDCOUNTRYBUFFET	^OLDCOUNTRY
Old Wild West	1b.le	^OLDWILDWEST	^OLDWILD
Olive Garden	1b.1	^OLIVEGARDEN
On The Border	1b.4	^ONTHEBORDER
Ono Hawaiian BBQ	1b.4	ONOHAWAIIANBBQ	^ONOHAWAIIAN
Original Joe's	1b.2p	ORIGINALJOES
Original Roadhouse Grill	1b.4	ORIGINALROADHOUSEGRILL	^ORIGINALROADHOUSE
Otto Pizza	1b.4	^OTTOPIZZA
Outback Steakhouse	1b.1	OUTBACKSTEAKHOUSE	~OUTBACK
P.F. Chang's	1b.84	PFCHANGS	^PFCHANG	^PF
PB Poulet Braisé	1b.k	PBPOULETBRAISE	AUPOULETBRAISE	POULETBRAISE	^PBPOULET
Pagliacci Pizza	1b.4	PAGLIACCIPIZZA	~PAGLIACCI
Panarottis	1b.lf	PANAROTTIS
Pancake House	1b.1y	^PANCAKEHOUSE
Pancheros	1b.4	PANCHEROS
Papa Gino's	1b.4	PAPAGINOS
PappaRich	1b.1	PAPPARICH
Pardos Chicken	1b.5c	PARDOSCHICKEN	~PARDOS
Paris Panini	1b.2g	^PARISPANINI
Pastini	1b.4	PASTINI
Patroni	1b.gn	PATRONI
Patty & Bun	1b.a	^PATTYBUN
Pei Wei	1b.4	PEIWEI
Pelicana	1b.1	PELICANA	PELICANACHICKEN
Peppes Pizza	1b.2q	PEPPESPIZZA	~PEPPES
Perkins	1b.t	~PERKINS	PERKINSRESTAURANTANDBAKERY
Peter Pane	1b.5	^PETERPANE
Peter Piper Pizza	1b.4	^PETERPIPERPIZZA	^PETERPIPER
Pho	1b.a	~PHO
Phở 24	1b.60	PHO24
Phở Hòa	1b.lg	PHOHOA
Piada Italian Street Food	1b.4	PIADAITALIANSTREETFOOD	^PIADAITALIAN
Piccadilly	1b.4	PICCADILLY
Pie Five	1b.4	^PIEFIVE
Pieminister	1b.a	PIEMINISTER
Pieology Pizzeria	1b.4	PIEOLOGY
Pincho Nation	1b.4v	PINCHONATION	~PINCHO
Pinchos	1b.y	PINCHOS
Pizza Cosy	1b.k	PIZZACOSY
Pizza Delight	1b.2p	^PIZZADELIGHT
Pizza Factory	1b.4	^PIZZAFACTORY
Pizza Hut	1b.1	^PIZZAHUT
Pizza My Heart	1b.4	^PIZZAMYHEART	^PIZZAMY
Pizza Paï	1b.k	^PIZZAPAI
Pizza Pilgrims	1b.a	PIZZAPILGRIMS
Pizza Ranch	1b.4	^PIZZARANCH
Pizza Salvatoré	1b.2p	^PIZZASALVATORE
PizzaExpress	1b.lh	PIZZAEXPRESS
Pizzeria 105	1b.25	PIZZERIA105	~PIZZERIA
Poivre Rouge	1b.k	^POIVREROUGE
Pomodoro	1b.1u	POMODORO
Ponderosa Steakhouse	1b.li	PONDEROSASTEAKHOUSE	龐德羅莎	PONDEROSA
Potzollcalli	1b.20	POTZOLLCALLI
Poutineville	1b.2p	POUTINEVILLE
Prezzo	1b.a	~PREZZO	^PREZZOTRADINGLIMITED
Primanti Bros.	1b.4	PRIMANTIBROS	~PRIMANTI
Punjab Grill	1b.2g	PUNJABGRILL	~PUNJAB
Purezza	1b.a	PUREZZA
Pür & Simple	1b.2p	^PURSIMPLE
Quaker Steak & Lube	1b.4	QUAKERSTEAKLUBE	~QUAKER	^QUAKERSTEAK
RA Sushi	1b.4	^RASUSHI
Rainforest Cafe	1b.4	RAINFORESTCAFE	~RAINFOREST
Ramen Danbo	1b.lj	RAMENDANBO	ラーメン暖暮
Ready Pizza	1b.78	^READYPIZZA
Red Lobster	1b.1	REDLOBSTER
Red Robin	1b.t	^REDROBIN
RibCrib	1b.4	RIBCRIB
Ribs	1b.1u	RIBS
Ristorante Del Arte	1b.k	^RISTORANTEDELARTE	^RISTORANTEDEL
Roadhouse	1b.1n	ROADHOUSE
Rocky Rococo	1b.4	ROCKYROCOCO
RocoMamas	1b.iu	ROCOMAMAS
Rolls	1b.49	~ROLLS
Romano's Macaroni Grill	1b.4	ROMANOSMACARONIGRILL	^ROMANOSMACARONI
Romantik Hotels & Restaurants	1b.1	^ROMANTIKHOTELSRESTAURANTS	^ROMANTIKRESTAURANT	^ROMANTIKHOTEL	^ROMANTIKHOTELS
Rosa's Thai Cafe	1b.a	^ROSASTHAICAFE	~ROSAS	^ROSASTHAI
Rossopomodoro	1b.1n	ROSSOPOMODORO
Round Table Pizza	1b.4	^ROUNDTABLE
Ruby Tuesday	1b.1	^RUBYTUESDAY
Rudy's Country Store and Bar-B-Q	1b.4	RUDYSCOUNTRYSTOREANDBARBQ	RUDYSBARBQ	RUDYSBARBECUE	RUDYSBBQ	RUDYSCOUNTRYSTOREANDBARBECUE	RUDYSCOUNTRYSTOREANDBBQ	^RUDYSCOUNTRY
Rudy's Pizza Napoletana	1b.a	RUDYSPIZZANAPOLETANA	RUDYSNEAPOLITANPIZZA	^RUDYSPIZZA
Ruth's Chris Steak House	1b.84	RUTHSCHRISSTEAKHOUSE	^RUTHSCHRIS
S&R New York Style Pizza	1b.1y	^SRNEWYORKSTYLEPIZZA	^SRPIZZA
STK	1b.1	~STK
Sabushi	1b.2v	SABUSHI
Saizeriya	1b.1	SAIZERIYA	サイセリヤ	~薩莉亞
Sal's Pizza	1b.4	SALSPIZZA
Saltgrass Steak House	1b.4	SALTGRASS	^SALTGRASSSTEAK
Salvatore's Old Fashioned Pizzeria	1b.4	SALVATORES	^SALVATORESOLD
Sankalp	1b.4	SANKALP
Santa Fé	1b.lk	^SANTAFE
Santa Lucia	1b.1x	^SANTALUCIA
Sausalitos	1b.0	SAUSALITOS
Scaddabush	1b.2p	SCADDABUSH
Schweinske	1b.0	SCHWEINSKE
Scores	1b.2p	~SCORES
Seasons 52	1b.4	^SEASONS52
Shabushi	1b.2v	SHABUSHI
Shakey's	1b.1	SHAKEYS
Shari's	1b.4	SHARIS
Shi Miao Dao Yunnan Rice Noodle	1b.t	SHIMIAODAOYUNNANRICENOODLE	十秒到云南过桥米线	SHIAOMAODAOYUNNANNOODLES	^SHIMIAO
Shingle Inn	1b.34	SHINGLEINN	~SHINGLE
Shoeless Joe's	1b.2p	SHOELESSJOES	~SHOELESS
Shoney's	1b.4	SHONEYS
Shoryu	1b.a	SHORYU
Showmars	1b.4	SHOWMARS
Sibuya	1b.ll	SIBUYA
Signorizza	1b.k	SIGNORIZZA
Silver Diner	1b.4	^SILVERDINER
Simply Asia	1b.31	^SIMPLYASIA
Sizzle Pie	1b.4	SIZZLEPIE	~SIZZLE
Sizzler	1b.lm	SIZZLER
Skyline Chili	1b.4	SKYLINECHILI
Smithfield's Chicken 'N Bar-B-Q	1b.4	SMITHFIELDSCHICKENNBARBQ	SMITHFIELDSCHICKENNBARBEQUE	SMITHFIELDSCHICKENNBBQ	SMITHFIELDSCHICKENANDBARBQ	SMITHFIELDSCHICKENANDBARBEQUE	SMITHFIELDSCHICKENANDBBQ	~SMITHFIELDS	^SMITHFIELDSCHICKEN
Smitty's	1b.2p	SMITTYS
Smokey Bones	1b.4	SMOKEYBONES	~SMOKEY
Snappy Tomato Pizza	1b.5b	SNAPPYTOMATOPIZZA	^SNAPPYTOMATO
Snooze	1b.4	SNOOZE
Sodo Pizza	1b.a	^SODOPIZZA
Solaria	1b.3y	SOLARIA
Sonny's BBQ	1b.4	SONNYSBBQ	~SONNYS
Sphinx	1b.25	SPHINX
Spudbar	1b.34	SPUDBAR
Spur	1b.ln	~SPUR	SPURSTEAKRANCHES
St Pierre's Sushi	1b.2l	^STPIERRESSUSHI	^STPIERRES
St-Hubert	1b.2p	^STHUBERT
St. Louis Bar & Grill	1b.2p	^STLOUISBARGRILL	^STLOUIS
State & Main	1b.2p	^STATEMAIN
Sticks'n'Sushi	1b.lo	STICKSNSUSHI
Stonehouse Pizza & Carvery	1b.a	STONEHOUSEPIZZACARVERY	~STONEHOUSE	^STONEHOUSEPIZZA
Stoney River	1b.4	STONEYRIVER	~STONEY
Street Burger	1b.a	^STREETBURGER
Street Pizza	1b.a	^STREETPIZZA
Sumo	1b.l	SUMO
Sunset Grill	1b.t	^SUNSETGRILL
Sushi Express	1b.lp	^SUSHIEXPRESS
Sushi King	1b.1r	^SUSHIKING
Sushi Roll	1b.20	^SUSHIROLL
Sushi Sushi	1b.34	^SUSHISUSHI
Sushi Yama	1b.y	SUSHIYAMA
Sushiko	1b.1n	SUSHIKO
Sushisom	1b.1u	SUSHISOM
Swiss Chalet	1b.2p	SWISSCHALET
TGI Fridays	1b.1	TGIFRIDAYS
Table Table	1b.a	^TABLETABLE
Tacombi	1b.4	TACOMBI
Tacotote	1b.9	TACOTOTE	^ELTACOTOTE
Taquieria Los Comales	1b.6d	TAQUIERIALOSCOMALES	~TAQUIERIA	^TAQUIERIALOS
Taro	1b.a	TARO
Ted's Montana Grill	1b.4	TEDSMONTANAGRILL	^TEDSMONTANA
Tempero Manero	1b.26	TEMPEROMANERO	~TEMPERO
Ten Seconds Yunnan Rice Noodle	1b.4	TENSECONDSYUNNANRICENOODLE	十秒到云南过桥米线	TENSECONDSRICENOODLE	^TENSECONDS
Texas Roadhouse	1b.4	TEXASROADHOUSE
Thai Cafe	1b.56	^THAICAFE
The Breakfast Club	1b.a	^THEBREAKFASTCLUB	^BREAKFASTCLUB	^THEBREAKFAST
The Cheesecake Factory	1b.4	THECHEESECAKEFACTORY	CHEESECAKEFACTORY
The Chopped Leaf	1b.t	THECHOPPEDLEAF	CHOPPEDLEAF	^THECHOPPED
The Counter	1b.4	^THECOUNTER
The Great Greek Mediterranean Grill	1b.4	^THEGREATGREEK	^GREATGREEK	^THEGREAT
The Groove Train	1b.34	^THEGROOVETRAIN	^GROOVETRAIN	^THEGROOVE
The Hussar Grill	1b.31	THEHUSSARGRILL	HUSSARGRILL	^THEHUSSAR
The Ivy Collection	1b.f	^IVYCOLLECTION	^THEIVY
The Jalapeno Tree	1b.4	THEJALAPENOTREE	JALAPENOTREE	^THEJALAPENO
The Keg	1b.t	THEKEG	~KEG
The Kickin' Crab	1b.4	THEKICKINCRAB	KICKINCRAB	^THEKICKIN
The Melting Pot	1b.4	THEMELTINGPOT	MELTINGPOT	^THEMELTING
The Old Spaghetti Factory	1b.lq	^THEOLDSPAGHETTIFACTORY	^OLDSPAGHETTIFACTORY	^THEOLD
The Original Pancake House	1b.ei	^THEORIGINALPANCAKEHOUSE	^ORIGINALPANCAKEHOUSE
The Pizza Bakery	1b.lr	THEPIZZABAKERY	PIZZABAKERY
The Real Greek	1b.a	^THEREALGREEK	^REALGREEK	^THEREAL
The Stand	1b.4	^THESTAND
The Works	1b.2p	^THEWORKS
Thyme	1b.a	THYME
Tijuana Flats	1b.4	TIJUANAFLATS	~TIJUANA
Tim Ho Wan	1b.ls	^TIMHOWAN	~添好運
Tim Ho Wan 添好運	1b.6m	^TIMHOWAN	~添好運
Tinseltown	1b.a	TINSELTOWN
Toby Carvery	1b.a	TOBYCARVERY
Toks	1b.20	TOKS
Tonkotsu	1b.a	TONKOTSU
Tony Roma's	1b.1	TONYROMAS	^TONYROMA
Toppers Pizza	1b.4	^TOPPERSPIZZA
True Food Kitchen	1b.4	^TRUEFOODKITCHEN	^TRUEFOOD
Truffle Burger	1b.a	TRUFFLEBURGER	~TRUFFLE
Turtle Bay	1b.a	^TURTLEBAY
Twin Peaks	1b.4	TWINPEAKS
UDON	1b.lt	UDON
Uno Pizzeria & Grill	1b.lu	UNOPIZZERIAGRILL	~UNOS	PIZZERIAUNO	^UNOCHICAGOGRILL	^UNOPIZZERIA
Valentino's	1b.4	VALENTINOS
Vapiano	1b.1	VAPIANO
Village Inn	1b.4	^VILLAGEINN
Vips	1b.lv	VIPS
Volfoni	1b.k	VOLFONI
Waffle House	1b.4	WAFFLEHOUSE
Wagamama	1b.1	WAGAMAMA
Wahaca	1b.a	WAHACA
Wahlburgers	1b.lw	WAHLBURGERS
Western Sizzlin'	1b.4	WESTERNSIZZLIN	WESTERNSIZZLING
White Spot	1b.2p	^WHITESPOT
Wild Wing	1b.2p	^WILDWING
Wildwood	1b.a	WILDWOOD
Wilma Wunder	1b.0	WILMAWUNDER
Wimpy's Diner	1b.2p	WIMPYSDINER	~WIMPYS
XiaoLongKan	1b.1	XIAOLONGKAN	小龙坎火锅
YO! Sushi	1b.a	^YOSUSHI
Yard House	1b.4	^YARDHOUSE
Yuen Kee Dumpling	1b.52	YUENKEEDUMPLING	袁记云饺	袁記雲餃	YUANJIDUMPLING	YUANJIYUNJIAO	^YUENKEE
Yunshang Rice Noodle	1b.t	YUNSHANGRICENOODLE	云尚过桥米线	雲尚過橋米綫	~YUNSHANG	^YUNSHANGRICE
Zeeks Pizza	1b.4	ZEEKSPIZZA
Zia Lucia	1b.a	^ZIALUCIA
Zippy's	1b.4	ZIPPYS
Zizzi	1b.f	ZIZZI
bb.q Chicken	1b.1	^BBQCHICKEN
bd's Mongolian Grill	1b.lx	BDSMONGOLIANGRILL	BDMONGOLIANGRILL	^BDSMONGOLIAN
Євразія	1b.3s	ЄВРАЗІЯ	ЕВРАЗИЯ
Евразия	1b.66	ЕВРАЗИЯ
Планета Суши	1b.66	^ПЛАНЕТАСУШИ	^PLANETSUSHI
Тануки	1b.8j	ТАНУКИ	TANUKI
Токио-Сити	1b.66	^ТОКИОСИТИ	^ТОКИОCITY	^TOKYOCITY
Якитория	1b.66	ЯКИТОРИЯ
Կարաս	1b.6d	KARAS	КАРАС
Տաշիր պիցցա	1b.6d	TASHIRPIZZA	ТАШИРПИЦЦА
בורגר סאלון	1b.1t	בורגרסאלון	BURGERSALOON
あさくま	1b.1s	あさくま	ASAKUMA
いきなり！ステーキ	1b.1s	いきなりステーキ	IKINARISTEAK
かごの屋	1b.1s	かこの屋
からやま	1b.1s	からやま	KARAYAMA
から好し	1b.1s	から好し	KARAYOSHI
ぎょうざの満洲	1b.1s	きょうさの満洲	GYOZANOMANSYU
くるまやラーメン	1b.1s	くるまやラーメン	KURUMAYARAMEN
しゃぶしゃぶ温野菜	1b.1s	しゃふしゃふ温野菜
しゃぶ葉	1b.1s	しゃふ葉	SYABUYO
すたみな太郎	1b.1s	すたみな太郎	STAMINATARO
とんでん	1b.1s	とんてん	TONDEN
はなまるうどん	1b.1s	はなまるうとん	HANAMARUDON
ばんどう太郎	1b.1s	はんとう太郎	BANDOTARO
びっくりドンキー	1b.1s	ひっくりトンキー	BIKKURIDONKEY
やっぱりステーキ	1b.1s	やっはりステーキ	YAPPARISTEAK
やよい軒	1b.ly	やよい軒	YAYOIKEN
らあめん花月嵐	1b.1s	らあめん花月嵐	RAMENKAGETSUARASHI
らーめん山頭火	1b.7k	らーめん山頭火	HOKKAIDORAMENSANTOUKA
れんげ食堂Toshu	1b.1s	れんけ食堂TOSHU	RENGESHOKUDOTOSHU
オリーブの丘	1b.1s	オリーフの丘	^OLIVEHILL
カプリチョーザ	1b.1s	カフリチョーサ	CAPRICCIOSA
ガスト	1b.1s	~カスト	~GUSTO
ココス	1b.1s	~ココス	COCOS
サイゼリヤ	1b.1s	サイセリヤ	SAIZERIYA
サガミ	1b.1s	~サカミ	SAGAMI
ジョイフル	1b.1s	ショイフル	JOYFULL
ジョナサン	1b.1s	ショナサン	JONATHANS
ジョリーパスタ	1b.1s	ショリーハスタ	JOLLYPASTA
ステーキのどん	1b.1s	ステーキのとん	^STEAKDON
ステーキガスト	1b.1s	ステーキカスト	^STEAKGUSTO
ステーキ宮	1b.1s	ステーキ宮	STEAKMIYA
デニーズ	1b.1s	テニース	DENNYS
トマト＆オニオン	1b.1s	トマトオニオン	^TOMATOONION
バーミヤン	1b.1s	ハーミヤン	BAMIYAN
ビッグボーイ	1b.1s	ヒックホーイ	^BIGBOY
ブロンコビリー	1b.1s	フロンコヒリー	BRONCOBILLY
ラーメン山岡家	1b.1s	ラーメン山岡家	RAMENYAMAOKAYA	YAMAOKAYA	~山岡家
リンガーハット	1b.1s	リンカーハット	^RINGERHUT
ロイヤルホスト	1b.1s	ロイヤルホスト	^ROYALHOST
ワンカルビ	1b.1s	ワンカルヒ
一蘭	1b.1s	~一蘭	ICHIRAN
一風堂	1b.lz	~一風堂	IPPUDO
一风堂	1b.6k	~一风堂	IPPUDO	~一風堂
三商巧福	1b.7k	三商巧福	MERCURIESFOOD	SAMSONGKHAUFUK	SAMSIONGKHAUHOK
三媽臭臭鍋	1b.6l	三媽臭臭鍋	GOLDSEIGHT
三顧茅廬	1b.6l	三顧茅廬	^SANGUMAOLU	3GOOD
东方宫	1b.6k	~东方宫	DONGFANGGONG	东方宫兰州拉面	东方宫兰州牛肉拉面	东方宫兰州牛肉面	东方宫牛肉面
东来顺	1b.6k	~东来顺	DONGLAISHUN
丸源ラーメン	1b.1s	丸源ラーメン	MARUGENRAMEN
争鲜	1b.6k	~争鲜	^SUSHIEXPRESS
云海肴	1b.6k	~云海肴
便宜坊	1b.6k	~便宜坊	BIANYIFANG
元氣壽司 Genki Sushi	1b.1l	GENKISUSHI	元気寿司	元氣壽司	元气寿司	^元氣壽司GENKI
全聚德	1b.6k	~全聚德	QUANJUDE
六扇門時尚湯鍋	1b.6l	六扇門時尚湯鍋	6OWLDOOR
勝博殿	1b.6l	~勝博殿	SHENGBOPALACE
十秒到云南过桥米线	1b.6k	十秒到云南过桥米线	YUANSHIMIAODAOYUNNANRICENOODLE
千葉火鍋	1b.6l	千葉火鍋	CHIENYENSHABUSHABU	^CHIENYENHOTPOT	~CY
南京大牌档	1b.6k	南京大牌档	NJDAPAIDANG
南城香	1b.6k	~南城香	BJNCX
叙々苑	1b.1s	~叙々苑	JOJOEN
味千拉面	1b.6k	味千拉面	AJISENRAMEN	味千ラーメン
味千拉麵 Ajisen Ramen	1b.1l	AJISENRAMEN	味千ラーメン	味千拉麵	味千拉面	^味千拉麵AJISEN
味爱普思	1b.6k	味爱普思	VIPS
呷哺呷哺	1b.6k	呷哺呷哺	XIABUXIABU
和合谷	1b.6k	~和合谷	HEHEGU	和合谷国人快餐
和幸	1b.1s	~和幸	WAKO
和食さと	1b.7k	和食さと	WASHOKUSATO	~さと
嘉和一品	1b.6k	嘉和一品	PORRIDGEJIAHE	嘉禾一品
四海遊龍	1b.6l	四海遊龍	YULOONG
増田屋	1b.1s	~増田屋
壽司郎	1b.6l	~壽司郎	SUSHIRO	スシロー
壽司郎 Sushiro	1b.1l	壽司郎SUSHIRO	SUSHIRO	スシロー	~壽司郎	~寿司郎
多福饺	1b.6k	~多福饺	DUOFUJIAO
夢庵	1b.1s	~夢庵	YUMEAN
大埔平價鐵板燒	1b.6l	大埔平價鐵板燒	DAPROTEPPANYAKI
大埔鐵板燒	1b.6l	大埔鐵板燒
大娘水饺	1b.6k	大娘水饺	DANIANGDUMPLING
大心	1b.6l	~大心	BHEARTNOODLES
大戸屋	1b.7k	~大戸屋	OOTOYA	~大戶屋
大阪王将	1b.7k	大阪王将	OSAKAOHSHO	大阪王將
天下一品	1b.1s	天下一品	TENKAIPPIN
孫東寶台式牛排	1b.6l	孫東寶台式牛排	SUNDONGBAOBEEFSTEAK
安楽亭	1b.1s	~安楽亭	ANRAKUTEI
定食8	1b.6l	~定食8	TEISHOKU8
宜味客	1b.6k	~宜味客	EWEKE
寿司郎	1b.6k	~寿司郎	SUSHIRO	スシロー
小肥羊	1b.6k	~小肥羊	^LITTLESHEEP	小肥羊火锅
小龙坎火锅	1b.m0	小龙坎火锅	XIAOLONGKAN	SHOOLOONGKAN	~小龙坎
巴依老爷	1b.6k	巴依老爷	BARONROZIRESTAURANT
广州酒家	1b.6k	广州酒家	GUANGZHOURESTAURANT	廣州酒家
张亮麻辣烫	1b.m1	张亮麻辣烫	ZHANGLIANGSPICYHOTPOT
強尼兄弟	1b.6l	強尼兄弟	JOHNNYBRO
很久以前羊肉串	1b.6k	很久以前羊肉串	^LONGTIMEAGO
得來素	1b.6l	~得來素	^DERLIFE
必勝客	1b.6l	~必勝客	^PIZZAHUT
必勝客 Pizza Hut	1b.6m	必勝客PIZZAHUT	^PIZZAHUT	~必勝客	~必胜客	^必勝客PIZZA
必胜客	1b.6k	~必胜客	^PIZZAHUT
快乐小羊	1b.6k	快乐小羊	^HAPPYLAMBHOTPOT
望湘园	1b.6k	~望湘园
木屋烧烤	1b.6k	木屋烧烤
木曽路	1b.1s	~木曽路	KISOJI
李先生	1b.6k	~李先生	^MRLEE	加州牛肉面	李先生牛肉面	李先生牛肉面大王	美国加州牛肉面	美国加州牛肉面大王
来来亭	1b.1s	~来来亭	RAIRAITEI
杨国福麻辣烫	1b.m2	杨国福麻辣烫	YANGGUOFUSPICYHOTPOT	양궈푸마라탕
松鹤楼	1b.6k	~松鹤楼	SONGHELOU	松鹤楼小馆	松鹤楼菜馆	松鹤楼酒楼	松鹤面馆	SONGHEMIANGUAN	松鹤楼苏式汤面	松鹤楼面馆
梁社漢排骨	1b.6l	梁社漢排骨	^LIANGSHEHANBUYFOOD
樂雅樂	1b.6l	~樂雅樂	^ROYALHOST	ロイヤルホスト
比格披萨	1b.6k	比格披萨	BIGPIZZA	比格自助披萨
永和豆浆	1b.6k	永和豆浆	YONGHESOYMILK	永和豆漿
永和豆漿	1b.6l	永和豆漿	YONGHESOYMILK	永和豆浆
海底捞火锅	1b.6k	海底捞火锅	HAIDILAOHOTPOT	海底撈火鍋	~海底捞
海底撈火鍋	1b.6l	海底撈火鍋	HAIDILAOHOTPOT	海底捞火锅
海底撈火鍋 Haidilao Hot Pot	1b.6m	HAIDILAOHOTPOT	海底撈火鍋	海底捞火锅	~海底撈	^海底撈火鍋HAIDILAO
涮乃葉	1b.6l	~涮乃葉	しゃふ葉	SYABUYO
添好運	1b.bq	~添好運	^TIMHOWAN
温野菜	1b.6l	~温野菜	SHABUSHABUONYASAI	しゃふしゃふ温野菜	温野菜日本涮涮鍋專門店	~溫野菜
点都德	1b.6k	~点都德	DIANDOUDE	~點都德
焼肉きんぐ	1b.1s	焼肉きんく	YAKINIKUKING
焼肉トラジ	1b.1s	焼肉トラシ	YAKINIKUTORAJI
焼肉ライク	1b.1s	焼肉ライク	YAKINIKULIKE	焼き肉ライク
燒肉スマイル	1b.6l	燒肉スマイル	YAKINIKUSMILE	焼肉SMILE	焼肉スマイル	燒肉SMILE
爭鮮	1b.6l	~爭鮮	^SUSHIEXPRESS
爭鮮 Sushi Express	1b.1l	^爭鮮SUSHIEXPRESS	^SUSHIEXPRESS	~爭鮮	^爭鮮SUSHI
爭鮮gogo	1b.6l	爭鮮GOGO	^SUSHITAKEOUT
牛角	1b.2t	~牛角	GYUKAKU
牛角 Gyu-Kaku	1b.1l	牛角GYUKAKU	GYUKAKU	~牛角	^牛角GYU
瓦城泰國料理	1b.6l	瓦城泰國料理	^THAITOWN
甘泉魚麵	1b.6l	甘泉魚麵	FISHNOODLE
田老师红烧肉	1b.6k	田老师红烧肉	~田老师
町田商店	1b.1s	町田商店	MACHIDASHOUTEN
百八魚場	1b.6l	百八魚場	FISH180
眉州东坡	1b.6k	眉州东坡	MEIZHOUDONGPO	眉州东坡味道馆
石二鍋	1b.6l	~石二鍋	SHIERGUO	^12HOTPOT	12SABU
福勝亭	1b.6l	~福勝亭	TONKATSU
築間幸福鍋物	1b.6l	築間幸福鍋物	JHUJIANSHABU
築間酸菜魚	1b.6l	築間酸菜魚	JHUJIANSUANCAIYU
紫光园	1b.6k	~紫光园	ZIGUANGYUAN	紫光园早餐	紫光园清真小吃	紫光园清真早点	紫光园特色小吃
绿茶餐厅	1b.6k	绿茶餐厅	^GREENTEA
老乡鸡	1b.6k	~老乡鸡	^HOMEORIGINALCHICKEN
能量小姐	1b.6l	能量小姐	^MISSENERGY
華屋与兵衛	1b.1s	華屋与兵衛	HANAYAYOHEI
萨莉亚	1b.6k	~萨莉亚	SAIZERIYA
蓝蛙	1b.6k	~蓝蛙	^BLUEFROG
薩莉亞	1b.6l	~薩莉亞	SAIZERIYA	サイセリヤ
薩莉亞 Saizeriya	1b.1l	薩莉亞SAIZERIYA	SAIZERIYA	サイセリヤ	~薩莉亞	~萨莉亚
袁記雲餃 Yuen Kee Dumpling	1b.6m	YUENKEEDUMPLING	袁記雲餃	YUANJIDUMPLING	YUANJIYUNJIAO	^袁記雲餃YUEN
袁记云饺	1b.6k	袁记云饺	YUANJIYUNJIAO
西贝莜面村	1b.6k	西贝莜面村
西部马华	1b.6k	西部马华	WESTERNMAHUA	西部马华丝路美食	西部马华牛肉面	西部马华西域美食
譚仔三哥 TamJai SamGor	1b.1l	TAMJAISAMGOR	譚仔三哥	谭仔三哥	^譚仔三哥TAMJAI
譚仔雲南米線 TamJai Yunnan Mixian	1b.1l	譚仔雲南米線	谭仔云南米线	TAMJAIYUNNANMIXIAN	~譚仔	^譚仔雲南米線TAMJAI
貴族世家	1b.6l	貴族世家	^NOBLESTEAK
資さんうどん	1b.1s	資さんうとん	SUKESANUDON	~資さん
重庆小天鹅火锅	1b.m3	重庆小天鹅火锅	CYGNET	小天鹅火锅	重庆小天鹅
錢都涮涮鍋	1b.6l	錢都涮涮鍋	^CHIENTUHOTPOT	錢都日式涮涮鍋
阿香米线	1b.6k	阿香米线	AXIANGRICENOODLES	阿香米粉
陶陶居	1b.6k	~陶陶居	TOTOKUI	TAOTAOJU
非常泰	1b.6l	~非常泰	^VERYTHAI	非常泰概念餐坊
餃子の王将	1b.1s	餃子の王将	GYOZANOOHSHO
餃子的王將	1b.6l	餃子的王將	GYOZANOOHSHO	餃子の王将
饗食天堂	1b.6l	饗食天堂	EATOGETHER
鬍鬚張	1b.6l	~鬍鬚張	FORMOSACHANG	FUSICHONG	HOCHHIUTIONG	HOOTSHIUTIONG
麥味登	1b.6l	~麥味登	^MYWARMDAY
鼎泰丰	1b.6k	~鼎泰丰	DINTAIFUNG
鼎泰豐	1b.6l	~鼎泰豐	DINTAIFUNG	TINTHAIFUNG	TENGTHAIHONG	^TINGTHAIHONG	~鼎泰丰
鼎泰豐 Din Tai Fung	1b.1l	鼎泰豐DINTAIFUNG	DINTAIFUNG	~鼎泰豐	~鼎泰丰	^鼎泰豐DIN
龐德羅莎	1b.6l	龐德羅莎	PONDEROSASTEAKHOUSE	PONDEROSA
김밥천국	1b.3k	김밥천국
남원추어탕	1b.3k	남원추어탕
바다횟집	1b.3k	바다횟집	^BADAFISHRESTAURANT
본죽	1b.3k	~본죽	BONJUK
빕스	1b.3k	~빕스	VIPS
시골밥상	1b.3k	시골밥상
양궈푸마라탕	1b.3k	양궈푸마라탕	YANGGUOFUSPICYHOTPOT	杨国福麻辣烫
치맥킹	1b.3k	~치맥킹	CHIMCKING
페리카나	1b.3k	페리카나	PELICANA	PELICANACHICKEN
1. day	17.2w	^1DAY	^FIRSTDAY
8000 მოსავალი	17.6i	8000VINTAGES	8000ВИНТАЖЕИ
ABC	17.4	~ABC	^ABCSTORE
Adnams	17.a	ADNAMS
Alcohol & Tabakoff	17.2k	ALCOHOLTABAKOFF
Alko	17.49	ALKO
All Bar One	17.a	^ALLBARONE	^ALLBAR
Amber Taverns	17.a	AMBERTAVERNS
Antic	17.a	~ANTIC
Arkell's	17.a	ARKELLS
BC Liquor Store	17.2p	BCLIQUORSTORE	^BCLIQUOR
BEFeD	17.le	BEFED
BWS	17.34	~BWS
Banks's	17.a	BANKSS
Bar Louie	17.4	^BARLOUIE
Bargain Booze	17.a	BARGAINBOOZE	BARGAINBOOZESELECTCONVENIENCE
Barrio	17.a	~BARRIO
Barrique	17.ak	BARRIQUE
Batemans	17.a	BATEMANS
Be At One	17.a	^BEATONE	^BEAT
Beer Market	17.3s	^BEERMARKET	БІРМАРКЕТ
Belhaven Pubs	17.a	BELHAVENPUBS	~BELHAVEN
Belushi's	17.m4	BELUSHIS
Benz Wein- und Getränkemarkt	17.0	BENZWEINUNDGETRANKEMARKT	^BENZWEIN
BevMo!	17.4	BEVMO
Bevco	17.2g	BEVCO
Binny's Beverage Depot	17.4	BINNYSBEVERAGEDEPOT	~BINNYS	^BINNYSBEVERAGE
Blue Bottle Liquors	17.31	BLUEBOTTLELIQUORS
Bottlemart	17.34	BOTTLEMART
Boxer Liquors	17.2o	BOXERLIQUORS
Brains	17.a	BRAINS
BrewDog	17.m5	BREWDOG
Brewers Fayre	17.a	BREWERSFAYRE
Brewhouse & Kitchen	17.a	BREWHOUSEKITCHEN	~BREWHOUSE
Carry Out	17.5s	^CARRYOUT
Castle	17.a	~CASTLE
Castle Rock	17.a	^CASTLEROCK
Cavavin	17.m6	CAVAVIN
Cellarbrations	17.34	CELLARBRATIONS
Chef & Brewer	17.a	CHEFBREWER
Clapton Craft	17.a	CLAPTONCRAFT	~CLAPTON
Cortez	17.25	CORTEZ
Coyote Ugly Saloon	17.m7	COYOTEUGLY	~COYOTE
Craft Union	17.a	^CRAFTUNION
Dan Murphy's	17.34	DANMURPHYS
Darwina.pl	17.25	DARWINAPL	~DARWINA
Dirck III	17.l	DIRCKIII	DIRCK3
Duncan's	17.34	DUNCANS
Duży Ben	17.25	DUZYBEN
EDEKA	17.0	EDEKA
Electric Star Pubs	17.a	^ELECTRICSTARPUBS	^ELECTRICSTAR
Ember Inns	17.a	EMBERINNS
Enterprise Inns	17.a	^ENTERPRISEINNS
Everards	17.a	EVERARDS
Ezītis miglā	17.2d	EZITISMIGLA	~EZITIS
Fiiz Drinks	17.4	FIIZDRINKS
Fine Wine & Good Spirits	17.4	^FINEWINEGOODSPIRITS	^FINEWINE
Finkbeiner	17.0	FINKBEINER
First Choice Liquor	17.34	FIRSTCHOICELIQUOR
Flight Club	17.m8	^FLIGHTCLUB
Fristo	17.5	FRISTO
Fränky Getränkemarkt	17.0	FRANKYGETRANKEMARKT	~FRANKY
Fuller's	17.a	FULLERS
Gall & Gall	17.l	GALLGALL
Getränke Arena	17.0	^GETRANKEARENA
Getränke City	17.0	^GETRANKECITY
Getränke Hoffmann	17.0	GETRANKEHOFFMANN	DURSTY
Getränke Quelle	17.0	^GETRANKEQUELLE
Getränkeland	17.0	GETRANKELAND
Getränkewelt	17.0	GETRANKEWELT
Good Beer	17.3s	^GOODBEER
Greene King	17.a	^GREENEKING
Hall & Woodhouse	17.a	HALLWOODHOUSE
Harvey's	17.a	HARVEYS
Henry's	17.2l	HENRYS
Hive Pubs	17.a	^HIVEPUBS
Hol'ab	17.0	HOLAB
Hop Hey	17.3s	^HOPHEY	MOREPYVA	^МОРЕПИВА
Hub	17.1s	~HUB
Hungry Horse	17.a	^HUNGRYHORSE
Hörl	17.0	HORL
J.W. Lees	17.a	^JWLEES	^JW
Jacques' Wein-Depot	17.5	^JACQUESWEINDEPOT	^JACQUESWEIN
Joseph Holt	17.a	^JOSEPHHOLT
LCBO	17.2p	LCBO	LIQUORCONTROLBOARDOFONTARIO
La Cervoiserie	17.k	LACERVOISERIE
Ladoga Wine	17.66	LADOGAWINE	~LADOGA
Legion Co	17.4d	^LEGIONCO
Liquor City	17.31	LIQUORCITY
Liquor Depot	17.2p	LIQUORDEPOT
Liquor Mart	17.2p	LIQUORMART	MANITOBALIQUORCONTROLCOMMISSION	MLCC	MLLC
LiquorShop Checkers	17.30	CHECKERSLIQUORSHOP	LIQUORSHOP
LiquorShop Shoprite	17.m9	LIQUORSHOP	SHOPRITELIQUORSHOP
Liquorland	17.61	LIQUORLAND
Liquorland Cellars	17.34	LIQUORLANDCELLARS
Louis Fitzgerald Group	17.5s	LOUISFITZGERALDGROUP	^LOUISFITZGERALD
Maison Nicolas	17.ma	^MAISONNICOLAS
Majestic	17.a	MAJESTIC
Market Liquors	17.fq	MARKETLIQUORS
Markgrafen Getränkemarkt	17.0	MARKGRAFENGETRANKEMARKT	MARKGRAFENGETRANKEVERTRIEB	~MARKGRAFEN
Marston's	17.a	MARSTONS
McMenamins	17.4	MCMENAMINS
Mitchells & Butlers	17.a	MITCHELLSBUTLERS	~MITCHELLS
Mitra	17.l	MITRA
Modelorama	17.20	MODELORAMA
Mr Liquor	17.34	MRLIQUOR
MásQMenos	17.hy	MASQMENOS
NSLC	17.2p	NSLC	NOVASCOTIALIQUORCORPORATION
NaturFreunde Deutschland	17.0	NATURFREUNDEDEUTSCHLAND	~NATURFREUNDE
Netto Getränke-Discount	17.0	NETTOGETRANKEDISCOUNT	^NETTOGETRANKE
New Hampshire Liquor & Wine Outlets	17.4	NEWHAMPSHIRELIQUORWINEOUTLETS	NEWHAMPSHIRELIQUORWINEOUTLET	NHLIQUORWINEOUTLET
Nicholson's	17.a	NICHOLSONS
Ninkasi	17.k	NINKASI
O'Briens	17.5s	OBRIENS
O'Neill's	17.a	ONEILLS	ONEILS
OK Liquor	17.4t	OKLIQUOR
OKWINE	17.3s	OKWINE
Oasis	17.87	~OASIS
Ojos Locos Sports Cantina	17.4	^OJOSLOCOS
Orterer Getränkemarkt	17.0	ORTERERGETRANKEMARKT	~ORTERER
Palmers Brewery	17.a	PALMERSBREWERY
Piana Vyshnia	17.mb	PIANAVYSHNIA
Pick n Pay Liquor	17.5a	PICKNPAYLIQUOR
Pijalnia Wódki i Piwa	17.25	PIJALNIAWODKIIPIWA	~PIJALNIA	^PIJALNIAWODKI
Pijana Wiśnia	17.25	PIJANAWISNIA
Pitcher & Piano	17.a	PITCHERPIANO	~PITCHER
Pizza Schmizza	17.4	PIZZASCHMIZZA	SCHMIZZAPUBGRUB	SCHMIZZAPUBLICHOUSE
Premium Country Pubs	17.a	^PREMIUMCOUNTRYPUBS	^PREMIUMCOUNTRY
Prestons Liquor Stores	17.31	PRESTONS	^PRESTONSLIQUOR
Prolicor	17.b4	PROLICOR
Pub People	17.a	^PUBPEOPLE
Punch Taverns	17.a	PUNCHTAVERNS
REWE Getränkemarkt	17.0	REWEGETRANKEMARKT
Remarkable Pubs	17.a	^REMARKABLEPUBS
Revolución de Cuba	17.a	^REVOLUCIONDECUBA	^REVOLUCIONDE
Revolution	17.a	~REVOLUTION
Rindchen's Weinkontor	17.0	RINDCHENSWEINKONTOR	~RINDCHENS
Robinsons	17.a	ROBINSONS
SAQ	17.2p	~SAQ
SAQ Express	17.2p	SAQEXPRESS
SAQ Sélection	17.2p	SAQSELECTION
Sagasser	17.0	SAGASSER
Samuel Smith	17.a	^SAMUELSMITH	^SAMSMITH	SAMUELSMITHS
Shepherd Neame	17.a	SHEPHERDNEAME
Simmons Bars	17.a	^SIMMONSBARS	~SIMMONS	^SIMMONSBAR
Sizzling Pubs	17.a	SIZZLINGPUBS	~SIZZLING
Slug and Lettuce	17.a	SLUGANDLETTUCE	^SLUGAND
Sobeys	17.2p	SOBEYS
Sobi	17.0	~SOBI
Spec's	17.4	~SPECS
St Austell Brewery	17.a	STAUSTELLBREWERY	^STAUSTELL
Stonegate	17.a	STONEGATE
Super Liquor	17.2l	SUPERLIQUOR
Systembolaget	17.y	SYSTEMBOLAGET
TASMAC	17.2g	TASMAC
The Beer Store	17.2p	^THEBEERSTORE	^BEERSTORE	^THEBEER
The Bishops Arms	17.y	THEBISHOPSARMS	BISHOPSARMS	^BISHOPARMS	^THEBISHOPS
The Blues Kitchen	17.a	^THEBLUESKITCHEN	^BLUESKITCHEN	^THEBLUES
The Bottle-O	17.2l	^THEBOTTLEO	^BOTTLEO	^THEBOTTLE
The Brass Tap	17.4	^THEBRASSTAP	^BRASSTAP	^THEBRASS
The Cocktail Club	17.a	^THECOCKTAILCLUB	^COCKTAILCLUB	^LONDONCOCKTAILCLUB	^THELONDONCOCKTAILCLUB	^THECOCKTAIL
The Craft Beer Co.	17.a	^THECRAFTBEERCO	^CRAFTBEERCO	^THECRAFT
The Wine Shop	17.2p	^THEWINESHOP	^WINESHOP	^THEWINE
Thirsty Camel	17.34	THIRSTYCAMEL
Thirsty Liquor	17.2l	THIRSTYLIQUOR
Thwaites	17.a	THWAITES
Tops at Spar	17.mc	^TOPSATSPAR	~TOPS	^TOPSAT
Total Wine	17.4	^TOTALWINE
Trink & Spare	17.0	^TRINKSPARE
Twin Liquors	17.4	TWINLIQUORS
Ultra Liquors	17.31	ULTRALIQUORS
V and B	17.k	^VANDB	VINSETBIERES	^VAND
Vagabond	17.a	VAGABOND
Vinmonopolet	17.2q	VINMONOPOLET
Vino Volo	17.t	^VINOVOLO
Vino&Vino	17.3x	^VINOVINO	ВІНОВІНО	^ВИНОВИНО
Vintage Inns	17.a	^VINTAGEINNS
Virginia ABC	17.4	^VIRGINIAABC
Volna	17.4l	~VOLNA
Vynoteka	17.am	VYNOTEKA
Víno Hruška	17.5g	VINOHRUSKA
Víno Levice	17.2w	VINOLEVICE
WINETIME	17.3s	WINETIME	ВАИНТАИМ
Wadworth	17.a	WADWORTH
Walkabout	17.a	WALKABOUT
Wetherspoon	17.a	WETHERSPOON	JDWETHERSPOON	JDWETHERSPOONS	WETHERSPOONS
Wine Rack	17.kr	^WINERACK
Wine&Spirits	17.3x	^WINESPIRITS	ВАИНСПІРЫТС	VAJNSPIRYTS	ВАИНСПИРИТС	ВАИНСПІРИТС
Winemark	17.a	WINEMARK
Young & Co	17.a	^YOUNGCO
Young's	17.a	YOUNGS
alldrink	17.0	ALLDRINK
bilgro	17.0	BILGRO
logo	17.0	~LOGO	LOGOGETRANKEFACHMARKT
trinkgut	17.0	TRINKGUT
Świat Alkoholi	17.25	SWIATALKOHOLI
Аванти	17.2k	АВАНТИ	~AVANTI
Алкомаркет	17.4l	АЛКОМАРКЕТ
Алкотека	17.66	АЛКОТЕКА
Аматиста	17.3x	АМАТИСТА	АМАТЫСТА	AMATYSTA	AMATISTA
Ароматный мир	17.66	АРОМАТНЫИМИР	~АРОМАТНЫИ
Барик	17.4l	БАРИК
Белтаможсервис	17.3x	БЕЛТАМОЖСЕРВИС	БЕЛТАМОЖСЕРВІС	BIELTAMOZSIERVIS	BELTAMOZHSERVIS
Бочка	17.8j	БОЧКА
Бристоль	17.66	БРИСТОЛЬ
Біле Сухе	17.3s	БІЛЕСУХЕ	БІЛЕСУСІ
Вина Світу	17.3s	ВИНАСВІТУ	WINEWORLD
Винлаб	17.66	ВИНЛАБ
Вино	17.3x	~ВИНО	ВІНО	~VINO
Виноград	17.by	ВИНОГРАД
Главпиво	17.66	ГЛАВПИВО
Горилка	17.8j	ГОРИЛКА
Градус	17.66	ГРАДУС
Градусы	17.66	ГРАДУСЫ
Красное&Белое	17.66	КРАСНОЕБЕЛОЕ	КРАСНОЕИБЕЛОЕ	~КРАСНОЕ
Кристалл	17.6b	КРИСТАЛЛ
Лион	17.66	ЛИОН
Мавт-Винотека	17.66	МАВТВИНОТЕКА
Минск Кристалл	17.3x	МИНСККРИСТАЛЛ	МІНСККРЫСТАЛ	MINSKKRYSTAL	MINSKCRYSTAL	МІНСЬККРИСТАЛ
Норман	17.66	~НОРМАН	~NORMAN
Отдохни	17.66	ОТДОХНИ
Пʼяна Вишня	17.3s	DRUNKENCHERRY	PIANAVYSHNIA	PIJANAWISNIA	ПЯНАВИШНЯ
Пив&ко	17.8j	ПИВКО	PIVKO
Пивной двор	17.66	ПИВНОИДВОР	~ПИВНОИ
Пивоман	17.66	ПИВОМАН
Пивточка	17.66	ПИВТОЧКА
Подари вино	17.3x	^ПОДАРИВИНО	ПАДАРЫВІНО	PADARYVINO	^PODARIVINO	ПОДАРІВИНО
Полтавпиво	17.3s	ПОЛТАВПИВО	POLTAVPIVO
Порт маркет	17.66	ПОРТМАРКЕТ
Пять звёзд	17.3x	ПЯТЬЗВЕЗД	ПЯЦЬЗВЕЗД	PIACZVIOZD	PYATZVEZD
Разливной рай	17.66	РАЗЛИВНОИРАИ	~РАЗЛИВНОИ
РосАл	17.66	РОСАЛ
Русалка	17.66	РУСАЛКА
Русский Разгуляйка	17.66	РУССКИИРАЗГУЛЯИКА	RUSSKIYRAZGULAIKA
Семь пятниц	17.3x	СЕМЬПЯТНИЦ	СЕМПЯТНІЦ	SIEMPIATNIC	SEMPYATNITS	СІМПЯТНИЦЬ
Хмель Солод	17.66	ХМЕЛЬСОЛОД
Чарка до свята	17.3s	ЧАРКАДОСВЯТА	CHARKADOSVIATA	^ЧАРКАДО
Штопор	17.3x	ШТОПОР	ШТОПАР	STOPAR	SHTOPOR
ალკორიუმი	17.6i	ALCORIUM	АЛКОРИУМ
ზღვა ლუდი	17.6i	ZGVALUDI	ЗГВАЛУДИ
სმაგლერსი	17.6i	SMUGGLERS	СМАГЛЕРС
くいもの屋わん	17.1s	くいもの屋わん
つぼ八	17.1s	~つほ八	TSUBOHACHI
はなの舞	17.1s	はなの舞	HANANOMAI
やまや	17.1s	~やまや	YAMAYA
や台ずし	17.1s	や台すし
カクヤス	17.1s	カクヤス	KAKUYASU
モンテローザ	17.1s	モンテローサ	MONTEROSA
リカーマウンテン	17.1s	リカーマウンテン	LIQUORMOUNTAIN
串かつでんがな	17.1s	串かつてんかな	KUSHIKATSUDENGANA
串カツ田中	17.1s	串カツ田中	KUSHIKATSUTANAKA
八剣伝	17.1s	~八剣伝	HAKKENDEN
吧東 Bar East	17.1l	^吧東BAREAST	^BAREAST	~吧東	^吧東BAR
和民	17.1s	~和民	WATAMI
太平洋酒吧 Bar Pacific	17.1l	^BARPACIFIC	太平洋酒吧	^太平洋酒吧BAR
庄や	17.1s	~庄や	SHOYA
白木屋	17.1s	~白木屋	SHIROKIYA
目利きの銀次	17.1s	目利きの銀次	MEKIKINOGINJI
笑笑	17.1s	~笑笑	WARAWARA
風来坊	17.1s	~風来坊	FURAIBO
養老乃瀧	17.1s	養老乃瀧	YORONOTAKI
魚民	17.1s	~魚民	UOTAMI
鳥貴族	17.1s	~鳥貴族	TORIKIZOKU
鴻福堂 Hung Fook Tong	17.1l	鴻福堂HUNGFOOKTONG	HUNGFOOKTONG	~鴻福堂	^鴻福堂HUNG
108 Shop	1a.2v	108SHOP
1st Stop	1a.4	1STSTOP	^FIRSTSTOP
4all	1a.2c	4ALL
7-ELEVEN	1a.1s	^7ELEVEN	セフンイレフン	^SEVENELEVEN	セフンイレフン711	セフンイレフンSEVENELEVEN
7-Eleven	1a.1	^7ELEVEN	^SEVENELEVEN
7/24 Mix	1a.20	^724MIX
759阿信屋 759 Store	1a.1l	759STORE	759阿信屋	^759阿信屋759
A Padaria Portuguesa	1a.2b	APADARIAPORTUGUESA	^APADARIA
A-1 Bakery	1a.k6	A1BAKERY	エーワンヘーカリー
ABC	1a.4	~ABC	^ABCSTORES
AILI	1a.6k	AILI
AL Prime Energy	1a.4	^ALPRIMEENERGY	ALPRIME	^ALPRIME
APlus	1a.4	APLUS
Aavin	1a.2g	AAVIN
Abarrotes Lupita	1a.20	ABARROTESLUPITA
Abarrotes Monterrey	1a.20	ABARROTESMONTERREY
Admiral	1a.4	~ADMIRAL
Adyar Ananda Bhavan	1a.2g	ADYARANANDABHAVAN	^ADYARANANDA
Aibe	1a.2d	AIBE
Aibė	1a.45	AIBE
Albert Heijn to go	1a.l	ALBERTHEIJNTOGO	^AHTOGO
Alepa	1a.49	ALEPA
Alfa Express	1a.3y	^ALFAEXPRESS
Alfamart	1a.md	ALFAMART
Alfamidi	1a.3y	ALFAMIDI
All Day	1a.1y	^ALLDAY
Allsup's	1a.4	ALLSUPS
Alltown	1a.4	ALLTOWN
Alltown Fresh	1a.4	ALLTOWNFRESH
Aloha Petroleum	1a.4	ALOHAPETROLEUM	ALOHAISLANDMART
Alta Convenience	1a.4	^ALTACONVENIENCE
Ambala	1a.a	AMBALA
AmeriStop	1a.4	AMERISTOP
Amoco	1a.4	AMOCO
Ampol	1a.34	AMPOL	FOODARY
Amul	1a.2g	AMUL
Ange	1a.me	ANGE	BOULANGERIEANGE
Anker	1a.mf	~ANKER
Applegreen	1a.8o	APPLEGREEN
Aral	1a.7u	ARAL	ARALTANKSTELLE
Arambagh Foodmart	1a.2g	ARAMBAGHFOODMART	ARAMBAGHCHICKEN	ARAMBAGHSFOODMART	~ARAMBAGH
Armbruster	1a.0	ARMBRUSTER
Asda Express	1a.a	ASDAEXPRESS
Asda On The Move	1a.a	ASDAONTHEMOVE	AOTM	^ASDAON
Asprod	1a.25	ASPROD
Atwoods	1a.4	ATWOODS
Au Pain de mon Grand-Père	1a.k	AUPAINDEMONGRANDPERE	^AUPAIN
Augustin	1a.k	AUGUSTIN
Avia	1a.8r	AVIA
Avondale Food Stores	1a.2p	AVONDALEFOODSTORES	~AVONDALE	^AVONDALEFOOD
Awiteks	1a.25	AWITEKS
B&M Express	1a.a	^BMEXPRESS	HERONFOODS
BESAŞ	1a.1o	BESAS	BURSAHALKEKMEK
BP 2go	1a.2l	BP2GO	~BP
BP Connect	1a.2l	^BPCONNECT	~BP
BP Shop	1a.mg	^BPSHOP	~BP
BR	1a.26	~BR
BR Mania	1a.26	BRMANIA
Bachmeier	1a.0	BACHMEIER
Back-Factory	1a.0	^BACKFACTORY
BackWerk	1a.mh	BACKWERK
Backhaus Hackner	1a.0	BACKHAUSHACKNER
Backhaus Hennig	1a.0	BACKHAUSHENNIG
Backhaus Nahrstedt	1a.0	BACKHAUSNAHRSTEDT	BACKEREINAHRSTEDT	NAHRSTEDT
Backstube Wünsche	1a.0	BACKSTUBEWUNSCHE	~WUNSCHE	~BACKSTUBE
Bagietka	1a.25	BAGIETKA
Baguette	1a.1q	BAGUETTE
Bahlsen	1a.0	BAHLSEN
Baker's Cottage	1a.1r	BAKERSCOTTAGE
Bakers Delight	1a.8b	BAKERSDELIGHT
Bakker Bart	1a.m	^BAKKERBART
Bakker van Maanen	1a.l	BAKKERVANMAANEN	^BAKKERVAN
Bakmaz	1a.51	BAKMAZ
Balfours	1a.34	BALFOURS
Baluard Barceloneta	1a.1u	BALUARDBARCELONETA	~BALUARD
Bama	1a.20	BAMA
Banette	1a.k	BANETTE
Banjo's Bakery Cafe	1a.34	BANJOSBAKERYCAFE	~BANJOS	^BANJOSBAKERY
Barbarossa Bäckerei	1a.0	BARBAROSSA
Bargain Booze Select Convenience	1a.a	BARGAINBOOZESELECTCONVENIENCE
Bayne's	1a.a	BAYNES
Bears & Friends	1a.mi	^BEARSFRIENDS
Becker's	1a.2p	BECKERS
Beechworth Bakery	1a.34	BEECHWORTHBAKERY	~BEECHWORTH
BellStores	1a.4	BELLSTORES
Belros	1a.1u	BELROS
Ben's Cookies	1a.1	^BENSCOOKIES
Best-one	1a.a	^BESTONE
Big Apple	1a.4	^BIGAPPLE
Big Bee	1a.2p	^BIGBEE
Big C Mini	1a.2v	^BIGCMINI	~BCM	^MINIBIGC
Big Red Stores	1a.4	^BIGRED
Billa Now	1a.1q	^BILLANOW
Billa Unterwegs	1a.1q	^BILLAUNTERWEGS
Billa stop & shop	1a.mj	^BILLASTOPSHOP	^BILLASTOP
Birds	1a.a	~BIRDS	BIRDSBAKERY
Biržų duona	1a.45	BIRZUDUONA
Blain's Farm & Fleet	1a.4	BLAINSFARMFLEET	~BLAINS	^BLAINSFARM
Blikle	1a.25	BLIKLE
Bluff Meat Supply	1a.31	BLUFFMEATSUPPLY	^BLUFFMEAT
Boar's Head	1a.4	BOARSHEAD
Bolo da Madre	1a.26	^BOLODAMADRE	^BOLODA
Bomgaars	1a.4	BOMGAARS
Bon App!	1a.k	^BONAPP
Boni-Soir	1a.2p	^BONISOIR
Bonjour	1a.1	BONJOUR
Borek	1a.25	BOREK
Boulangerie Feuillette	1a.k	BOULANGERIEFEUILLETTE	FEUILLETTE
Boulangerie Louise	1a.r	BOULANGERIELOUISE
Box	1a.3s	~BOX	BOXЕКСПРЕСМАРКЕТ	ЕКСПРЕСМАРКЕТBOX
Bread Ahead	1a.a	^BREADAHEAD
BreadLife	1a.3y	BREADLIFE
BreadTalk	1a.52	BREADTALK
Breadtop	1a.34	BREADTOP
Bright Store	1a.3y	^BRIGHTSTORE	~BRIGHT
Brioche Dorée	1a.1	BRIOCHEDOREE	~BRIOCHE
Brněnka	1a.1v	BRNENKA
BrotHaus	1a.0	BROTHAUS	BACKEREIBROTHAUS
Brumby's Bakeries	1a.34	BRUMBYS
Bröd & Salt	1a.y	^BRODSALT	^BRODOCHSALT
Buc-ee's	1a.4	BUCEES
Buns From Home	1a.a	BUNSFROMHOME	^BUNSFROM
Burns the Bread	1a.a	^BURNSTHEBREAD	^BURNSTHE
Byrne Dairy	1a.4	BYRNEDAIRY	BYRNEDAIRYDELI
Bách Hóa XANH	1a.60	BACHHOAXANH	^BACHHOA
Bäcker Andresen	1a.0	BACKERANDRESEN	BACKEREIANDRESEN
Bäcker Görtz	1a.0	BACKERGORTZ	GORTZ
Bäckerei Behrens-Meyer	1a.0	BACKEREIBEHRENSMEYER	BACKERBEHRENSMEYER	BEHRENSMEYER	^BACKEREIBEHRENS
Bäckerei Fuchs	1a.0	BACKEREIFUCHS	FUCHSBACKEREI
Bäckerei Grimminger	1a.0	BACKEREIGRIMMINGER	FAMILIENBACKEREIGRIMMINGER	GRIMMINGER
Bäckerei Göing	1a.0	BACKEREIGOING	BACKERGOING	~GOING
Bäckerei Happ	1a.0	BACKEREIHAPP	BACKERHAPP	HAPP
Bäckerei Wahl	1a.0	BACKEREIWAHL
Bären-Treff	1a.mk	BARENTREFF
Bärenland	1a.ml	BARENLAND
Büsch	1a.0	~BUSCH
C-A-L Ranch	1a.4	^CALRANCH
CEFCO	1a.4	CEFCO
CJ More	1a.2v	^CJMORE
COBS Bread	1a.t	COBSBREAD
CP Freshmart	1a.2v	CPFRESHMART	CHAROENPOKPHANDFRESHMART
CU	1a.mm	~CU	~씨유
Cacau Show	1a.26	CACAUSHOW
Cadera	1a.0	~CADERA
Café de Nata	1a.a	^CAFEDENATA	^CAFEDE
Cake Box	1a.a	^CAKEBOX	EGGFREECAKEBOX
Caltex	1a.1	CALTEX
Campaillette	1a.k	CAMPAILLETTE
Candy Tyme	1a.4	CANDYTYME
Carrefour City	1a.r	CARREFOURCITY
Carrefour Contact	1a.le	CARREFOURCONTACT
Carrefour Express	1a.1	CARREFOUREXPRESS
Carrefour Montagne	1a.k	CARREFOURMONTAGNE
Casa de Bolos	1a.26	^CASADEBOLOS	^CASADE
Casey's General Store	1a.4	CASEYSGENERALSTORE	CASEYS	^CASEYSGENERAL
Castaño	1a.4g	CASTANO
Cenex	1a.4	CENEX
Central Convenience Store	1a.a	^CENTRALCONVENIENCESTORE	~CENTRAL	^CENTRALCONVENIENCE
Central England Co-operative	1a.a	CENTRALENGLANDCOOPERATIVE	^CENTRALCOOPFOOD	^CENTRALCOOPFLORIST	^CENTRALENGLAND
Cerise et Potiron	1a.k	CERISEETPOTIRON	~CERISE	^CERISEET
Certified	1a.4	~CERTIFIED	^CERTIFIEDOIL
Cha Payom	1a.mn	CHAPAYOM
Cheers	1a.mo	~CHEERS
Cheesecake Corner	1a.25	CHEESECAKECORNER	~CHEESECAKE
Chelmsford Star Co-operative Society	1a.a	CHELMSFORDSTARCOOPERATIVESOCIETY	~CHELMSFORD	^CHELMSFORDSTAR
Chevron	1a.4	CHEVRON
Chocolates Brasil Cacau	1a.26	CHOCOLATESBRASILCACAU	BRASILCACAU	~CHOCOLATES	^CHOCOLATESBRASIL
Chorten	1a.25	CHORTEN
Châteraisé	1a.mp	CHATERAISE	シャトレーセ
Cinnaholic	1a.4	CINNAHOLIC
Circle K	1a.1	^CIRCLEK	^CIRCLEKCANADA	MACS
Citgo	1a.4	CITGO
City Kiosk	1a.1z	CITYKIOSK
Clark's Pump-N-Shop	1a.4	CLARKSPUMPNSHOP	^CLARKSPUMP
Claro	1a.1x	~CLARO	^CLAROFAIRTRADE
Clydebank Co-operative	1a.a	CLYDEBANKCOOPERATIVE	~CLYDEBANK	^CLYDEBANKCO
Co-op Daily	1a.a	^COOPDAILY
Co-op Food	1a.a	^COOPFOOD	THECOOPERATIVEGROUP	COOPERATIVEGROUP	~COOP
Co-operative En Route	1a.33	COOPERATIVEENROUTE
Co-operative Locale	1a.33	COOPERATIVELOCALE
CocciMarket	1a.k	COCCIMARKET
CocciMarket City	1a.k	COCCIMARKETCITY
Coen Markets Inc	1a.4	COENMARKETSINC	^COENMARKETS
Comtesse du Barry	1a.k	COMTESSEDUBARRY	~COMTESSE	^COMTESSEDU
Conoco	1a.4	CONOCO
Convenient Food Mart	1a.4	^CONVENIENTFOODMART	^CONVENIENTFOOD
Cook	1a.mq	~COOK
Cookies by Design	1a.4	^COOKIESBYDESIGN	^COOKIESBY
Coop ABC	1a.39	^COOPABC
Coop Atlantique	1a.k	^COOPATLANTIQUE
Coop Konzum	1a.1v	COOPKONZUM	KONZUM
Coop Mini	1a.39	^COOPMINI
Coop Pronto	1a.3f	^COOPPRONTO
Cooplands	1a.a	COOPLANDS
Coqivoire	1a.mr	COQIVOIRE
Cornish Bakery	1a.a	CORNISHBAKERY	~CORNISH
Cosway	1a.1r	COSWAY
Couche-Tard	1a.2p	^COUCHETARD
CountryMax	1a.4	COUNTRYMAX
Coupland's	1a.2l	COUPLANDS
Craig's Cookies	1a.2p	CRAIGSCOOKIES	~CRAIGS
Crumbl Cookies	1a.t	CRUMBL
Cukiernia Cieślikowski	1a.25	CUKIERNIACIESLIKOWSKI
Cukiernia Olsza	1a.25	CUKIERNIAOLSZA	OLSZA
Cukiernia Sowa	1a.25	CUKIERNIASOWA
Cumberland Farms	1a.4	CUMBERLANDFARMS	CUMBERLAND
Czas na Herbatę	1a.25	CZASNAHERBATE	^CZASNA
Daily YAMAZAKI	1a.1s	DAILYYAMAZAKI	テイリーヤマサキ	テイリーストア
Daisy Mart	1a.2p	^DAISYMART
Dali	1a.1y	~DALI
Dallmeyers Backhus	1a.0	DALLMEYERSBACKHUS	~DALLMEYERS
Dammann Frères	1a.ms	DAMMANNFRERES	~DAMMANN
Daoudabougou sougouba	1a.mt	DAOUDABOUGOUSOUGOUBA	~DAOUDABOUGOU
Dari Mart	1a.4	^DARIMART
Dash In	1a.4	^DASHIN
Dat Backhus	1a.0	DATBACKHUS
DavidsTea	1a.t	DAVIDSTEA
Day-Today	1a.f	^DAYTODAY
Daybreak	1a.5s	DAYBREAK
De Echte Bakker	1a.l	^DEECHTEBAKKER	^DEECHTE
De Neuville	1a.k	DENEUVILLE
DeBeukelaer	1a.0	DEBEUKELAER
Deli de Luca	1a.2q	^DELIDELUCA	^DELIDE
Delikana	1a.5g	DELIKANA
Delikateso	1a.2w	DELIKATESO
Delikatesy Premium	1a.25	DELIKATESYPREMIUM
Delikatesy Sezam	1a.25	DELIKATESYSEZAM
Delta Sonic	1a.4	^DELTASONIC	^DELTASONICCARWASH
Demasié	1a.21	DEMASIE	COOKIESDEMASIE
Der Beck	1a.0	^DERBECK
Der Bäcker Eifler	1a.0	DERBACKEREIFLER
Der Bäcker Ruetz	1a.1q	DERBACKERRUETZ	RUETZ
Der Mann	1a.1q	^DERMANN
Deutsche See	1a.0	^DEUTSCHESEE
Dia & Go	1a.1u	^DIAGO
Die Lohner's	1a.0	DIELOHNERS	LOHNERS
Diona	1a.51	DIONA
Direkten	1a.y	~DIREKTEN
Ditsch	1a.0	DITSCH	BREZELBACKEREIDITSCH
Don Benito's	1a.1y	DONBENITOS
Douka	1a.mu	DOUKA
Dream Dinners	1a.4	DREAMDINNERS
Dreißig	1a.0	DREISSIG	BACKEREIDREISSIG
DriveCafe	1a.4s	DRIVECAFE
Dubielak	1a.25	DUBIELAK	BRACIADUBIELAK
Dubimex	1a.25	DUBIMEX
Duchess	1a.4	DUCHESS
Duck Thru	1a.4	^DUCKTHRU
Dufoux Chocolats	1a.k	DUFOUXCHOCOLATS	~DUFOUX
Duka	1a.mv	DUKA
Délifrance	1a.1	DELIFRANCE
Döbbe	1a.0	DOBBE
EG Australia	1a.34	^EGAUSTRALIA	WOOLWORTHSPETROL
Eilles	1a.0	EILLES
Ekomini	1a.1o	EKOMINI
El Rincón	1a.1u	^ELRINCON	FRUTOSSECOSELRINCON
Elikatni Products	1a.3s	ELIKATNIPRODUCTS	ЕЛІКАТНІПРОДУКТИ	ЕЛІКАТНІРАДОЩІЖИТТЯ	ELIKA	ЕЛІКА	ЄЛІКА	~ELIKATNI
Emil Reimann	1a.0	EMILREIMANN	BACKEREIEMILREIMANN	BACKEREIREIMANN
Eni Shop	1a.96	^ENISHOP
Enmarket	1a.4	ENMARKET
Eric Kayser	1a.k	ERICKAYSER	LAMAISONKAYSER	MAISONERICKAYSER	MAISONKAYSER
Erster Wiener	1a.0	ERSTERWIENER
Esso	1a.1	~ESSO	^ESSOSNACKSHOP
Europris	1a.2q	EUROPRIS	EURORPRIS
Express Market	1a.mw	^EXPRESSMARKET
ExtraMile	1a.4	EXTRAMILE
EzyMart	1a.34	EZYMART
FARMFOODS	1a.2w	FARMFOODS
Fabrique	1a.mx	~FABRIQUE	FABRIQUEBAKERY
Familienbäckerei Musswessels	1a.0	FAMILIENBACKEREIMUSSWESSELS	BACKERMUSSWESSELS	BACKEREIMUSSWESSELS	FAMILIENBACKERMUSSWESSELS	MUSSWESSELS	~FAMILIENBACKEREI
Familijna	1a.25	FAMILIJNA
Family Express	1a.4	^FAMILYEXPRESS
Family Shopper	1a.a	^FAMILYSHOPPER
FamilyMart	1a.my	FAMILYMART	ファミリーマート	TOMONY	トモニー	^CIRCLEK	SUNKUS	サークルK	サンクス	ファミマ
Fannie May	1a.4	FANNIEMAY	~FANNIE
Farm Stores	1a.4	^FARMSTORES
Farmfoods	1a.a	FARMFOODS
Fas Mart	1a.4	^FASMART
Fastbreak	1a.4	FASTBREAK
Fastrac Cafe	1a.4	FASTRAC
Ferguson Plarre's Bakehouse	1a.34	FERGUSONPLARRESBAKEHOUSE	FERGUSSONPLARRE	^FERGUSONPLARRES
Festival des Pains	1a.k	^FESTIVALDESPAINS	^FESTIVALDES
Five o'clock	1a.25	FIVEOCLOCK
Fleet Farm	1a.4	^FLEETFARM	^MILLSFLEETFARM
Fleischerei Richter	1a.0	FLEISCHEREIRICHTER	~FLEISCHEREI
Flop	1a.1v	FLOP
Flop Top	1a.1v	FLOPTOP
Flying J	1a.t	^FLYINGJ
Foani	1a.mr	FOANI
Food Market	1a.3s	^FOODMARKET
Food Plus	1a.a	^FOODPLUS
Forevers	1a.2d	FOREVERS
Forn de Cabrianes	1a.1u	FORNDECABRIANES	^FORNDE
Fornetti	1a.mz	FORNETTI
Franprix	1a.k	FRANPRIX
Franz	1a.4	~FRANZ
Fresh Corner	1a.f6	^FRESHCORNER
Fresh Mart	1a.2v	^FRESHMART
Fresh Options	1a.1y	^FRESHOPTIONS
Fresh mini	1a.2w	^FRESHMINI
FreshStop	1a.fq	FRESHSTOP
Freshmart	1a.3y	FRESHMART
Friendly Grocer	1a.34	FRIENDLYGROCER
Froo	1a.22	FROO
Full	1a.3a	~FULL
GAIL's Bakery	1a.a	GAILS
GATE	1a.4	~GATE	^GATEPETROLEUM
GGT	1a.2w	~GGT	GGTTABAKPRESS	^GGTABAK	^TABAKPRESS
GOmart	1a.20	GOMART
GS25	1a.n0	GS25	GS편의점	지에스25	지에스편의점
Gaik	1a.25	GAIK
Gala	1a.5s	~GALA
Galeria Wypieków Lubaszka	1a.25	GALERIAWYPIEKOW	LUBASZKA
Gavranović	1a.51	GAVRANOVIC
Gertrude Hawk Chocolates	1a.4	GERTRUDEHAWK	~GERTRUDE
GetGo	1a.4	GETGO
Gigi's Cupcakes	1a.4	GIGISCUPCAKES
Gilgen's	1a.0	GILGENS	BACKEREIGILGENS
Globi	1a.25	GLOBI
Glocken Bäckerei	1a.0	GLOCKENBACKEREI
Go Local	1a.a	^GOLOCAL
GoMart	1a.4	GOMART
Godiva	1a.n1	GODIVA
Goeken backen	1a.0	GOEKENBACKEN	~GOEKEN
Goldilocks	1a.n2	GOLDILOCKS
Gomex	1a.4s	GOMEX	ГОМЕКС	GOMEKS
Good 2 Go	1a.4	^GOOD2GO	^GOOD2
Gorąco Polecam	1a.25	GORACOPOLECAM	~GORACO
Grange Co-op	1a.4	GRANGECOOP	^GRANGECO
Granier	1a.1u	GRANIER
Granngården	1a.y	GRANNGARDEN
Great Harvest Bread Company	1a.4	^GREATHARVESTBREADCOMPANY	^GREATHARVEST
Greenhalgh's	1a.a	GREENHALGHS
Grochola	1a.25	GROCHOLA
Gromulski	1a.25	GROMULSKI
Grzybki	1a.25	GRZYBKI	PIEKARNIAGRZYBKI
Gulf Express	1a.4	^GULFEXPRESS
Gutkauf	1a.0	GUTKAUF
Gzella	1a.25	GZELLA
Géant Express	1a.n3	^GEANTEXPRESS
HOPCOMS	1a.2g	HOPCOMS
Haffner's	1a.4	HAFFNERS
Hasty Market	1a.2p	HASTYMARKET
Haubis	1a.1q	HAUBIS
Heart of England Co-operative Society	1a.a	HEARTOFENGLANDCOOPERATIVESOCIETY	^HEARTOF
Heide Bäckerei Meyer	1a.0	HEIDEBACKEREIMEYER	BACKEREIMEYER	HEIDEBACKERMEYER	^HEIDEBACKEREI
Helbing	1a.0	HELBING	LIEBLINGSBACKER	MEINLIEBLINGSBACKER
Hemmakväll	1a.y	HEMMAKVALL
Hert	1a.25	~HERT
Hinnerbäcker	1a.0	HINNERBACKER
HiperDino Express	1a.1u	HIPERDINOEXPRESS
Hoffmann	1a.2x	HOFFMANN	PATISSERIEHOFFMANN
Hofpfisterei	1a.0	HOFPFISTEREI
Holiday	1a.4	~HOLIDAY
Holland Bakery	1a.3y	HOLLANDBAKERY
Hollywood Bakery	1a.2l	HOLLYWOODBAKERY
Home of Economy	1a.4	^HOMEOFECONOMY	^HOMEOF
Hosselmann	1a.0	HOSSELMANN	BACKEREIHOSSELMANN
Hotel Chocolat	1a.a	^HOTELCHOCOLAT
Huck's Food & Fuel	1a.4	HUCKSFOODFUEL	HUCKS	^HUCKSFOOD
Hudson	1a.t	~HUDSON
Hursts	1a.a	HURSTS
Husky	1a.2p	HUSKY
Hussel	1a.n4	HUSSEL
I.M. Frellsen	1a.1k	IMFRELLSEN
IDEA Organic	1a.4s	^IDEAORGANIC	ИДЕАОРГАНИК	IDEAORGANIK
IKEA	1a.n5	IKEA	~イケア	宜家家居	~宜家	宜家餐厅
INS Market	1a.2p	^INSMARKET	^INTERNATIONALNEWS
IT'SUGAR	1a.4	ITSUGAR
Iberdoex	1a.1u	IBERDOEX
Iceland	1a.n6	~ICELAND	^ICELANDFOODS
Ihle	1a.0	IHLE	BACKEREIIHLE	LANDBACKEREIIHLE
Ihr Landbäcker	1a.0	IHRLANDBACKER
Il Fornaio	1a.1n	ILFORNAIO
Il Forno	1a.1n	^ILFORNO
Il Pane Quotidiano	1a.1n	ILPANEQUOTIDIANO	^ILPANE
InCoop	1a.1n	INCOOP
Indomaret	1a.3y	INDOMARET	INDOMART
Insomnia Cookies	1a.40	INSOMNIACOOKIES
Intermarché Contact	1a.k	INTERMARCHECONTACT
Intermarché Express	1a.n7	INTERMARCHEEXPRESS
Ipiranga	1a.26	IPIRANGA	IPRIANGA
Irving	1a.t	IRVING	IRVINGOIL
J&H Family Stores	1a.4	^JHFAMILYSTORES	^JH
Jacksons	1a.4	JACKSONS
Jamin	1a.l	JAMIN
Jeff de Bruges	1a.n8	^JEFFDEBRUGES	^JEFFDE
Jiffy	1a.n9	JIFFY
Jiffy Mart	1a.4	JIFFYMART
Joe's Kwik Marts	1a.4	JOESKWIKMARTS	^JOESKWIK
Julie's	1a.1y	JULIES
Junge	1a.0	~JUNGE	BACKEREIJUNGE	JUNGEBACKEREI	JUNGEDIEBACKEREI
Just Bake	1a.2g	^JUSTBAKE
K&U Bäckerei	1a.1	KUBACKEREI	^KU
K-Market	1a.49	^KMARKET
KK Super Mart	1a.1r	^KKSUPERMART	~KK	^KKMART	^KKSUPER
KONRAD	1a.0	KONRAD
Kaisers Gute Backstube	1a.0	KAISERS	^KAISERSGUTE
Kamps	1a.0	KAMPS	BACKEREIKAMPS
Kangaroo Express	1a.4	KANGAROOEXPRESS	KANGAROO
Kanti Sweets	1a.2g	KANTISWEETS
Kaspa's	1a.a	KASPAS
Keim	1a.0	KEIM	BACKEREIKEIM
Kent Kwik	1a.4	KENTKWIK
Kerala Co-operative Milk Marketing Federation	1a.2g	MILMA	^KERALACO
Keurslager	1a.l	KEURSLAGER
KeyStore	1a.a	KEYSTORE
Kilwins	1a.4	KILWINS
Kim's Convenience Store	1a.4	KIMS	^KIMSCONVENIENCE
Kiosk	1a.l	KIOSK
Kirana Pasal	1a.2e	KIRANAPASAL	~KIRANA
Klein's Backstube	1a.0	KLEINSBACKSTUBE	~KLEINS
Kolls	1a.0	KOLLS
KonditorBager	1a.1k	KONDITORBAGER
Koops	1a.45	KOOPS
Kopenhagen	1a.26	KOPENHAGEN
Kropka	1a.25	KROPKA
Kuhn	1a.1x	KUHN
Kulikov	1a.na	KULIKOV
Kum & Go	1a.4	^KUMGO
Kusmi Tea	1a.1	KUSMITEA
Kuups	1a.1u	KUUPS	KUPS
Kwik Shop	1a.4	KWIKSHOP
Kwik Star	1a.4	KWIKSTAR
Kwik Trip	1a.4	KWIKTRIP
KwikSpar	1a.31	KWIKSPAR
Kürtősh	1a.34	KURTOSH
L'Atelier Papilles	1a.k	LATELIERPAPILLES	ATELIERPAPILLES
LAWSON	1a.1s	~LAWSON	ローソン
LAWSON STORE 100	1a.1s	LAWSONSTORE100	ローソンストア100	^LAWSONSTORE
LAWSON+toks	1a.1s	LAWSONTOKS	ローソンフラストークス	ローソントークス
LAWSON+スリーエフ	1a.1s	LAWSONスリーエフ	^LAWSONTHREEF	ローソンスリーエフ
LAWSON+ポプラ	1a.1s	LAWSONホフラ	LAWSONPOPLAR	ローソンホフラ
LB Bulgaricum	1a.2k	LBBULGARICUM	ЕЛБИБУЛГАРИКУМ
La Doi Pași	1a.22	^LADOIPASI	^LADOI
La Fabrique Cookies	1a.2a	^LAFABRIQUECOOKIES	^LAFABRIQUE
La Mie Câline	1a.k	LAMIECALINE	^LAMIE
La Panetière	1a.k	LAPANETIERE
La Sirena	1a.21	^LASIRENA
La Talemelerie	1a.k	LATALEMELERIE	TALEMELERIE
LaTS	1a.2d	LATS
Lagkagehuset	1a.1k	LAGKAGEHUSET
Lagler	1a.1q	LAGLER	NATURBACKEREILAGLER
Landi	1a.1x	LANDI
Laura Secord	1a.2p	LAURASECORD
Laura Todd	1a.r	^LAURATODD
Lawson	1a.1	~LAWSON
Lawson 108	1a.2v	LAWSON108
Le Chocolat Alain Ducasse	1a.82	LECHOCOLATALAINDUCASSE	^LECHOCOLAT
Le Crobag	1a.nb	LECROBAG
Le Pain du Jour	1a.k	^LEPAINDUJOUR
Le Pétrin Ribeïrou	1a.k	LEPETRINRIBEIROU	^LEPETRIN
Leifert	1a.0	LEIFERT	BACKEREILEIFERT
Leonidas	1a.1	LEONIDAS
Les Fournils de France	1a.k	LESFOURNILSDEFRANCE	^LESFOURNILS
Les Éleveurs de la Charentonne	1a.k	LESELEVEURSDELACHARENTONNE	^LESELEVEURS
Levaduramadre	1a.1u	LEVADURAMADRE
Liconsa	1a.20	LICONSA
Lietuvos spauda	1a.45	LIETUVOSSPAUDA
Lifestyle Express	1a.a	^LIFESTYLEEXPRESS
Lila Bäcker	1a.0	LILABACKER
Lindt	1a.1	LINDT
Lipóti Pékség	1a.39	LIPOTIPEKSEG	~LIPOTI
Little Short Stop	1a.2p	^LITTLESHORTSTOP	^LITTLESHORT
Little Waitrose	1a.5z	LITTLEWAITROSE
Livio	1a.25	LIVIO
Loaf 'N Jug	1a.4	LOAFNJUG	^LOAFN
Lola's Cupcakes	1a.l7	LOLASCUPCAKES
Lolli and Pops	1a.4	LOLLIANDPOPS	^LOLLIAND
Lonia	1a.51	LONIA
Lotto	1a.0	~LOTTO
Love's	1a.4	~LOVES
Luca	1a.22	~LUCA	SIMIGERIALUCA
Lukoil	1a.1	LUKOIL	^MINIMART
Lukullus	1a.25	LUKULLUS
Läderach	1a.1	LADERACH
Löwenbäcker Schaper	1a.0	LOWENBACKERSCHAPER	SCHAPER	~LOWENBACKER
M&M Food Market	1a.2p	^MMFOODMARKET	MMMEATS
MAKO Cake and Bakery	1a.3y	MAKOCAKEANDBAKERY	^MAKOCAKE
METSS	1a.51	METSS
MINISTOP	1a.1s	MINISTOP	ミニストッフ
MOL Shop	1a.9n	^MOLSHOP
MPreis	1a.1q	MPREIS	~MINIM
Ma Ferme en Ville	1a.k	^MAFERMEENVILLE	^MAFERME
Mace	1a.f	~MACE
Macxipa	1a.1u	MACXIPA
Mad Butcher	1a.2l	MADBUTCHER
Mago	1a.0	~MAGO
Maison Bécam	1a.k	MAISONBECAM
Maison Dandoy	1a.56	MAISONDANDOY
Maison Herenger	1a.k	MAISONHERENGER
Maison Planchot	1a.k	MAISONPLANCHOT
Maisto prekės	1a.45	MAISTOPREKES	~MAISTO
Makovec	1a.5g	MAKOVEC
Malcolm Barnecutt	1a.a	MALCOLMBARNECUTT
Malzers	1a.0	MALZERS
Mangeons Frais	1a.k	MANGEONSFRAIS	~MANGEONS
Mapco	1a.4	MAPCO
Marathon	1a.4	~MARATHON
Margherita Conad	1a.1n	MARGHERITACONAD	~MARGHERITA
Marie Blachère	1a.k	MARIEBLACHERE	BOULANGERIEMARIEBLACHERE
Mariette	1a.k	MARIETTE
Market \\ Xırdalan	1a.24	MARKETXIRDALAN
MarketPlace Fresh	1a.34	^MARKETPLACEFRESH
MarketVita Express	1a.25	MARKETVITAEXPRESS
Marko	1a.25	~MARKO	~МАРКО
Markt-Bäckerei	1a.0	MARKTBACKEREI
Martin Auer	1a.1q	MARTINAUER	AUER
Martín Martín	1a.1u	^MARTINMARTIN
Mass	1a.5c	~MASS
Maveli Store	1a.2g	MAVELISTORE	~MAVELI
Maverik	1a.4	MAVERIK
Max Mart	1a.2v	^MAXMART
Maxi Kiosco	1a.3a	MAXIKIOSCO
Maxikiosco	1a.3j	MAXIKIOSCO
Maxol	1a.f	MAXOL
Małpka Express	1a.25	MALPKAEXPRESS	~MALPKA
Merzenich	1a.0	MERZENICH	BACKEREIMERZENICH
Mesra	1a.1r	MESRA
MetroMart	1a.2l	METROMART
Migrolino	1a.1x	MIGROLINO
Migros Jet	1a.1o	MIGROSJET
Milkau	1a.0	MILKAU
Millie's Cookies	1a.nc	MILLIESCOOKIES	~MILLIES
Mini Extra	1a.26	^MINIEXTRA
Mini Mix	1a.nd	^MINIMIX
Minimart	1a.2k	MINIMART	МИНИМАРТ
Ministop	1a.ne	MINISTOP
Minit	1a.5g	MINIT
Minit Mart	1a.4	MINITMART
Minivita Market	1a.25	MINIVITAMARKET	~MINIVITA
Mio Amore	1a.2g	^MIOAMORE
Miss Cookies Coffee	1a.k	^MISSCOOKIESCOFFEE	^MISSCOOKIES
Mistrz Piekarz	1a.25	MISTRZPIEKARZ	PIEKARNIAMISTRZPIEKARZ	~MISTRZ
Mlin i pekare	1a.51	MLINIPEKARE	^MLINI
Mlinar	1a.nf	MLINAR
Mobil Mart	1a.1	^MOBILMART	~MOBIL
Mole Valley Farmers	1a.a	^MOLEVALLEYFARMERS	^MOLEVALLEY
Monginis	1a.ng	MONGINIS
Monop'	1a.k	MONOP
Morrisons Daily	1a.nh	MORRISONSDAILY	MCCCOLLS	MCCOLLS
Mother Dairy	1a.2g	^MOTHERDAIRY
Mr. Almond	1a.2k	MRALMOND
MrMax	1a.1s	MRMAX	ミスターマックス
Mrs. Fields	1a.ni	^MRSFIELDS
MultiVlaai	1a.l	MULTIVLAAI
Murphy Express	1a.4	^MURPHYEXPRESS
Murphy USA	1a.4	^MURPHYUSA
Musmanni	1a.78	MUSMANNI
My Auchan	1a.nj	MYAUCHAN
Mäsiarstvo u Býka	1a.2w	MASIARSTVOUBYKA	~MASIARSTVO	^MASIARSTVOU
Môj obchod	1a.2w	^MOJOBCHOD
Müller & Egerer	1a.0	MULLEREGERER	MULLERUNDEGERER
Můj obchod	1a.1v	MUJOBCHOD
NATURAL LAWSON	1a.1s	^NATURALLAWSON	ナチュラルローソン
NOUS anti-gaspi	1a.k	NOUSANTIGASPI	^NOUSANTI
Namur	1a.2x	~NAMUR
Nandini	1a.2g	NANDINI
Narvesen	1a.nk	NARVESEN
Nasz Sklep	1a.25	NASZSKLEP
Needs	1a.2p	~NEEDS	^NEEDSCONVENIENCE
Nespresso	1a.1	NESPRESSO
Neste K	1a.49	^NESTEK
Neto	1a.20	NETO
Neuhaus	1a.nl	NEUHAUS
NewDays	1a.1s	NEWDAYS	ニューテイス
Night 'n Day	1a.2l	^NIGHTNDAY	^NIGHTN
NightOwl	1a.34	NIGHTOWL
Nisa	1a.a	NISA	NISALOCALLY
Nisa Local	1a.a	NISALOCAL
Nobis	1a.0	NOBIS
Norbys Farm Fleet	1a.4	NORBYSFARMFLEET	~NORBYS	^NORBYSFARM
Nothing Bundt Cakes	1a.t	NOTHINGBUNDTCAKES	^NOTHINGBUNDT
Nouria	1a.4	NOURIA
Nur Hier	1a.0	^NURHIER
Nærkøb	1a.1k	NAERKOB	NAERKOEB
O!Save	1a.md	^OSAVE
ODStore	1a.1n	ODSTORE
OK Express	1a.4t	^OKEXPRESS
OK Market	1a.4g	^OKMARKET
OK便利店	1a.6k	OK便利店	^CIRCLEK	OK便利商店	OK便利店CIRCLEK
OK便利店 Circle K	1a.6m	OK便利店CIRCLEK	^CIRCLEK	OK便利店	OK便利商店	^OK便利店CIRCLE
OK超商	1a.6l	OK超商	^OKMART
OTR	1a.34	~OTR	^ONTHERUN
Oba Market	1a.24	^OBAMARKET
Oberweis	1a.nm	OBERWEIS
Odido	1a.25	ODIDO
Oebel	1a.0	OEBEL
Ogi Berri	1a.7o	OGIBERRI
Oil & Vinegar	1a.nn	OILVINEGAR
Ole & Steen	1a.5b	^OLESTEEN
Omaha Steaks	1a.4	OMAHASTEAKS
On the Run	1a.t	^ONTHERUN
One Station One Product	1a.2g	^ONESTATIONONEPRODUCT	^ONESTATION
One Stop	1a.a	^ONESTOP
One-O-One	1a.a	^ONEOONE	^ONEO
Organico	1a.4s	ORGANICO
Orlen	1a.25	ORLEN
Orscheln Farm & Home	1a.4	ORSCHELNFARMHOME	~ORSCHELN	^ORSCHELNFARM
Oskroba	1a.25	OSKROBA	PIEKARNIAOSKROBA
Otrębusy	1a.25	OTREBUSY
Oxalis	1a.5g	OXALIS
Oxxo	1a.no	OXXO
PDV	1a.b4	~PDV
Palais des Thés	1a.np	PALAISDESTHES	^PALAISDES
Pam Local	1a.1n	^PAMLOCAL
Pan Pa' Ya!	1a.23	^PANPAYA	^PANPA
Pan de Manila	1a.1y	PANDEMANILA	^PANDE
Pan-pek	1a.51	^PANPEK
Panier Sympa	1a.k	PANIERSYMPA
Panishop	1a.1u	PANISHOP
Pappert	1a.0	PAPPERT	BACKEREIPAPPERT	PAPPERTS
Par Mar Stores	1a.4	^PARMARSTORES	^PARMAR
Paris Baguette	1a.nq	PARISBAGUETTE	PARISBAGUETTECAFE
Pastelería Lety	1a.20	PASTELERIALETY
Patanjali Ayurved	1a.2g	PATANJALIAYURVED	PATANJALISTORE	~PATANJALI
Patisserie Limburgia	1a.l	PATISSERIELIMBURGIA	LIMBURGIA
Paul	1a.1	~PAUL
Pavilion 24	1a.2k	^PAVILION24
Pawłowicz	1a.25	PAWLOWICZ
Peavey Mart	1a.2p	PEAVEYMART	TSCSTORES	~PEAVEY
Pekara	1a.1	PEKARA
Penzeys Spices	1a.4	PENZEYS
PerSu	1a.4s	PERSU	ПЕРСУ
Peters gute Backstube	1a.0	PETERSGUTEBACKSTUBE	^PETERSGUTE
Petit Casino	1a.1	^PETITCASINO
Petro-Canada	1a.2p	PETROCANADA
Petrobras	1a.1	PETROBRAS
Phillips 66	1a.4	^PHILLIPS66
Picard	1a.35	~PICARD	^PICARDSA	PICARDSURGELES
Pick n Pay Express	1a.31	^PICKNPAYEXPRESS
Piekarenka	1a.25	PIEKARENKA
Piekarnia Szwajcarska	1a.25	PIEKARNIASZWAJCARSKA	~PIEKARNIA
Pilot	1a.t	~PILOT	^PILOTTRAVELCENTERS	^PILOTTRAVELCENTER
Plaid Pantry	1a.4	PLAIDPANTRY
Pod Telegrafem	1a.25	PODTELEGRAFEM
Pont to go	1a.1v	^PONTTOGO	^PONTTO
Potraviny CZ	1a.1v	POTRAVINYCZ	~POTRAVINY
Poundbakery	1a.a	POUNDBAKERY
Premier	1a.a	~PREMIER	^PREMIERSTORES
Premier Express	1a.a	^PREMIEREXPRESS
Pressbyrån	1a.y	PRESSBYRAN
Privát	1a.39	~PRIVAT
Produce Junction	1a.4	^PRODUCEJUNCTION
Provenc'halles	1a.k	PROVENCHALLES
Przystanek Piekarnia	1a.25	PRZYSTANEKPIEKARNIA	~PRZYSTANEK
Punto	1a.4g	~PUNTO
Purdys Chocolatier	1a.2p	PURDYSCHOCOLATIER	~PURDYS
Puremart	1a.1y	PUREMART
Putka	1a.25	PUTKA
Qazaq Oil	1a.4l	QAZAQOIL
Quality Mart	1a.4	^QUALITYMART
QuickChek	1a.4	QUICKCHEK
Quickie	1a.2p	QUICKIE
Quickshop	1a.95	QUICKSHOP
Quik Stop	1a.4	QUIKSTOP
QuikTrip	1a.1	QUIKTRIP	~QT
R-Kioski	1a.49	RKIOSKI
REWE To Go	1a.0	REWETOGO	^REWETO
Rabat Detal	1a.25	RABAT
RaceTrac	1a.4	RACETRAC
RaceWay	1a.4	RACEWAY
Radstock Co-operative Society	1a.a	RADSTOCKCOOPERATIVESOCIETY	~RADSTOCK	^RADSTOCKCO
Rapo	1a.1v	RAPO	POTRAVINYRAPO
Ration Shop	1a.2g	RATIONSHOP	~RATION
Rebel	1a.4	~REBEL
Red Apple Food Mart	1a.4	^REDAPPLEFOODMART
Red Ribbon	1a.it	^REDRIBBON
Reddy Express	1a.34	REDDYEXPRESS	COLESEXPRESS
Refuel	1a.4	REFUEL	CRUIZERS
Renmans	1a.56	RENMANS
Res	1a.ek	~RES
Rhodes	1a.4	RHODES	RHODES101
Richter Erzgebirge	1a.0	RICHTERERZGEBIRGE
Richters Altstadt-Bäckerei	1a.0	RICHTERSALTSTADTBACKEREI	~RICHTERS	^RICHTERSALTSTADT
Rischart	1a.0	RISCHART	MAXRISCHART	RISCHARTSBACKHAUS
Road Ranger	1a.4	^ROADRANGER
Robinsons Easymart	1a.1y	ROBINSONSEASYMART
Rocket	1a.4	~ROCKET
Rocket Fizz	1a.t	ROCKETFIZZ
Rocky Mountain Chocolate Factory	1a.t	^ROCKYMOUNTAINCHOCOLATEFACTORY
Rois	1a.2k	ROIS	РОИС
Ronde des Pains	1a.r	^RONDEDESPAINS	^RONDEDES
Rose Bakeshop	1a.1	ROSEBAKESHOP
Roshen	1a.3s	ROSHEN	РОШЕН
Roti'O	1a.3y	ROTIO
Rotiboy	1a.nr	ROTIBOY
Rotten Robbie	1a.4	^ROTTENROBBIE
Royal Farms	1a.4	^ROYALFARMS
Ruch	1a.25	RUCH
Rural King	1a.4	^RURALKING
Rutter's	1a.4	RUTTERS
Rüedu	1a.1x	RUEDU
SIM	1a.26	~SIM	SIMDISTRIBUIDORA	SIMREDEDEPOSTOS
SPC	1a.25	~SPC
Sadaharu Aoki	1a.ns	SADAHARUAOKI	~SADAHARU
Safia	1a.nt	SAFIA
Sainsbury's Local	1a.a	SAINSBURYSLOCAL
Sale	1a.49	~SALE
Santagloria	1a.21	SANTAGLORIA
Sasol Delight	1a.31	SASOLDELIGHT
Schwerdtner	1a.0	SCHWERDTNER
Schwälmer Brotladen	1a.0	SCHWALMERBROTLADEN	~SCHWALMER
Schäfer's	1a.0	SCHAFERS
See's Candies	1a.4	SEESCANDIES	^SEESCANDY
Sehne	1a.0	SEHNE
Seicomart	1a.1s	SEICOMART	セイコーマート
Semeur聖娜	1a.6l	SEMEUR聖娜	SEMEUR	~聖娜
ServiceStore DB	1a.0	SERVICESTOREDB	DBSERVICESTORE	~SERVICESTORE
Servicompras	1a.3a	SERVICOMPRAS
Sheetz	1a.4	SHEETZ
Shell	1a.1	~SHELL	COLES
Shell Select	1a.1	^SHELLSELECT
Shell Shop	1a.1	^SHELLSHOP
Sherpa	1a.k	SHERPA
Shop&Go	1a.nu	^SHOPGO	^MAXISHOPGO
Shop'N Drive	1a.a	SHOPNDRIVE
Shoprite Mini	1a.8e	SHOPRITEMINI
Siebougouni sugu	1a.mt	SIEBOUGOUNISUGU	~SIEBOUGOUNI
Simit Sarayı	1a.1o	SIMITSARAYI
Simon Lévelt	1a.m	SIMONLEVELT
Simply Basic	1a.1u	^SIMPLYBASIC
Simply City	1a.1u	^SIMPLYCITY
Simply Store	1a.1u	^SIMPLYSTORE
SimplyFresh	1a.a	SIMPLYFRESH
Sinclair	1a.4	~SINCLAIR
Sipl	1a.0	SIPL
Six	1a.20	~SIX
Sklep Polski	1a.25	SKLEPPOLSKI
Sklep mięsny Lenarcik	1a.25	SKLEPMIESNYLENARCIK	^SKLEPMIESNY
Skyline	1a.2k	SKYLINE
Smallcakes	1a.4	SMALLCAKES
Snarkjøp	1a.2q	SNARKJOP
SoSweet	1a.a	SOSWEET
Sodiê Doces	1a.26	SODIEDOCES
Sokołów	1a.25	SOKOLOW
Somerset Bakehouse	1a.a	SOMERSETBAKEHOUSE
Sonnentor	1a.nv	SONNENTOR
Sophie Lebreuilly	1a.k	SOPHIELEBREUILLY
Sougou courani	1a.mt	SOUGOUCOURANI	~SOUGOU
Spar Express	1a.1	^SPAREXPRESS
Speedway	1a.4	SPEEDWAY
Spencer's	1a.2g	SPENCERS
Spinx	1a.4	SPINX
Spot	1a.3a	~SPOT
Sprint	1a.3d	~SPRINT
Sri Krishna Sweets	1a.2g	SRIKRISHNASWEETS	^SRIKRISHNA
Stadtbäckerei Kamp	1a.0	STADTBACKEREIKAMP	~KAMP	~STADTBACKEREI
Stangengrüner Mühlenbäckerei	1a.0	STANGENGRUNERMUHLENBACKEREI	~STANGENGRUNER
Star Mart	1a.1	^STARMART
Starke Bäcker	1a.0	STARKEBACKER
Steinecke	1a.0	STEINECKE
Steiner	1a.1x	STEINER
Steiskal	1a.0	STEISKAL	BACKERSTEISKAL
Sternenbäck	1a.0	STERNENBACK
Stewart's Shops	1a.4	STEWARTS
Stinges	1a.0	STINGES	BACKEREISTINGES	LANDBACKEREISTINGES
Stinker	1a.4	~STINKER	^STINKERSTORES
Stokrotka Express	1a.25	STOKROTKAEXPRESS
Stop Cafe	1a.1	^STOPCAFE
Storck	1a.0	STORCK
Stripes	1a.nw	~STRIPES
Ströck	1a.1q	STROCK
Stuckey's	1a.4	STUCKEYS
Studenac	1a.51	STUDENAC
Sunoco	1a.4	SUNOCO
Super DIS	1a.4s	^SUPERDIS
Super Sánchez	1a.20	^SUPERSANCHEZ
SuperBrugsen Slagter	1a.1k	SUPERBRUGSENSLAGTER
Supercor	1a.3d	SUPERCOR
Superverd	1a.1u	SUPERVERD
Sweet Chariot	1a.2g	SWEETCHARIOT
Swift	1a.26	~SWIFT
Swisslion Takovo	1a.nx	СЛАТКАКУЋА	SLATKAKUCA	SWISSLION
Słoneczko	1a.25	SLONECZKO
T. SN	1a.5x	~TSN
T2	1a.34	~T2
TA	1a.4	~TA
TRD	1a.58	~TRD
TWG Tea	1a.1	TWGTEA
Tambo+	1a.5c	TAMBO
Taumberger	1a.1q	TAUMBERGER	BACKEREITAUMBERGER
Tchibo	1a.ny	TCHIBO
Tea Shop	1a.nz	^TEASHOP
Tea WG	1a.1l	^TEAWG	TWGTEA
TeeGschwendner	1a.0	TEEGSCHWENDNER
Teo	1a.0	~TEO
Terrible's	1a.4	~TERRIBLES	^TERRIBLESHERBST
Tesco Expres	1a.5g	TESCOEXPRES	TESCOEXPRESS
Tesco Express	1a.1	TESCOEXPRESS	TESCOMETRO
Texaco	1a.1	TEXACO
The Cheesecake Shop	1a.61	THECHEESECAKESHOP	CHEESECAKESHOP
The Southern Co-operative	1a.a	THESOUTHERNCOOPERATIVE	SOUTHERNCOOPERATIVE	^THESOUTHERN
The Sugarr & Spice	1a.2g	THESUGARRSPICE	SUGARRSPICE	^THESUGARR
Theisen's	1a.4	THEISENS
Theobroma	1a.2g	THEOBROMA
Thiriet	1a.k	THIRIET
Thorntons	1a.5b	THORNTONS
Tiendas 3B	1a.20	^TIENDAS3B
Tiger Mart	1a.1	^TIGERMART	EXXON
Timewise	1a.4	TIMEWISE
Tisak	1a.51	TISAK
Tom Market	1a.39	^TOMMARKET
Toot'n Totum	1a.1	TOOTNTOTUM
Tops Daily	1a.2v	^TOPSDAILY
TotalEnergies	1a.1	TOTALENERGIES	~TOTAL	^TOTALACCESS	TOTALENERGIESACCESS	^STATIONTOTAL
Tous les Jours	1a.o0	^TOUSLESJOURS	^TOUSLES
Town Pump	1a.4	^TOWNPUMP
Tractor Supply Company	1a.4	^TRACTORSUPPLYCOMPANY	^TRACTORSUPPLYCO	^TRACTORSUPPLY
Treats	1a.a2	TREATS
Trefa	1a.1v	~TREFA	SUPERMARKETTREFA	TREFASUPERMARKET
Trgocentar	1a.51	TRGOCENTAR
Trgostil	1a.51	TRGOSTIL
Turkey Hill	1a.4	^TURKEYHILL
U Express	1a.k	^UEXPRESS
U-Store	1a.0	^USTORE
UFA	1a.2p	~UFA	^UNITEDFARMERSOFALBERTA
US Market	1a.4	^USMARKET
USave	1a.a	USAVE
Ultramar	1a.2p	ULTRAMAR
Uncle John's	1a.1y	^UNCLEJOHNS	MINISTOP
Uncle Tetsu's Cheesecake	1a.1	UNCLETETSUSCHEESECAKE	てつおしさんの店	^UNCLETETSUS
United	1a.34	~UNITED	^UNITEDPETROLEUM
United Dairy Farmers	1a.4	^UNITEDDAIRYFARMERS	~UDF	UDFFUEL	UDFFUELS	^UNITEDDAIRY
Utile	1a.k	~UTILE
Valerio's Tropical Bakeshop	1a.t	VALERIOSTROPICALBAKESHOP	~VALERIOS	^VALERIOSTROPICAL
Valero	1a.o1	VALERO	FORNDEPAVALERO	FORNVALERO
VanGO	1a.1l	VANGO
Vatsak	1a.o2	VATSAK	CONFECTIONERYHOUSEVATSAK	ВАЦАК	КОНДИТЕРСЬКИИДІМВАЦАК
Veronika	1a.51	~VERONIKA
Vesko	1a.2d	VESKO
Viba	1a.0	VIBA
Vincent	1a.25	~VINCENT
Vinzenzmurr	1a.0	VINZENZMURR
Virši	1a.2d	VIRSI
Viva	1a.9t	~VIVA	ВИВА
Viva Billa	1a.o3	^VIVABILLA
Vival	1a.o4	VIVAL
Viveco	1a.k	VIVECO
Voisin	1a.k	~VOISIN
Votre Marché	1a.k	^VOTREMARCHE
Wajos	1a.7u	WAJOS
Warrens Bakery	1a.a	WARRENSBAKERY	~WARRENS
Warung Makan	1a.3y	WARUNGMAKAN
Warung kopi	1a.3y	WARUNGKOPI
Wawa	1a.4	WAWA
Waypoint Convenience	1a.2p	WAYPOINTCONVENIENCE	~WAYPOINT
Weigel's	1a.4	WEIGELS
Welcome	1a.a	~WELCOME
Wenzel's	1a.a	WENZELS
Wesco	1a.4	WESCO
Wesoła Pani	1a.25	WESOLAPANI	~WESOLA
Whittard of Chelsea	1a.a	WHITTARDOFCHELSEA	~WHITTARD	^WHITTARDOF
Wiener Feinbäcker Heberer	1a.0	HEBERER	WIENERFEINBACKER	WIENERFEINBACKEREI
Wienerroither	1a.1q	WIENERROITHER	BACKEREIWIENERROITHER
Wierzejki	1a.25	WIERZEJKI
WinMart+	1a.60	WINMART	VINMART
Woolworths MetroGo	1a.34	WOOLWORTHSMETROGO
Woops!	1a.4	WOOPS
Wynnstay	1a.a	WYNNSTAY
XL	1a.5s	~XL
XtraMart	1a.4	XTRAMART
Yellow	1a.1t	~YELLOW
Yesway	1a.4	YESWAY
Yomart	1a.3y	YOMART
Yorma's	1a.0	YORMAS
Your Coop Food	1a.a	^YOURCOOPFOOD	THEMIDCOUNTIESCOOPERATIVEFOOD	MIDCOUNTIESCOOPERATIVEFOOD
Yuhor	1a.4s	YUHOR
Yves Thuriès	1a.k	YVESTHURIES	LESCHOCOLATSYVESTHURIES
Zagrebačke pekarne Klara	1a.51	ZAGREBACKEPEKARNEKLARA	~KLARA	~ZAGREBACKE	^ZAGREBACKEPEKARNE
Zeit für Brot	1a.0	^ZEITFURBROT	^ZEITFUR
Zeman maso-uzeniny	1a.1v	ZEMANMASOUZENINY	^ZEMANMASO
Zeppitz	1a.1q	ZEPPITZ	BACKEREIZEPPITZ
Ziarenko	1a.25	ZIARENKO
Zoom	1a.94	~ZOOM
Zuivelhoeve	1a.l	ZUIVELHOEVE
abc	1a.25	~ABC
ampm	1a.1	AMPM
arko	1a.0	ARKO
avec	1a.1z	~AVEC
day by day	1a.k	^DAYBYDAY	^DAYBY
føtex Delikatesse	1a.1k	FOTEXDELIKATESSE
føtex Slagter	1a.1k	FOTEXSLAGTER
hei	1a.o5	~HEI
iNovine	1a.o6	INOVINE
k kiosk	1a.o7	KKIOSK
le marché d'à côté	1a.k	^LEMARCHEDACOTE	^MARCHEDACOTE
miniピアゴ	1a.1s	MINIヒアコ	MINIPIAGO	ミニヒアコ
myNEWS.com	1a.1r	MYNEWS
sander's backstube	1a.0	SANDERSBACKSTUBE	BACKEREISANDER
toks	1a.1s	TOKS	トークス
top!	1a.2d	~TOP	^MINITOP
truenorth	1a.4	TRUENORTH
tạp hoá	1a.60	TAPHOA
uSmile 昆仑好客	1a.6k	USMILE昆仑好客	USMILE	昆仑好客	~昆仑好
vomFASS	1a.o8	VOMFASS
von Allwörden	1a.0	VONALLWORDEN	ALLWORDEN	HEINRICHVONALLWORDEN
Écomiam	1a.k	ECOMIAM
Épi Service	1a.k	EPISERVICE
İstanbul Halk Ekmek	1a.1o	ISTANBULHALKEKMEK	~IHE	^ISTANBULHALK
Świeżyzna	1a.25	SWIEZYZNA
Żabka	1a.25	ZABKA	ЖАБКА	FRESHMARKET
Żappka	1a.25	ZAPPKA
Žabka	1a.1v	ZABKA
Βενέτη	1a.2c	ΒΕΝΕΤΗ	ΒΕΝΕΤΗΣ	VENETI
Περίπτερο	1a.2c	ΠΕΡΙΠΤΕΡΟ
Τερκενλής	1a.o9	ΤΕΡΚΕΝΛΗΣ	TERKENLIS
Јутро	1a.4s	ЈУТРО	~JUTRO
АВ Daily	1a.66	^АВDAILY
Авокадо	1a.66	АВОКАДО	AVOCADO
Агрокомплекс	1a.66	АГРОКОМПЛЕКС
Агрокомплекс Выселковский	1a.66	АГРОКОМПЛЕКСВЫСЕЛКОВСКИИ
Азбука daily	1a.66	АЗБУКАDAILY
Айсберг	1a.jv	АИСБЕРГ
Акконд	1a.66	АККОНД	AKKOND
Алеся	1a.3x	АЛЕСЯ	ALESIA	ALESYA
Аман	1a.4s	АМАН	~AMAN
Антресоль	1a.3x	АНТРЕСОЛЬ	АНТРЭСОЛЬ	ANTRESOL
Ариант	1a.66	АРИАНТ
Арома	1a.4s	АРОМА	AROMA
Ассорти-продукт	1a.66	АССОРТИПРОДУКТ	~АССОРТИ
Бадьорий	1a.3s	БАДЬОРИИ
Белоруснефть	1a.3x	БЕЛОРУСНЕФТЬ
Белсаюздрук	1a.3x	БЕЛСАЮЗДРУК
Береке	1a.oa	БЕРЕКЕ
Берёзка	1a.2k	БЕРЕЗКА	БЕРЬОЗКА
Булочные Ф. Вольчека	1a.66	БУЛОЧНЫЕФВОЛЬЧЕКА	БУЛОЧНАЯФВОЛЬЧЕКА	~БУЛОЧНЫЕ	^БУЛОЧНЫЕФ
Буханка	1a.66	БУХАНКА
Везунчик	1a.65	ВЕЗУНЧИК
Великолукский мясокомбинат	1a.66	ВЕЛИКОЛУКСКИИМЯСОКОМБИНАТ	~ВЕЛИКОЛУКСКИИ
Веста	1a.3x	ВЕСТА	VIESTA	~VESTA
Витебские продукты	1a.3x	ВИТЕБСКИЕПРОДУКТЫ	ВІЦЕБСКІЯПРОДУКТЫ	VICIEBSKIJAPRODUKTY	VITEBSKIEPRODUKTY	ВІТЕБСЬКІПРОДУКТИ	~ВИТЕБСКИЕ
ВкусВилл	1a.66	ВКУСВИЛЛ	VKUSVILL
Вожык	1a.3x	ВОЖЫК	ВОЖИК	VOZYK	VOZHYK
Волна	1a.ob	ВОЛНА
Восток	1a.jv	ВОСТОК
Вършец	1a.2k	ВЪРШЕЦ
Вікторія	1a.3s	ВІКТОРІЯ
Галицька Свіжина	1a.3s	ГАЛИЦЬКАСВІЖИНА	HALYTSKASVIZHYNA	~ГАЛИЦЬКА
Галя Балувана	1a.3s	ГАЛЯБАЛУВАНА	GALIABALUVANA	HALIABALUVANA	БАЛУВАНАГАЛЯ
Гастрономчикъ	1a.66	ГАСТРОНОМЧИКЪ	ГАСТРОНОМЧИК
Гренка	1a.3x	ГРЕНКА	ГРЭНКА	HRENKA	GRENKA
ГроДар	1a.3x	ГРОДАР	HRODAR	GRODAR
Грошык	1a.3x	ГРОШЫК	ГРОШИК	HROSYK	GROSHYK
Делві	1a.3s	ДЕЛВІ	DELVI
Дзержинка	1a.3x	ДЗЕРЖИНКА
ДорОрс	1a.3x	ДОРОРС	ДАРОРС	DARORS	DORORS
Друзья	1a.3x	~ДРУЗЬЯ	DRUZJA	DRUZYA	ДРУЗЯ
Дәулет	1a.4l	ДӘУЛЕТ
Ермолино	1a.66	ЕРМОЛИНО	YERMOLINO	ПРОДУКТЫЕРМОЛИНО
Жар свежар	1a.66	ЖАРСВЕЖАР
Живинка	1a.3x	ЖИВИНКА	ЖЫВІНКА	ZYVINKA	ZHIVINKA
Заводской	1a.3x	ЗАВОДСКОИ	ЗАВАДСКІ	ZAVADSKI	ZAVODSKOY	ЗАВОДСЬКИИ
Заря	1a.ju	ЗАРЯ
Звениговский	1a.66	ЗВЕНИГОВСКИИ
Золотой колос	1a.3x	ЗОЛОТОИКОЛОС	ЗАЛАТЫКОЛАС	ZALATYKOLAS	ZOLOTOYKOLOS
Изюминка	1a.ju	ИЗЮМИНКА
Икорный	1a.66	ИКОРНЫИ
Йола-маркет	1a.66	ИОЛАМАРКЕТ
Калина	1a.ju	КАЛИНА
Кантата	1a.66	КАНТАТА	CANTATA
Карамелька	1a.ju	КАРАМЕЛЬКА
Катюша	1a.ju	КАТЮША
Квартал	1a.3s	~КВАРТАЛ	KVARTAL
Квартал вкуса	1a.3x	КВАРТАЛВКУСА
КварталМаг	1a.2k	КВАРТАЛМАГ
Квартет вкусов	1a.66	КВАРТЕТВКУСОВ	~КВАРТЕТ
Кедр	1a.8j	КЕДР
Київхліб	1a.3s	КИІВХЛІБ	KYIVKHLIB
Ковбасна Мережа	1a.3s	КОВБАСНАМЕРЕЖА	KOVBASMARKET	KOVBASNAMEREZHA	КОВБАСМАРКЕТ	~КОВБАСНА
Коло	1a.3s	КОЛО	~KOLO	PRODUKTYKOLO	МАГАЗИНКОЛО	ПРОДУКТИКОЛО
Ком	1a.2k	~КОМ
Копеечка	1a.3x	КОПЕЕЧКА	КАПЕЕЧКА	KAPIEJECKA	KOPEECHKA	КОПЄЄЧКА
Копейка	1a.66	КОПЕИКА	KOPEYKA
Кошик	1a.3s	КОШИК
Красный пищевик	1a.3x	КРАСНЫИПИЩЕВИК
Кулинария	1a.66	КУЛИНАРИЯ
Кулиничі	1a.3s	КУЛИНИЧІ	KULINICHI	КУЛИНИЧИ	КУЛІНИЧИ
КуулКлевер	1a.66	КУУЛКЛЕВЕР
Лакомка	1a.66	ЛАКОМКА	LAKOMKA
Лилия	1a.ju	ЛИЛИЯ
ЛотОК	1a.3s	ЛОТОК	LOTOK
Лукойл	1a.oc	ЛУКОИЛ	LUKOIL
Мʼясомаркет	1a.3s	МЯСОМАРКЕТ
Малинка	1a.66	МАЛИНКА
Мария	1a.66	~МАРИЯ
Матијевић	1a.4s	МАТИЈЕВИЋ	MATIJEVIC	MESARAMATIJEVIC	МЕСАРАМАТИЈЕВИЋ
Местное известное	1a.3x	МЕСТНОЕИЗВЕСТНОЕ	МЕСНАЕІЗВЕСНАЕ	MIESNAJEIZVIESNAJE	MESTNOEIZVESTNOE	МЄСТНОЄІЗВЕСТНОЄ	~МЕСТНОЕ
Микромаркет	1a.4s	МИКРОМАРКЕТ	MIKROMARKET
Минский хладокомбинат №2	1a.3x	МИНСКИИХЛАДОКОМБИНАТNO2	МІНСКІХАЛАДКАМБІНАТNO2	MINSKICHALADKAMBINATNO2	MINSKYKHLADOKOMBINATNO2	МІНСЬКИИХЛАДОКОМБІНАТNO2	~МИНСКИИ	^МИНСКИИХЛАДОКОМБИНАТ
Молоко від фермера	1a.3s	МОЛОКОВІДФЕРМЕРА	^FARMERSMILK	^МОЛОКОВІД
Мој киоск	1a.4s	МОЈКИОСК	MOJKIOSK
Мрія	1a.3s	МРІЯ
Мясницкий ряд	1a.66	МЯСНИЦКИИРЯД	~МЯСНИЦКИИ
МясновЪ	1a.6b	МЯСНОВЪ
Мясной Гурман	1a.66	МЯСНОИГУРМАН
Мясной двор	1a.jv	МЯСНОИДВОР
Мясной дворик	1a.6b	МЯСНОИДВОРИК
Мій Ашан	1a.3s	МІИАШАН	MYAUCHAN	МІИAUCHAN
Мікс Март	1a.3s	МІКСМАРТ	МИКСМАРТ	MIKSMART	^MIXMART	МІКСБЕРЕЗЕНЬ
Народный	1a.ju	НАРОДНЫИ
Народный кондитер	1a.66	НАРОДНЫИКОНДИТЕР
Наслада	1a.2k	НАСЛАДА
Находка	1a.66	НАХОДКА
Начев	1a.2k	НАЧЕВ
Наш	1a.ju	~НАШ
Наша Ряба	1a.3s	НАШАРЯБА
Неделя	1a.2k	~НЕДЕЛЯ	NEDELYA
Нива	1a.6b	НИВА
Огонёк	1a.ob	ОГОНЕК
Океан	1a.6b	~ОКЕАН
Океан Камчатка Сахалин	1a.66	ОКЕАНКАМЧАТКАСАХАЛИН	OCEANKAMCHATKASAHALIN	ДИКИИОКЕАН	~ОКЕАН	^ОКЕАНКАМЧАТКА
Около	1a.66	~ОКОЛО	~OKOLO
Окраина	1a.66	ОКРАИНА
Оптовичок	1a.3s	ОПТОВИЧОК
Перша Пекарня Твого Міста	1a.3s	1ПЕКАРНЯТВОГОМІСТА	1ШАПЕКАРНЯТВОГОМІСТА	ПЕРШАПЕКАРНЯ
Победа	1a.66	~ПОБЕДА
Покупалко	1a.66	ПОКУПАЛКО
Продсклад Победа	1a.66	ПРОДСКЛАДПОБЕДА	~ПРОДСКЛАД
Пчела	1a.2k	ПЧЕЛА
Пятачок	1a.ju	ПЯТАЧОК
Равно поле	1a.2k	^РАВНОПОЛЕ
Радивиловский	1a.3x	РАДИВИЛОВСКИИ	РАДЗІВІЛАУСКІ	RADZIVILAUSKI	RADIVILOVSKY	РАДИВИЛІВСЬКИИ
Ракево Милк	1a.2k	РАКЕВОМИЛК	~РАКЕВО
Родинна ковбаска	1a.3s	РОДИННАКОВБАСКА	RODYNNAKOVBASKA	БАТЬКІВЩИНАКОВБАСКА	~РОДИННА
Родны кут	1a.3x	РОДНЫКУТ
Роспечать	1a.66	РОСПЕЧАТЬ
Садко	1a.ju	САДКО
Салтівський мʼясокомбінат	1a.3s	МАГАЗИНСАЛТІВСЬКИИМЯСОКОМБІНАТ	САЛТІВСЬКИИМЯСОКОМБІНАТ	~САЛТІВСЬКИИ
Север-Метрополь	1a.66	СЕВЕРМЕТРОПОЛЬ	SEVERMETROPOL
Северный	1a.ju	СЕВЕРНЫИ
Сирне королівство	1a.3s	СИРНЕКОРОЛІВСТВО	^CHEESEKINGDOM
Скидкино	1a.66	СКИДКИНО
Скроз добра пекара	1a.4s	СКРОЗДОБРАПЕКАРА	SKROZDOBRAPEKARA	^СКРОЗДОБРА
Сім23	1a.3s	СІМ23	SIM23
Сімейна пекарня	1a.3s	СІМЕИНАПЕКАРНЯ	FAMILYBAKERY	~СІМЕИНА
Сімі	1a.3s	СІМІ	SIMI
Тәп-Тәтті	1a.4l	ТӘПТӘТТІ
У Палыча	1a.66	УПАЛЫЧА
У дома	1a.ju	^УДОМА
Удачный	1a.ju	УДАЧНЫИ
Удобный	1a.ju	УДОБНЫИ
Умный выбор	1a.3x	^УМНЫИВЫБОР	УМНЫВЫБАР	UMNYVYBAR	UMNYVYBOR	УМНИИВИБІР
Успех	1a.8j	~УСПЕХ
Фабрика качества	1a.66	^ФАБРИКАКАЧЕСТВА
Файно Маркет	1a.3s	ФАИНОМАРКЕТ
Фасоль	1a.66	ФАСОЛЬ	FASOL
Феникс	1a.6b	ФЕНИКС
Фермер	1a.6b	ФЕРМЕР
Флагман	1a.ha	ФЛАГМАН
Форне	1a.66	ФОРНЕ
Франс.уа	1a.3s	ФРАНСУА	^FRANSUA
Фруктовый рай	1a.66	ФРУКТОВЫИРАИ	~ФРУКТОВЫИ
Хит!	1a.3x	~ХИТ	ХИТЭКСПРЕСС	ХІТЭКСПРЭС	CHITEKSPRES	^HITEXPRESS	ХІТЕКСПРЕС
Хит! Стандарт	1a.3x	ХИТСТАНДАРТ	ХІТСТАНДАРТ	CHITSTANDART	^HITSTANDARD
Хлеб & Кифле	1a.4s	ХЛЕБКИФЛЕ	HLEBKIFLE	HLEBIKIFLE	ХЛЕБИКИФЛЕ
Хлеб Насущный	1a.66	ХЛЕБНАСУЩНЫИ
Хлебник	1a.66	ХЛЕБНИК
Цар Хліб	1a.3s	ЦАРХЛІБ
Ярославский бройлер	1a.66	ЯРОСЛАВСКИИБРОИЛЕР	~ЯРОСЛАВСКИИ
буше	1a.66	БУШЕ	BUSHE
ҚазМұнайГаз	1a.4l	ҚАЗМҰНАИГАЗ	КАЗМУНАИГАЗ
אלונית	1a.1t	אלונית	ALONIT
באשר פרומז'רי	1a.1t	באשרפרומזרי	BASHERFROMAGERIE
מאפה נאמן	1a.1t	מאפהנאמן	NEEMANBAKERY
קרל ברג	1a.1t	קרלברג	^KARLBERG	КАРЛБЕРГ
شركة ميد التجارية	1a.6e	MEED
شیرین عسل	1a.6g	SHIRINASAL
نانوایی تافتون	1a.6g	~نانوایی
واحة أدنوك	1a.aq	ADNOCOASIS
ანტრე	1a.6i	~ENTREE	АНТРЕ
აუგუსტი	1a.6i	~AUGUST	~АВГУСТ
ბელმარტი	1a.6i	BELMART	БЕЛМАРТ
ბელორუსული სახლი	1a.6i	BELARUSIANHOUSE	БЕЛАРУСКИИДОМ	~ᲑᲔᲚᲝᲠᲣᲡᲣᲚᲘ
ბილიონი	1a.6i	~BILLION	БИЛЛИОНИ
ბიუ ბიუ	1a.6i	BIUBIU
გვირილა	1a.6i	GVIRILA	ГВИРИЛА
გლობალ პროდუქტი	1a.6i	^GLOBALPRODUCTS	ГЛОБАЛПРОДУКТИ	~ᲒᲚᲝᲑᲐᲚ
დეილი	1a.6i	~DAILY	ДЕИЛИ
ევროპროდუქტი	1a.6i	EUROPRODUCT	ЕВРОПРОДУКТИ
ექსპრეს ქსელი	1a.6i	^EXPRESSCHAIN	ЭКСПРЕСКСЕЛИ	~ᲔᲥᲡᲞᲠᲔᲡ
ვაკე	1a.6i	VAKE	ВАКЕ
ვეი მარტი	1a.6i	^WAYMART	ВЭИМАРТ
ზღაპარი	1a.6i	ZGAPARI	ЗГАПАРИ
იოლი	1a.6i	IOLI	ИОЛИ
კალათა	1a.6i	KALATA	КАЛАТА
ლიბრე	1a.6i	~LIBRE	ЛИБРЕ
ლუკოილი	1a.6i	LUKOIL	ЛУКОИЛ
მადაგონი	1a.6i	MADAGONI	МАДАГОНИ
მადარტი	1a.6i	MADART	МАДАРТ
მეამა	1a.6i	MEAMA	МЕАМА
ნაზილბე	1a.6i	NAZILBE	НАЗИЛБЕ
ნოსტე	1a.6i	NOSTE	НОСТЕ
სმარტი	1a.6i	~SMART	СМАРТ
ტორტინი	1a.6i	TORTINI	ТОРТИНИ
უნივერსამი	1a.6i	UNIVERSAMI	УНИВЕРСАМИ
ფემილი	1a.6i	~FAMILY	ФЭМИЛИ
ქუქი	1a.6i	QOOQY	~КУКИ
おかしのまちおか	1a.1s	おかしのまちおか	MACHIOKA
さぼてん	1a.1s	さほてん	SABOTEN	新宿さほてん	SHINJUKUSABOTEN
アンスリー	1a.1s	アンスリー	ANSURI	~AN3
アンデルセン	1a.1s	アンテルセン	~ANDERSEN
カルディコーヒーファーム	1a.1s	カルティコーヒーファーム	KALDICOFFEEFARM
キヨスク	1a.1s	キヨスク	KIOSK
コミュニティ・ストア	1a.1s	コミュニティストア	^COMMUNITYSTORE	~コミュニティ
サンジェルマン	1a.1s	サンシェルマン	SAINTGERMAIN
シェ・レカミエ	1a.1s	シェレカミエ	CHEZRECAMIER
シャトレーゼ	1a.1s	シャトレーセ	CHATERAISE
スリーエフ	1a.1s	スリーエフ	^THREEF
セーブオン	1a.1s	セーフオン	^SAVEON
ドンク	1a.1s	~トンク	DONQ
ニュー・クイック	1a.1s	ニュークイック	^NEWQUICK
ハナマサ	1a.1s	ハナマサ	HANAMASA	肉のハナマサ
ファミマ!!	1a.1s	ファミマ	FAMIMA
ポプラ	1a.1s	~ホフラ	POPLAR
ポンパドウル	1a.1s	ホンハトウル	POMPADOUR
ヤマザキショップ	1a.1s	ヤマサキショッフ	YAMAZAKISHOP
リトルマーメイド	1a.1s	リトルマーメイト	LITTLEMERMAID
ヴィ・ド・フランス	1a.1s	ウィトフランス	^VIEDEFRANCE	^ウィト
一之軒	1a.6l	~一之軒	IJYSHENG
三只松鼠	1a.6k	三只松鼠	THREESQUIRRELS
不二家	1a.1s	~不二家	FUJIYA
中百便利	1a.6k	中百便利	ZHONGBAICVS	中佰便利
乃が美	1a.1s	~乃か美	~NOGAMI
久久丫	1a.6k	~久久丫	JIUJIUYAFOOD	久久丫鸭脖	~久久鸭
乐家生鲜	1a.6k	乐家生鲜	LEJIA100	~肉联邦
京樽	1a.1s	~京樽	KYOTARU
便利蜂	1a.6k	~便利蜂	BIANLIFENG
優品360 Best Mart 360	1a.1l	BESTMART360	優品360	^優品360BEST
全家	1a.6k	~全家	FAMILYMART
全家便利商店	1a.6l	全家便利商店	FAMILYMART
兰熊	1a.6k	~兰熊	^BLUEBEAR	兰熊酸奶	兰熊鲜奶	北京兰熊	蓝熊酸奶	蓝熊鲜奶
北京稻香村	1a.6k	北京稻香村	BEIJINGDAOXIANGCUN
十足	1a.6k	~十足	SHIZU
原麦山丘	1a.6k	原麦山丘	^WITHWHEAT
友客	1a.6k	~友客	YOUKE
吴裕泰	1a.6k	~吴裕泰	WUYUTAI
周黑鸭	1a.6k	~周黑鸭	ZHOUHEIYA
味多美	1a.6k	~味多美	WEDOME
唐久便利	1a.6k	唐久便利	TANGJIUCONVENIENCE
喜士多	1a.6k	~喜士多	^CSTORE
多乐之日	1a.6k	多乐之日	^TOUSLESJOURS
大班麵包西餅 Taipan Bread & Cakes	1a.1l	TAIPANBREADCAKES	大班麵包西餅	^大班麵包西餅TAIPAN
奇華餅家 Kee Wah Bakery	1a.1l	KEEWAHBAKERY	奇華餅家	奇华饼家	^奇華餅家KEE
好利来	1a.6k	~好利来	HOLILAND
山崎製パン	1a.1s	山崎製ハン	YAMAZAKIBAKING	山崎麵包
山崎麵包	1a.6l	山崎麵包	YAMAZAKIBAKING	山崎製ハン
山崎麵包 Yamazaki Bakery	1a.1l	YAMAZAKIBAKERY	山崎製ハン	山崎麵包	山崎面包	YAMAZAKIBAKING	^山崎麵包YAMAZAKI
巴黎贝甜	1a.6k	巴黎贝甜	PARISBAGUETTE	PARISBAGUETTECAFE	巴黎貝甜
廖记棒棒鸡	1a.6k	廖记棒棒鸡	LIAOJIBANGBANGJI
张一元	1a.6k	~张一元	ZHANGYIYUAN
快客	1a.6k	~快客
悦来悦喜	1a.6k	悦来悦喜	^HAPPYMART
新佳宜	1a.6k	~新佳宜	NEWJOY
新力有家	1a.6k	新力有家	^UHOME	有家便利店
易客来	1a.6k	~易客来	INTOLIFE
易捷	1a.6k	~易捷	^EASYJOY	易捷便利店
東海堂 Arome Bakery	1a.1l	東海堂AROMEBAKERY	AROMEBAKERY	~東海堂	^東海堂AROME
果唯伊	1a.6k	~果唯伊	GUOWEIYI
樂田麵包屋	1a.6l	樂田麵包屋	GAKUDEN
泸溪河	1a.6k	~泸溪河	LUXIHETAOSU
煌上煌	1a.6k	~煌上煌	HUANGSHANGHUANG
爱达乐	1a.6k	~爱达乐	ADDLOVE	爱达乐蛋糕	爱达乐食品
琦王花生	1a.6k	琦王花生	QIWANGPEANUTS
百得来	1a.6k	~百得来	BATTERLIFE
百果园	1a.6k	~百果园	PAGODA
福利麵包	1a.6l	福利麵包	FLORIDABAKERY
稻香村	1a.6k	~稻香村	DAOXIANGCUN
红旗连锁	1a.6k	红旗连锁	HONGQICHAIN
绝味鸭脖	1a.6k	绝味鸭脖	JUEWEIDUCKNECK	~绝味
罗森	1a.6k	~罗森	~LAWSON	~羅森
美宜佳	1a.6k	~美宜佳	MEIYIJIA
美心西餅 Maxim's Cakes	1a.1l	MAXIMSCAKES	美心西餅	^美心西餅MAXIMS
義美食品	1a.2q	義美食品	^IMEIFOODS	IMEI	~義美
聖安娜餅屋 Saint Honore Cake Shop	1a.6m	SAINTHONORECAKESHOP	聖安娜餅屋	^聖安娜餅屋SAINT
舞东风	1a.6k	~舞东风	WUDONGFENG
良品铺子	1a.6k	良品铺子	BESTORE
萊爾富	1a.6l	~萊爾富	^HILIFE
蝦皮店到店	1a.6l	蝦皮店到店	SPXEXPRESS	SHOPEEEXPRESS	SHOPEEXPRESS	~SPX	蝦皮門市	蝦皮智取店
谊品生鲜	1a.6k	谊品生鲜	YPSHENGXIAN
邻几	1a.6k	~邻几	^GOODSPOT	~鄰幾
金虎便利	1a.6k	金虎便利	JINHUCONVENIENCE
銀座コージーコーナー	1a.1s	銀座コーシーコーナー	GINZACOZYCORNER	コーシーコーナー
钱大妈	1a.6k	~钱大妈	QDAMA
面包新语	1a.6k	面包新语	BREADTALK
順成蛋糕	1a.6l	順成蛋糕	SHUNCHENBAKERY	SHUNCHENCAKE
馬可先生	1a.6l	馬可先生	^MRMARK
鲍师傅	1a.6k	~鲍师傅	BAOSPASTRY
鲜丰水果	1a.6k	鲜丰水果	XIANFENGFRUIT	鮮豐水果
麵包新語 BreadTalk	1a.6m	BREADTALK	麵包新語
뚜레쥬르	1a.3k	뚜레쥬르	^TOUSLESJOURS	뚜레주르
세븐일레븐	1a.3k	세븐일레븐	^7ELEVEN	MINISTOP	미니스톱
이마트24	1a.3k	이마트24	EMART24	이마트편의점
파리바게뜨	1a.3k	파리바게뜨	파리바게트	PARISBAGUETTE	PARISBAGUETTECAFE
& Other Stories	2o.1	^OTHERSTORIES
3 Hermanos	2o.20	^3HERMANOS
361度	2o.6k	361度
47 Street	2o.3a	^47STREET
4F	2o.od	~4F
4℃	2o.1s	~4C	ヨントシー
5.11 Tactical	2o.1	511TACTICAL
585 Gold	2o.1	585GOLD
585 Золотой	2o.66	585ЗОЛОТОИ	585ZOLOTOY
6IXTY8IGHT	2o.oe	6IXTY8IGHT
7 For All Mankind	2o.t	7FORALLMANKIND	7FAM	^7FOR
7 карат	2o.3x	7КАРАТ
A. Lange & Söhne	2o.1	^ALANGESOHNE	^ALANGE
A.P.C.	2o.1	~APC	^AP
ABC Schuh-Center	2o.0	^ABCSCHUHCENTER	^ABCSCHUHE	^ABCSCHUH
ABCマート	2o.1s	ABCマート
AOKI	2o.1s	AOKI	~アオキ	~青木
APM Monaco	2o.1	APMMONACO
AS Colour	2o.of	^ASCOLOUR
ASICS	2o.1	ASICS
AW LAB	2o.1	^AWLAB	^ATHLETESWORLD
AWG-Modecenter	2o.og	AWGMODECENTER	~AWG
Abercrombie & Fitch	2o.oh	ABERCROMBIEFITCH
Abercrombie Kids	2o.oi	ABERCROMBIEKIDS
Accessorize	2o.oj	ACCESSORIZE	MONSOONACCESSORIZE
Ackermans	2o.87	~ACKERMANS
Adam	2o.2w	~ADAM
Addition Elle	2o.2p	^ADDITIONELLE
Adidas Originals	2o.1	ADIDASORIGINALS	~ADIDAS	^ADIDASORIGINAL
Adler	2o.ml	~ADLER
Aerie	2o.ok	AERIE
Aeropostale	2o.1	AEROPOSTALE
Agatha	2o.1	AGATHA
Agent Provocateur	2o.1	AGENTPROVOCATEUR
Agnès B.	2o.ol	^AGNESB
Aigle	2o.k	AIGLE
Aigner	2o.1	AIGNER
Alcott	2o.1n	ALCOTT
Aldo	2o.1	ALDO
Alex and Ani	2o.4	^ALEXANDANI	^ALEXAND
Alexander McQueen	2o.1	ALEXANDERMCQUEEN
Alia N TanJay	2o.2p	ALIANTANJAY	^ALIAN
Alice + Olivia	2o.om	^ALICEOLIVIA
AllSaints	2o.on	ALLSAINTS
Allen Edmonds	2o.4	ALLENEDMONDS
Allen Solly	2o.2g	ALLENSOLLY
Ally Fashion	2o.34	^ALLYFASHION
Alpine Pro	2o.ac	^ALPINEPRO
Altar'd State	2o.4	ALTARDSTATE	~ALTARD
Altınbaş	2o.1	ALTINBAS
Amazing Red	2o.66	^AMAZINGRED
America Today	2o.n	^AMERICATODAY
American Eagle Outfitters	2o.ok	^AMERICANEAGLE
American Swiss	2o.oo	^AMERICANSWISS
American Tourister	2o.op	AMERICANTOURISTER
American Vintage	2o.1	^AMERICANVINTAGE
An Phước	2o.60	ANPHUOC
Anabel Arto	2o.oq	ANABELARTO	АНАБЕЛЬАРТО	~ANABEL
Anatomie	2o.4	ANATOMIE
Andrea	2o.20	~ANDREA
Andrews	2o.2k	~ANDREWS
André	2o.k	~ANDRE
Angus and Coote	2o.34	ANGUSANDCOOTE	^ANGUSAND
Ann Taylor	2o.t	^ANNTAYLOR
Anna Bella	2o.2p	^ANNABELLA
Anna van Toor	2o.l	ANNAVANTOOR	^ANNAVAN
Anson's	2o.0	ANSONS
Anthropologie	2o.40	ANTHROPOLOGIE
Antoine et Lili	2o.5f	^ANTOINEETLILI	^ANTOINEET
Antonelle	2o.k	ANTONELLE
Apart	2o.or	~APART
Aramis	2o.26	ARAMIS
Arc'teryx	2o.40	ARCTERYX
Arche	2o.os	ARCHE
Archive	2o.31	~ARCHIVE
Ardene	2o.ot	ARDENE
Arezzo	2o.26	AREZZO
Aristocrazy	2o.1	ARISTOCRAZY
Aritzia	2o.t	ARITZIA
Arket	2o.1	ARKET
Armand Thiery	2o.r	ARMANDTHIERY
Armani Exchange	2o.1	^ARMANIEXCHANGE
Armor Lux	2o.k	^ARMORLUX
Art-93	2o.2k	^ART93
Arthur	2o.k	~ARTHUR
Arthus Bertrand	2o.r	ARTHUSBERTRAND	~ARTHUS
Atasay	2o.1o	ATASAY
Athleta	2o.t	ATHLETA
Atmosphere	2o.2p	~ATMOSPHERE
Aubade	2o.1	AUBADE
Audemars Piguet	2o.1	AUDEMARSPIGUET	~AUDEMARS
Avenue	2o.4	~AVENUE
Away	2o.40	~AWAY
Ayana	2o.31	AYANA
B2	2o.2p	~B2
BHermanos	2o.20	BHERMANOS
BOGGI Milano	2o.1	BOGGIMILANO
BONITA	2o.ou	~BONITA
BONITA men	2o.ou	^BONITAMEN
BRAX	2o.1	BRAX
BSB Fashion	2o.ov	BSBFASHION	~BSB
Ba&sh	2o.1	^BASH
BadRhino	2o.f	BADRHINO
Balenciaga	2o.1	BALENCIAGA
Baleno	2o.1	BALENO
Bally	2o.1	BALLY
Banana Moon	2o.r	^BANANAMOON
Banana Republic	2o.1	^BANANAREPUBLIC
Bandi	2o.5g	~BANDI
Banter by Piercing Pagoda	2o.t	BANTER	PIERCINGPAGODA	^BANTERBY
Barbour	2o.1	BARBOUR
Bata	2o.1	~BATA
Baume & Mercier	2o.1	BAUMEMERCIER
Baťa	2o.5g	~BATA
Beams	2o.ow	BEAMS	ヒームス
Beaverbrooks	2o.a	BEAVERBROOKS
Bel&Bo	2o.56	^BELBO
Beldona	2o.1x	BELDONA
Belwest	2o.6b	BELWEST	БЕЛВЕСТ
Ben Bridge	2o.t	^BENBRIDGE
Ben Sherman	2o.ox	^BENSHERMAN
Bench	2o.1y	~BENCH
Bench Body	2o.1y	^BENCHBODY
Bench.	2o.1	~BENCH
Bentley	2o.2p	BENTLEY
Benvenuti	2o.22	~BENVENUTI
Bepon	2o.5g	BEPON
Bershka	2o.1	BERSHKA
Besson Chaussures	2o.k	BESSONCHAUSSURES	~BESSON
Best & Less	2o.34	^BESTLESS
Betts	2o.34	BETTS
Betty Barclay	2o.1	BETTYBARCLAY
Bevilles Jewellers	2o.34	BEVILLESJEWELLERS	~BEVILLES
Bexley	2o.r	BEXLEY
Bhima Jewellers	2o.2g	BHIMAJEWELLERS
Biba	2o.2g	BIBA
Big Star	2o.oy	^BIGSTAR
Bigotti	2o.22	BIGOTTI
Bijou Brigitte	2o.1	^BIJOUBRIGITTE
Bik Bok	2o.y	^BIKBOK
Bikini Village	2o.2p	^BIKINIVILLAGE
Billabong	2o.1	BILLABONG
Bimba y Lola	2o.1	^BIMBAYLOLA	^BIMBALOLA	^BIMBAY
Birkenstock	2o.1	BIRKENSTOCK
Bizzarro	2o.20	~BIZZARRO
Bizzbee	2o.k	BIZZBEE
Blackberrys	2o.2g	BLACKBERRYS
Blackout	2o.1x	BLACKOUT
Blackstore	2o.k	BLACKSTORE
Blažek	2o.5g	BLAZEK
Bleuforêt	2o.oz	BLEUFORET
Blue Illusion	2o.61	^BLUEILLUSION
Blue Inc	2o.a	^BLUEINC
Blue Nile	2o.4	BLUENILE
Blue Tomato	2o.p0	^BLUETOMATO
Bluenotes	2o.2p	BLUENOTES
Bluespirit	2o.1n	BLUESPIRIT
Boathouse	2o.2p	BOATHOUSE
Bob's Stores	2o.4	BOBS
Boboli	2o.1u	BOBOLI
Bocage	2o.k	BOCAGE
Body Glove	2o.1	BODYGLOVE
Bogart Man	2o.31	BOGART
Bogner	2o.1	BOGNER
BonWorth	2o.4	BONWORTH
Bonds	2o.61	~BONDS
Bonmarché	2o.a	BONMARCHE
Bonne Gueule	2o.k	BONNEGUEULE
Bonobo	2o.k	BONOBO
Bonobos	2o.4	BONOBOS
Boot Barn	2o.4	^BOOTBARN
Bootlegger	2o.2p	BOOTLEGGER
Bosco	2o.1	~BOSCO
Bottega Veneta	2o.1	BOTTEGAVENETA
Botticelli	2o.1u	BOTTICELLI
Boux Avenue	2o.a	BOUXAVENUE
Boyner	2o.1o	BOYNER
Brandy Melville	2o.1	BRANDYMELVILLE
Brantano	2o.p1	BRANTANO
Bras N Things	2o.p2	^BRASNTHINGS	^BRASN
Breitling	2o.1	BREITLING
Breuninger	2o.0	BREUNINGER
Brice	2o.r	BRICE
Brighton Collectibles	2o.4	^BRIGHTONCOLLECTIBLES	~BRIGHTON
Bristol	2o.m	~BRISTOL
Brooks Brothers	2o.1	^BROOKSBROTHERS
Brooksfield	2o.p3	BROOKSFIELD
Brothers	2o.y	~BROTHERS
Browns	2o.2p	BROWNS
Brunello Cucinelli	2o.1	BRUNELLOCUCINELLI	~BRUNELLO
Bréal	2o.k	BREAL
Buccellati	2o.1	BUCCELLATI
Buck Mason	2o.4	^BUCKMASON
Buckle	2o.4	BUCKLE	THEBUCKLE
Budmil	2o.39	BUDMIL
Buffalo Exchange	2o.4	^BUFFALOEXCHANGE
Bulgari	2o.1	BULGARI	BVLGARI
Burberry	2o.1	BURBERRY
Burton	2o.hr	~BURTON
Bushman	2o.5g	BUSHMAN
Bytom	2o.25	BYTOM
C&A	2o.1	~CA
CCC	2o.1	~CCC
COS	2o.1	~COS
CR	2o.66	~CR	CROPP
Cache Cache	2o.p4	^CACHECACHE
Café Coton	2o.1	^CAFECOTON
Calida	2o.p5	CALIDA
Call It Spring	2o.1	^CALLITSPRING	^CALLIT
Calliope	2o.1	CALLIOPE
Calvin Klein	2o.1	^CALVINKLEIN
Calzedonia	2o.1	CALZEDONIA
Camaïeu	2o.p6	CAMAIEU
Camel Active	2o.1	^CAMELACTIVE
Camicissima	2o.p7	CAMICISSIMA
Camisaria Colombo	2o.26	CAMISARIACOLOMBO	COLOMBO	~CAMISARIA
Camomilla	2o.1n	CAMOMILLA
Camp David	2o.p8	^CAMPDAVID
Camper	2o.1	~CAMPER
Canada Goose	2o.1	CANADAGOOSE
Canali	2o.1	~CANALI
Carducci	2o.2k	CARDUCCI
Carhartt	2o.5b	CARHARTT
Carhartt Work in Progress	2o.1	CARHARTTWORKINPROGRESS	^CARHARTTWORK
Carlings	2o.p9	CARLINGS
Caroll	2o.pa	CAROLL
Carpisa	2o.1n	CARPISA
Carry	2o.25	~CARRY
Carter's	2o.1	CARTERS
Cartier	2o.1	~CARTIER
Castro	2o.1t	CASTRO	קסטרו
Catherines	2o.4	CATHERINES
Catimini	2o.1	CATIMINI
Cato	2o.4	CATO
Cecil	2o.pb	CECIL
Celestino	2o.64	CELESTINO
Celine	2o.1	CELINE
Celio	2o.1	CELIO
Cellini	2o.31	CELLINI
Champion	2o.1	~CHAMPION
Chanel	2o.1	~CHANEL
Change	2o.1	~CHANGE
Change Lingerie	2o.1	^CHANGELINGERIE
Charles Clinkard	2o.a	CHARLESCLINKARD
Charles Tyrwhitt	2o.5b	CHARLESTYRWHITT
Charles Vögele	2o.pc	CHARLESVOGELE	VOGELE
Charlotte Russe	2o.4	^CHARLOTTERUSSE
Charm Diamond Centres	2o.2p	^CHARMDIAMOND
Charuel	2o.pd	CHARUEL
Chaumet	2o.1	CHAUMET
Chaussea	2o.pe	CHAUSSEA
Chaussexpo	2o.k	CHAUSSEXPO
Chemmanur International Jewellers	2o.pf	CHEMMANURINTERNATIONALJEWELLERS	~CHEMMANUR	^CHEMMANURINTERNATIONAL
Chevignon	2o.k	CHEVIGNON
Chico's	2o.pg	~CHICOS
Chico's Off the Rack	2o.pg	^CHICOSOFFTHERACK	^CHICOSOFF
Chicorée	2o.1x	CHICOREE
Chilli Beans	2o.ph	CHILLIBEANS	~CHILLI
Chisholm Hunter	2o.a	CHISHOLMHUNTER	~CHISHOLM
Chloé	2o.1	~CHLOE
Christ	2o.pi	~CHRIST
Christian Louboutin	2o.a	CHRISTIANLOUBOUTIN
Christine Laure	2o.k	CHRISTINELAURE
Christopher & Banks	2o.4	^CHRISTOPHERBANKS
Church's	2o.pj	CHURCHS
Ciciban	2o.4s	CICIBAN
Citi Trends	2o.4	^CITITRENDS
City Beach	2o.34	^CITYBEACH
City Chic	2o.61	^CITYCHIC
Cklass	2o.20	CKLASS
Clarks	2o.1	CLARKS
Classic All Blacks	2o.pk	^CLASSICALLBLACKS	^CLASSICALL
Claudia Sträter	2o.m	CLAUDIASTRATER
Claudie Pierlot	2o.1	CLAUDIEPIERLOT	~CLAUDIE
Cleo	2o.2p	CLEO
Cleor	2o.k	CLEOR
Closed	2o.0	~CLOSED
Clothing Junction	2o.31	^CLOTHINGJUNCTION
Club Monaco	2o.40	^CLUBMONACO
Coach	2o.pl	~COACH	^COACHNEWYORK	^COACHNY
Coccinelle	2o.pm	COCCINELLE
Coccodrillo	2o.pn	COCCODRILLO
Code	2o.fq	~CODE
Colcci	2o.26	COLCCI
Cole Haan	2o.1	COLEHAAN
Colette by Colette Hayman	2o.34	COLETTEBYCOLETTEHAYMAN	~COLETTE	^COLETTEBY
Colin's	2o.1	COLINS
Colloseum	2o.po	COLLOSEUM
Colours & Beauty	2o.1n	^COLOURSBEAUTY
Columbia	2o.1	~COLUMBIA	COLUMBIASPORTSWEAR
Compro Oro	2o.pp	^COMPROORO
Comptoir des Cotonniers	2o.k	COMPTOIRDESCOTONNIERS	^COMPTOIRDES
Conbipel	2o.1n	CONBIPEL
Connor	2o.34	~CONNOR
Constance	2o.26	~CONSTANCE
Contempo	2o.31	CONTEMPO
Converse	2o.1	CONVERSE
Cortefiel	2o.3d	CORTEFIEL
Cosmoparis	2o.i4	COSMOPARIS
Cotton Club	2o.l	^COTTONCLUB
Cotton On	2o.1	^COTTONON
Cotton On Body	2o.1	^COTTONONBODY
Cotton On Kids	2o.1	^COTTONONKIDS
Cotton Traders	2o.a	COTTONTRADERS
Cotélac	2o.1	COTELAC
Country Road	2o.61	^COUNTRYROAD
Courir	2o.pq	~COURIR
Cresci e Perdi	2o.26	CRESCIEPERDI	~CRESCI	^CRESCIE
Crew Clothing Company	2o.a	^CREWCLOTHINGCOMPANY	^CREWCLOTHINGCO	^CREWCLOTHING
Crocs	2o.1	CROCS
Cropp	2o.pr	CROPP
Cubus	2o.7s	CUBUS
Cuidado con el Perro	2o.20	^CUIDADOCONELPERRO	^CUIDADOCON
Cycle Gear	2o.4	^CYCLEGEAR
Cyrillus	2o.k	CYRILLUS
Cửa Hàng Thời Trang An Phước	2o.60	CUAHANGTHOITRANGANPHUOC	^CUAHANG
DKNY	2o.1	DKNY	^DONNAKARAN
DR钻戒	2o.6k	DR钻戒	DARRYRING
DSW	2o.t	~DSW	^DESIGNERSHOEWAREHOUSE	DSWDESIGNERSHOEWAREHOUSE	DSWSHOES
DTLR	2o.4	DTLR	^CITYGEAR
DUB	2o.66	~DUB	^PULLBEAR	~ДАБ
DXL Men's Apparel	2o.4	DXLMENSAPPAREL	~DXL	^CASUALMALEXL	^DXLMENS
Damart	2o.35	DAMART
Dan John	2o.ps	^DANJOHN
Dangerfield	2o.61	DANGERFIELD
Daniel's Jewelers	2o.4	DANIELSJEWELERS	~DANIELS
Darjeeling	2o.k	DARJEELING
David Yurman	2o.4	DAVIDYURMAN
David's Bridal	2o.t	^DAVIDSBRIDAL
De Fursac	2o.pt	DEFURSAC
DeFacto	2o.1	DEFACTO
Decimas	2o.pu	DECIMAS
Deichmann	2o.1	DEICHMANN
Delta	2o.1t	~DELTA	דלתא
Derimod	2o.pv	DERIMOD
Des Petits Hauts	2o.k	^DESPETITSHAUTS	^DESPETITS
Desa	2o.pw	DESA
Desigual	2o.1	DESIGUAL
Destination Maternity	2o.t	^DESTINATIONMATERNITY
Devernois	2o.35	DEVERNOIS
Devred	2o.7z	DEVRED
Diamant	2o.66	~DIAMANT
Didi	2o.m	~DIDI
Diesel	2o.1	~DIESEL
Dim	2o.k	~DIM
Din sko	2o.4q	^DINSKO
Dinh Van	2o.1	DINHVAN
Dior	2o.1	~DIOR
Discovery Clothing Company	2o.4	^DISCOVERYCLOTHINGCOMPANY	^DISCOVERYCLOTHING
Discovery Expedition	2o.3k	DISCOVERYEXPEDITION
DistriCenter	2o.k	DISTRICENTER
Diverse	2o.25	~DIVERSE
Dodo's	2o.30	DODOS
Dolce & Gabbana	2o.1	DOLCEGABBANA	^DANDG	~DG	DOLCEANDGABANA	DOLCEANDGABANNA	DOLCEANDGABBANNA	DOLCEYGABANA	DOLCEYGABANNA	DOLCEYGABBANA	DOLCEYGABBANNA
Dolcezza	2o.1	~DOLCEZZA
Don Roberto Jewelers	2o.4	DONROBERTOJEWELERS	^DONROBERTO
Dooney & Bourke	2o.4	DOONEYBOURKE	~DOONEY
Doppelgänger	2o.1n	DOPPELGANGER
Dorotheum Juwelier	2o.1q	DOROTHEUMJUWELIER	~DOROTHEUM
Dorothy Perkins	2o.px	^DOROTHYPERKINS
Dosenbach	2o.1x	DOSENBACH
Dotti	2o.34	DOTTI
Dr. Kong	2o.py	^DRKONG	~江博士
Dr. Martens	2o.1	DRMARTENS	DOCMARTEN	DOCMARTENS	DOCTORMARTEN	DOCTORMARTENS	MARTENS
Dream Sport	2o.1t	^DREAMSPORT
Dress Barn	2o.1	^DRESSBARN
Dressmann	2o.p9	DRESSMANN
Du Pareil au Même	2o.1	DUPAREILAUMEME	^DUPAREIL
Duluth Trading Company	2o.4	DULUTHTRADINGCOMPANY	~DULUTH	^DULUTHTRADING
Duna	2o.3s	DUNA	ДЮНА
Dune London	2o.pz	DUNE
Dunns	2o.87	DUNNS
Dynamite	2o.q0	DYNAMITE
E5 Mode	2o.56	^E5MODE	~E5
EDWIN	2o.q1	EDWIN	エトウィン	エトウイン
EMME	2o.1	~EMME
ETERNA	2o.5	~ETERNA
ETRO	2o.1	ETRO
Earthbound Trading Company	2o.4	EARTHBOUNDTRADINGCOMPANY	~EARTHBOUND	^EARTHBOUNDTRADING
Ecco	2o.1	~ECCO	^ECCOSHOES
Eclipse	2o.2p	~ECLIPSE
EconomClass	2o.3s	ECONOMCLASS	ЕКОНОМКЛАС
Ecru	2o.66	ECRU	BERSHKA	ЭКРУ
Eddie Bauer	2o.lq	^EDDIEBAUER
Eden Park	2o.k	^EDENPARK
Edge Clothing	2o.34	^EDGECLOTHING
Eileen Fisher	2o.t	EILEENFISHER	~EILEEN
El Ganso	2o.q2	ELGANSO
Elena Mirò	2o.1	^ELENAMIRO
Elisabetta Franchi	2o.1	ELISABETTAFRANCHI	~ELISABETTA
Emporio Armani	2o.1	EMPORIOARMANI	~EMPORIO
Ernest Jones	2o.a	^ERNESTJONES
Ernsting's family	2o.5	ERNSTINGSFAMILY	~ERNSTINGS
Escada	2o.1	ESCADA
Esotiq	2o.q3	ESOTIQ
Espace des Marques	2o.k	^ESPACEDESMARQUES	^ESPACEDES
Esprit	2o.1	~ESPRIT
Essentiel Antwerp	2o.q4	ESSENTIELANTWERP
Etam	2o.1	ETAM
Eurosko	2o.4q	EUROSKO
Evans	2o.a	~EVANS
Ever New	2o.2p	^EVERNEW
Evereve	2o.4	EVEREVE
Everything But Water	2o.4	^EVERYTHINGBUTWATER	^EVERYTHINGBUT
Evolve Denim	2o.31	EVLV	EVOLVE
Exact	2o.31	~EXACT
Express	2o.q5	~EXPRESS	^EXPRESSMEN
Extreme Intimo	2o.q6	^EXTREMEINTIMO
F.Hinds	2o.a	FHINDS
FALKE	2o.q7	FALKE
FLO	2o.q8	~FLO
FOX	2o.1t	~FOX	פוקס
Fabiani	2o.31	FABIANI
Fabindia	2o.2g	FABINDIA
Fabletics	2o.4	FABLETICS
Faguo	2o.k	FAGUO
Fairweather	2o.2p	FAIRWEATHER
Falconeri	2o.1	FALCONERI
Familia	2o.66	~FAMILIA
Famous Footwear	2o.4	^FAMOUSFOOTWEAR
Fashion Fusion	2o.31	^FASHIONFUSION
Fashion Market	2o.1	^FASHIONMARKET
Fast-Fix	2o.q9	^FASTFIX
Fastrack	2o.1	FASTRACK	^INDIANACCESSORIESBRAND	^INDIANWATCHCO	^INDIANWATCHCOMPANY
Fat Face	2o.qa	^FATFACE
Fathers & Sons	2o.r	^FATHERSSONS
Fendi	2o.1	FENDI
Figaret	2o.35	FIGARET
Fila	2o.1	~FILA
Findig	2o.2v	FINDIG
Finn Flare	2o.66	FINNFLARE
Finsbury	2o.qb	FINSBURY
Fiorella Rubino	2o.1n	FIORELLARUBINO	~FIORELLA
Flannels	2o.a	FLANNELS
Fleet Feet	2o.4	^FLEETFEET
Flexi	2o.20	FLEXI
Foot Locker	2o.1	^FOOTLOCKER
Foot Solutions	2o.1	^FOOTSOLUTIONS
Footaction	2o.t	FOOTACTION
Footasylum	2o.a	FOOTASYLUM
Footgear	2o.31	FOOTGEAR
Forever 21	2o.1	^FOREVER21	XXIFOREVER
Forever New	2o.qc	^FOREVERNEW
Foschini	2o.qd	FOSCHINI
Fossil	2o.1	~FOSSIL
Francesca's	2o.4	FRANCESCAS
Fraser Hart	2o.a	^FRASERHART
Frasers	2o.fq	FRASERS
Fred Meyer Jewelers	2o.4	^FREDMEYER
Free Lance	2o.k	^FREELANCE
Free People	2o.qe	^FREEPEOPLE
French Connection	2o.1	^FRENCHCONNECTION	FCUK
Fusakle	2o.5g	FUSAKLE
Fusalp	2o.1	FUSALP
Fussl	2o.5	FUSSL
G-Star Raw	2o.1	^GSTAR
G.H. Bass & Co.	2o.5b	^GHBASSCO	^GH
G2000	2o.6k	G2000
GANT	2o.1	GANT
GU	2o.qf	~GU	シーユー
Gabe's	2o.4	GABES	^GABRIELBROTHERS
Gabor	2o.63	GABOR
Gap	2o.1	~GAP	BABYGAP	^THEGAP	^GAPBODY	^GAPFACTORY	^GAPKIDS
Garage	2o.qg	~GARAGE
Gate	2o.qh	~GATE
Gatta	2o.25	GATTA
General Pants Co.	2o.34	^GENERALPANTSCO	^GENERALPANTS
George	2o.a	~GEORGE	GEORGEASDA
George Richards	2o.2p	^GEORGERICHARDS
Georges Rech	2o.k	GEORGESRECH
Geox	2o.1	GEOX
Gerry Weber	2o.1	GERRYWEBER
Ghanda	2o.34	GHANDA
Gina Laura	2o.5	^GINALAURA
Gina Tricot	2o.y	GINATRICOT
Giordano	2o.1	GIORDANO
Giorgio Armani	2o.1	^GIORGIOARMANI
Givenchy	2o.1	GIVENCHY
Glassons	2o.61	GLASSONS
Glitter	2o.i	GLITTER
Globo	2o.pp	~GLOBO
Globus	2o.2g	GLOBUS
Gloria Jeans	2o.66	^GLORIAJEANS
Golden Goose	2o.1	GOLDENGOOSE
Goldenpoint	2o.1n	GOLDENPOINT
Goldmark	2o.61	GOLDMARK
Goldsmiths	2o.a	GOLDSMITHS
Golf & Co	2o.1t	^GOLFCO	גולףאנדקו
Gorjana	2o.4	GORJANA
Graff	2o.1	GRAFF
Grain de Malice	2o.k	GRAINDEMALICE	~GDM	^GRAINDE
Greenpoint	2o.25	GREENPOINT
Gridline	2o.31	GRIDLINE
Gucci	2o.1	GUCCI
Gudrun Sjödén	2o.1	GUDRUNSJODEN	~GUDRUN
Guess	2o.1	~GUESS	^GUESSACCESSORIES
Guldfynd	2o.y	GULDFYND
Gutteridge	2o.1n	GUTTERIDGE
Gymboree	2o.t	GYMBOREE
Gémo	2o.qi	GEMO
Görtz	2o.0	GORTZ
Görtz 17	2o.0	GORTZ17
H&M	2o.1	~HM	^HMKIDS
H. Stern	2o.qj	^HSTERN
H.Samuel	2o.a	^HSAMUEL
Hackett London	2o.1	HACKETT
Haggar	2o.4	HAGGAR
HalfPrice	2o.1	HALFPRICE
Hallenstein Brothers	2o.61	HALLENSTEINBROTHERS	HALLENSTEINS	~HALLENSTEIN
Hallhuber	2o.qk	HALLHUBER
Hanesbrands	2o.1	HANESBRANDS
Hannoush Jewelers	2o.4	HANNOUSHJEWELERS	~HANNOUSH
Happy Socks	2o.1	^HAPPYSOCKS
Harmont & Blaine	2o.ql	HARMONTBLAINE	~HARMONT
Harry Ritchie's	2o.4	HARRYRITCHIES
Harry Rosen	2o.2p	^HARRYROSEN
Havaianas	2o.1	HAVAIANAS
Helly Hansen	2o.1	HELLYHANSEN	~HH
Helzberg Diamonds	2o.4	HELZBERGDIAMONDS	~HELZBERG
Henderson	2o.66	~HENDERSON
Hering	2o.26	HERING
Hermès	2o.1	HERMES
Herzog & Bräuer	2o.0	HERZOGBRAUER
Hidesign	2o.2g	HIDESIGN
Histoire d'Or	2o.qm	^HISTOIREDOR
Hobbs	2o.a	HOBBS
Hollister	2o.1	HOLLISTER
Honeys	2o.1s	HONEYS	ハニース
Hoodies	2o.1t	HOODIES	הודיס
Hope	2o.qn	~HOPE
Hot Topic	2o.t	^HOTTOPIC
Hotter	2o.a	HOTTER
House	2o.pr	~HOUSE
House of Hoops	2o.1	HOUSEOFHOOPS
HoutBrox	2o.l	HOUTBROX
Huber Shop	2o.1q	HUBERSHOP
Huffer	2o.61	HUFFER
Hugo Boss	2o.1	^HUGOBOSS	~BOSS
Humana	2o.1	~HUMANA	^HUMANAPEOPLETOPEOPLE
Humanic	2o.qo	HUMANIC
Hunkemöller	2o.qp	HUNKEMOLLER
Hurley	2o.4	~HURLEY
Hush Puppies	2o.1	HUSHPUPPIES
Háda	2o.39	~HADA
IWC	2o.1	~IWC	^INTERNATIONALWATCHCO	^INTERNATIONALWATCHCOMPANY
IZOD	2o.1	IZOD
Icing	2o.t	ICING
Identity	2o.31	~IDENTITY
Idexe'	2o.1n	IDEXE
Ikks	2o.qq	IKKS
Ilusión	2o.20	~ILUSION
Indiska	2o.y	INDISKA
Indochino	2o.t	INDOCHINO
Industrie	2o.34	~INDUSTRIE
Inside	2o.3d	~INSIDE
International Clothiers	2o.2p	INTERNATIONALCLOTHIERS
Intertop	2o.qr	INTERTOP	ІНТЕРТОП
Intimissimi	2o.1	INTIMISSIMI
Intimissimi Uomo	2o.1	INTIMISSIMIUOMO
Intrend	2o.1	INTREND
It's Fashion	2o.4	^ITSFASHION
Izac	2o.k	IZAC
J. McLaughlin	2o.4	JMCLAUGHLIN
J.Crew	2o.40	^JCREW
J.Jill	2o.4	^JJILL
J.M. Weston	2o.1	JMWESTON	^JM
JAM	2o.31	~JAM	^JAMCLOTHING
JB Martin	2o.k	^JBMARTIN
JBC	2o.1p	~JBC
JD Sports	2o.qs	^JDSPORTS	~JD
JNS	2o.66	~JNS	LEVIS
Jacadi	2o.1	JACADI
Jack & Jones	2o.1	^JACKJONES
Jack Wills	2o.qt	JACKWILLS
Jacqui E	2o.34	JACQUIE	~JACQUI
Jaeger-LeCoultre	2o.1	JAEGERLECOULTRE	~JAEGER
James Avery Jewelry	2o.4	^JAMESAVERYJEWELRY	^JAMESAVERY
Janie & Jack	2o.t	JANIEJACK
Jared	2o.4	~JARED	^JAREDTHEGALLERIAOFJEWELRY
Jasmil	2o.8g	JASMIL	ЈАСМИЛ
Jay Jays	2o.61	JAYJAYS
Jeans Centre	2o.l	^JEANSCENTRE
Jeans Fritz	2o.0	^JEANSFRITZ
Jeanswest	2o.61	JEANSWEST
Jennyfer	2o.p4	JENNYFER
Jet	2o.31	~JET
Jewel Cafe	2o.qu	^JEWELCAFE	シュエルカフェ
Jigsaw	2o.qv	JIGSAW
Jil Sander	2o.1	JILSANDER
Jimmy Choo	2o.1	JIMMYCHOO
JoJo Maman Bébé	2o.a	^JOJOMAMANBEBE	^JOJOMAMAN
JoS. A. Bank	2o.4	^JOSABANK	^JOSBANK	^JOSEPHABANK	^JOSA
Jockey	2o.qw	JOCKEY
Joe Fresh	2o.2p	^JOEFRESH
John Craig	2o.31	^JOHNCRAIG
John Fluevog Shoes	2o.t	JOHNFLUEVOGSHOES	^JOHNFLUEVOG
Johnny Bigg	2o.34	JOHNNYBIGG
Johnny Was	2o.4	^JOHNNYWAS
Johnston & Murphy	2o.t	^JOHNSTONMURPHY
Jonak	2o.k	JONAK
Jones Bootmaker	2o.a	JONESBOOTMAKER	~JONES
Jonsson Workwear	2o.31	JONSSONWORKWEAR	~JONSSON
Jos Alukkas	2o.2g	JOSALUKKAS
Josco Jewellers	2o.2g	JOSCOJEWELLERS
Joules	2o.qa	JOULES
Journeys	2o.t	JOURNEYS
Joyalukkas	2o.qx	JOYALUKKAS
Jules	2o.qy	~JULES
Julien d'Orcel	2o.k	JULIENDORCEL	~JULIEN
Junona	2o.2k	JUNONA
Just Jeans	2o.61	^JUSTJEANS
Just Over the Top	2o.1	^JUSTOVERTHETOP	^JUSTOVER
Just Sports	2o.4	^JUSTSPORTS
Just Watches	2o.2g	^JUSTWATCHES
Justice	2o.t	~JUSTICE
Juwelier Kraemer	2o.0	JUWELIERKRAEMER	~JUWELIER
K&Ö	2o.1q	~KO	KASTNEROHLER
K+K Schuh-Center	2o.0	^KKSCHUHCENTER	^KUNDKSCHUHCENTER
K-Way	2o.k	^KWAY
Kalyan Jewellers	2o.1	KALYANJEWELLERS	~KALYAN
Kanzler	2o.8j	~KANZLER
Kaporal	2o.qz	KAPORAL
KappAhl	2o.7x	KAPPAHL
Kara	2o.5g	~KARA
Karen Millen	2o.a	KARENMILLEN
Kari	2o.69	~KARI
Kari Kids	2o.r0	^KARIKIDS
Karl Lagerfeld	2o.1	KARLLAGERFELD
Karl Marc John	2o.k	^KARLMARCJOHN	^KARLMARC
Kate Spade New York	2o.r1	^KATESPADE
Katies	2o.34	KATIES
Kay Jewelers	2o.4	KAYJEWELERS
Keedo	2o.31	KEEDO
Kekäle	2o.49	KEKALE
Kendra Scott	2o.4	KENDRASCOTT	~KENDRA
Kensol	2o.2k	KENSOL
Kenzo	2o.1	KENZO
Khadim	2o.2g	KHADIM	KHADIMS
KiK	2o.r2	~KIK
Kiabi	2o.1	KIABI
Kids Foot Locker	2o.1	^KIDSFOOTLOCKER	^KIDSFOOT
Kipling	2o.r3	KIPLING
Kiğılı	2o.1	KIGILI
Klass	2o.a	~KLASS
Kleider Bauer	2o.1q	^KLEIDERBAUER
Klenoty Aurum	2o.1v	KLENOTYAURUM	~KLENOTY
Kocca	2o.1n	KOCCA
Kookaï	2o.1	KOOKAI
Koröshi	2o.1u	KOROSHI
Koton	2o.1	KOTON
Kubenz	2o.25	KUBENZ
Kujten	2o.r4	KUJTEN
Kult	2o.0	KULT
Kurt Geiger	2o.r5	KURTGEIGER
L'Équipeur	2o.2p	LEQUIPEUR	~MARKS
LARA BAGS	2o.5g	^LARABAGS
LC Waikiki	2o.1	LCWAIKIKI
LEGiT	2o.31	LEGIT
LEOS	2o.0	LEOS
LIEBESKIND Berlin	2o.1z	LIEBESKIND
LOVE REPUBLIC	2o.69	^LOVEREPUBLIC
La Compagnie des Petits	2o.pe	^LACOMPAGNIEDESPETITS
La Fée Maraboutée	2o.k	LAFEEMARABOUTEE	^LAFEE
La Halle	2o.5f	^LAHALLE
La Martina	2o.1	^LAMARTINA
La New	2o.6l	^LANEW
La Senza	2o.kr	^LASENZA
La Vie en Rose	2o.1	^LAVIEENROSE
Lacoste	2o.1	LACOSTE
Lady Foot Locker	2o.4	^LADYFOOTLOCKER	^LADYFOOT
Lager 157	2o.i	LAGER157
Lane Bryant	2o.4	^LANEBRYANT
Lanidor	2o.2b	LANIDOR
Laura	2o.2p	~LAURA
Laura Ashley	2o.a	^LAURAASHLEY
Lazarini	2o.2k	LAZARINI
Le Château	2o.r6	LECHATEAU
Le Coq Sportif	2o.1	LECOQSPORTIF	^LECOQ
Le Slip Français	2o.r7	LESLIPFRANCAIS	^LESLIP
Le Temps des Cerises	2o.r8	LETEMPSDESCERISES	^LETEMPS
Lee Cooper	2o.1	^LEECOOPER
Lee Wrangler	2o.25	LEEWRANGLER
Lefties	2o.r9	LEFTIES
Legend	2o.ra	~LEGEND	ЛЕГЕНД
Leguano	2o.0	LEGUANO
Leiser	2o.0	~LEISER	^LEISERCOMFORT
Levi's	2o.1	LEVIS
Liberty	2o.2g	~LIBERTY	LIBERTYEXCLUSIVESHOWROOM	^LIBERTYSHOES
Lids	2o.t	LIDS
Life Vivara	2o.26	LIFEVIVARA
Lifestyle	2o.2g	~LIFESTYLE	LIFESTYLEINTERNATIONALPVTLTD
Lille Vinkel Sko	2o.2q	^LILLEVINKELSKO	^LILLEVINKEL
Lilly Pulitzer	2o.4	LILLYPULITZER
Lindex	2o.rb	LINDEX
Little Burgundy	2o.2p	^LITTLEBURGUNDY
Liu Jo	2o.1	LIUJO
Live!	2o.gn	~LIVE
Livera	2o.l	LIVERA
Lloyd	2o.rc	~LLOYD
Loding	2o.1	LODING
Loft	2o.84	~LOFT	^ANNTAYLORLOFT	^LOFTANNTAYLORLOFT	^LOFTOUTLET	^THELOFT
LolaLiza	2o.1p	LOLALIZA
Longchamp	2o.1	LONGCHAMP
Longines	2o.1	LONGINES
Lorna Jane	2o.61	LORNAJANE
Loro Piana	2o.1	LOROPIANA
Louis Copeland and Sons	2o.5s	LOUISCOPELANDANDSONS	^LOUISCOPELAND
Louis Philippe	2o.2g	^LOUISPHILIPPE
Louis Pion	2o.k	LOUISPION
Louis Vuitton	2o.1	LOUISVUITTON
Lovable	2o.1n	LOVABLE
Lovisa	2o.1	LOVISA
Lowes	2o.34	LOWES
Loxion	2o.31	LOXION
Lucardi	2o.l	LUCARDI
Lucky Brand	2o.t	^LUCKYBRAND
Lucy	2o.2k	~LUCY	^LUCYFASHION
Luisa Spagnoli	2o.1	LUISASPAGNOLI
Luna	2o.rd	~LUNA	~ЛУНА
Lupo	2o.re	~LUPO
M&Co	2o.a	~MCO
M.J. Bale	2o.34	^MJBALE	^MJ
MAAG	2o.66	~MAAG	ЗАРА	МААГ
MATY	2o.k	MATY
MAX&Co.	2o.1	^MAXCO
MCM	2o.1	~MCM
MIXXO	2o.3k	MIXXO	~미쏘
MO	2o.rf	~MO	MOHITO
MQ	2o.y	~MQ	MQMARQUET
MS Mode	2o.rg	^MSMODE
Mackage	2o.rh	MACKAGE
Madewell	2o.4	MADEWELL
Maidenform	2o.4	MAIDENFORM
Maison 123	2o.r	MAISON123
Maison Birks	2o.2p	MAISONBIRKS	BIRKS
Maison Margiela	2o.1	MAISONMARGIELA
Maje	2o.1	MAJE
Malabar Gold and Diamonds	2o.ri	MALABARGOLDANDDIAMONDS	~MALABAR	^MALABARGOLD
Malwee	2o.26	MALWEE
Mana	2o.rj	~MANA
Manaco	2o.42	MANACO	CALZADOSMANACO
Mandee	2o.4	MANDEE
Manfield	2o.rk	MANFIELD
Mango	2o.1	MANGO
Mani	2o.2q	~MANI	SKOMANI
Manyavar	2o.2g	MANYAVAR
Manège à Bijoux	2o.k	MANEGEABIJOUX	~MANEGE	^MANEGEA
Marc Cain	2o.1	MARCCAIN
Marc Jacobs	2o.1	^MARCJACOBS
Marc O'Polo	2o.1	MARCOPOLO
Marc Orian	2o.k	MARCORIAN
Marelbo	2o.22	MARELBO
Marella	2o.1	MARELLA
Marimekko	2o.49	MARIMEKKO
Marina Rinaldi	2o.1	MARINARINALDI
Marine Layer	2o.4	^MARINELAYER
Marisa	2o.26	MARISA
Mark Formelle	2o.ju	MARKFORMELLE
Mark's	2o.2p	~MARKS
Markham	2o.6w	MARKHAM
Marko	2o.6b	~MARKO	~МАРКО
Marypaz	2o.3d	MARYPAZ
Mascotte	2o.66	MASCOTTE
Massimo Dutti	2o.1	MASSIMODUTTI
Matalan	2o.gg	MATALAN
Mauboussin	2o.2a	MAUBOUSSIN
Maurices	2o.rl	MAURICES
Mavi	2o.1	MAVI
Max	2o.1	~MAX	^MAXFASHION
Max Mara	2o.1	^MAXMARA
Max et Moi	2o.rm	^MAXETMOI	^MAXET
Mayer's Markenschuhe	2o.0	MAYERSMARKENSCHUHE	~MAYERS
Mayoral	2o.1	MAYORAL
Medicine	2o.rn	~MEDICINE
Megasport	2o.3s	MEGASPORT	МЕГАСПОРТ
Megatop	2o.3x	MEGATOP
Melanie Lyne	2o.2p	MELANIELYNE
Meli Melo	2o.ro	^MELIMELO
Melissa	2o.26	~MELISSA	CLUBEMELISSA	MELISSACLUBE
Men's Wearhouse	2o.4	MENSWEARHOUSE	^MENSWAREHOUSE
Mephisto	2o.1	MEPHISTO
Merkal	2o.1u	MERKAL
Merrell	2o.1	MERRELL
Mes Demoiselles Paris	2o.le	MESDEMOISELLESPARIS	^MESDEMOISELLES
Messika	2o.1	MESSIKA
Metro	2o.2g	~METRO	^METROSHOES
Mexx	2o.1	MEXX
Michael Hill	2o.8b	^MICHAELHILL
Michael Kors	2o.1	^MICHAELKORS
Miladys	2o.31	MILADYS
Milano	2o.20	~MILANO	^MILANOESMEXICO	^TIENDASMILANO
Milavitsa	2o.3x	MILAVITSA	МІЛАВІЦА	МИЛАВИЦА
Millers	2o.34	MILLERS
Mim	2o.le	~MIM
Mimco	2o.34	MIMCO
Minelli	2o.k	MINELLI
Minimax	2o.3x	MINIMAX
Mint Velvet	2o.a	^MINTVELVET
Misako	2o.3d	MISAKO
Mise au Green	2o.k	^MISEAUGREEN	^MISEAU
Modepark Röther	2o.5	MODEPARKROTHER	~MODEPARK
Modis	2o.66	MODIS
Mohito	2o.rp	MOHITO
Momoni	2o.1	MOMONI
Momotaro Jeans	2o.1s	MOMOTAROJEANS	桃太郎シーンス	~MOMOTARO
Moncler	2o.1	MONCLER
Monki	2o.1	MONKI
Monnari	2o.25	MONNARI
Monni	2o.2k	MONNI	DESIZOMONNI
Monsoon	2o.qa	MONSOON
Montblanc	2o.1	MONTBLANC
Montres and Co	2o.k	^MONTRESANDCO	^MONTRESAND
Moores	2o.2p	MOORES
Moreboards	2o.1q	MOREBOARDS
Morgan	2o.5f	~MORGAN
Morgan Jewelers	2o.4	MORGANJEWELERS
Moser Trachtenwelt	2o.0	MOSERTRACHTENWELT
Moshulu	2o.a	MOSHULU
Moss	2o.rq	~MOSS	MOSSBROS
Motherhood Maternity	2o.t	MOTHERHOODMATERNITY	~MOTHERHOOD
Movado	2o.1	MOVADO
Mr Price	2o.rr	^MRPRICE
Mr Price Sport	2o.rr	^MRPRICESPORT
Mr. Big & Tall	2o.2p	^MRBIGTALL	^MRBIG
Mulberry	2o.rs	MULBERRY
Munich	2o.1u	~MUNICH
Mustang	2o.1	~MUSTANG
My Jewellery	2o.n	^MYJEWELLERY
MyShoes	2o.0	MYSHOES
N Sport	2o.rt	^NSPORT	^НСПОРТ
NAF NAF	2o.ru	NAFNAF
NAME IT	2o.1	^NAMEIT
NET	2o.6l	~NET
NKD	2o.rv	~NKD
NOVO	2o.61	~NOVO
Na Hoku	2o.4	NAHOKU
Naheva	2o.1n	NAHEVA
Naot	2o.rw	NAOT
Napapijri	2o.1	NAPAPIJRI
Naturalizer	2o.e3	NATURALIZER
Nautica	2o.1	NAUTICA
Nelson Schoenen	2o.l	^NELSONSCHOENEN	~NELSON
New Balance	2o.1	^NEWBALANCE
New Look	2o.rx	^NEWLOOK
New Man	2o.k	^NEWMAN
New York & Company	2o.4	^NEWYORKCOMPANY
New Yorker	2o.1	^NEWYORKER
Next	2o.1	~NEXT
Nicci Boutiques	2o.31	NICCIBOUTIQUES
Nike Clearance Store	2o.1	^NIKECLEARANCESTORE	^NIKECLEARANCE
Nike Factory Store	2o.1	^NIKEFACTORYSTORE	^NIKEFACTORY
NonSoloSport	2o.1n	NONSOLOSPORT
Norah	2o.m	NORAH
Nordstrom Rack	2o.t	NORDSTROMRACK
North Sails	2o.1	NORTHSAILS
Northern Reflections	2o.2p	^NORTHERNREFLECTIONS
Nudie Jeans	2o.ry	NUDIEJEANS
Number One Shoes	2o.2l	^NUMBERONESHOES	^NUMBERONE
Nuna Lie	2o.3e	NUNALIE
Nuvolari	2o.1n	NUVOLARI
O'Hara	2o.66	OHARA
O'Neill	2o.1	ONEILL
ONLY	2o.1	~ONLY
ONLY & SONS	2o.1	^ONLYSONS
OPEN32	2o.l	OPEN32
OROVIVO	2o.0	OROVIVO
OVS	2o.1	~OVS
OVS Kids	2o.1	OVSKIDS
Oasis	2o.6v	~OASIS
Ochnik	2o.rz	OCHNIK
Off-White	2o.1	^OFFWHITE
Office	2o.cx	~OFFICE
Office Shoes	2o.s0	^OFFICESHOES
Okaïdi	2o.s1	OKAIDI
Old Khaki	2o.3q	OLDKHAKI
Old Navy	2o.1	^OLDNAVY
Oliver Bonas	2o.a	OLIVERBONAS
Oliver Grant	2o.5f	^OLIVERGRANT
Oltre	2o.1n	~OLTRE
Olymp	2o.5	OLYMP
Olymp & Hades	2o.0	OLYMPHADES
Olympia	2o.k	OLYMPIA
Omega	2o.1	~OMEGA
Omoda	2o.s2	OMODA
Once Upon a Child	2o.4	^ONCEUPONACHILD	^ONCEUPON
Optima	2o.20	OPTIMA
Orcanta	2o.k	ORCANTA
Orchestra	2o.1	~ORCHESTRA
Original Marines	2o.1n	^ORIGINALMARINES
OshKosh B'gosh	2o.1	OSHKOSH
Outfit	2o.h2	~OUTFIT
Oysho	2o.1	OYSHO
Ozeta	2o.2w	OZETA
PC Jeweller	2o.2g	PCJEWELLER
PEP	2o.s3	~PEP
PME Legend	2o.m	^PMELEGEND
PNJ	2o.60	~PNJ
PS Fashion	2o.s4	^PSFASHION
Pablo	2o.35	~PABLO
PacSun	2o.4	PACSUN
Palmers	2o.5	PALMERS
Pan Club	2o.66	^PANCLUB	PANDORA
Pandora	2o.1	PANDORA
Panerai	2o.1	PANERAI
Pantaloons	2o.2g	PANTALOONS
Paprika	2o.rg	PAPRIKA
Paraboot	2o.k	PARABOOT
Parfois	2o.1	~PARFOIS
Patagonia	2o.s5	PATAGONIA
Pataugas	2o.k	PATAUGAS
Patek Philippe	2o.1	PATEKPHILIPPE
Patrizia Pepe	2o.1n	PATRIZIAPEPE	~PATRIZIA
Paul Smith	2o.1	^PAULSMITH
Pause	2o.2k	~PAUSE	^PAUSEJEANS
Pavers Shoes	2o.a	PAVERS
Payless ShoeSource	2o.1	PAYLESS
Peaceminusone	2o.3k	PEACEMINUSONE
Peacocks	2o.s6	PEACOCKS
Peek & Cloppenburg	2o.s7	PEEKCLOPPENBURG
Pendleton	2o.1	PENDLETON
Penningtons	2o.2p	PENNINGTONS
Pennyblack	2o.1	PENNYBLACK
Penshoppe	2o.1y	PENSHOPPE
Penti	2o.1	PENTI
Peoples Jewellers	2o.2p	PEOPLESJEWELLERS
Pep&Co	2o.f	PEPCO
Pepco	2o.s8	PEPCO
Pepe Jeans	2o.1	^PEPEJEANS
Perry Ellis	2o.s9	^PERRYELLIS
Persona	2o.1	~PERSONA
Peter Alexander	2o.34	^PETERALEXANDER
Peter England	2o.2g	^PETERENGLAND
Peter Hahn	2o.1z	^PETERHAHN
Peter Millar	2o.4	PETERMILLAR
Petit Bateau	2o.sa	^PETITBATEAU
Phase Eight	2o.sb	^PHASEEIGHT
Phildar	2o.k	PHILDAR
Piaget	2o.1	PIAGET
Piazza Italia	2o.1n	^PIAZZAITALIA
Picard	2o.0	~PICARD
Pick n Pay Clothing	2o.fq	^PICKNPAYCLOTHING	^PICKANDPAYCLOTHING	PICKNPAYCLOTHES	PNPCLOTHING
Pierre Cardin	2o.1	PIERRECARDIN
Pillin	2o.4g	PILLIN
Pimkie	2o.sc	PIMKIE
Pink	2o.1	~PINK
Pink Woman	2o.2c	^PINKWOMAN
Pinko	2o.1	PINKO
Pinky Club	2o.2w	PINKYCLUB
Piticas	2o.26	PITICAS
PittaRosso	2o.sd	PITTAROSSO
Pittarello	2o.4k	PITTARELLO
Plato's Closet	2o.t	PLATOSCLOSET
Pletzsch	2o.0	PLETZSCH
Polarn O. Pyret	2o.y	POLARNOPYRET	~POP	~POLARN	^POLARNO
Polo Ralph Lauren	2o.1	^POLORALPHLAUREN	^POLORALPH
Pom d'Api	2o.1	POMDAPI
Pompea	2o.1n	POMPEA
Porsche Design	2o.1	^PORSCHEDESIGN
Portmans	2o.61	PORTMANS
Postie	2o.2l	POSTIE
Power Fashion	2o.31	^POWERFASHION	~POWER
Prada	2o.1	PRADA
Primadonna	2o.1n	PRIMADONNA
Primark	2o.1	PRIMARK	PENNEYS
Primigi	2o.a6	PRIMIGI
Princesse tam.tam	2o.1	^PRINCESSETAMTAM	^PRINCESSETAM
Promod	2o.1	PROMOD
Prouds	2o.34	PROUDS
Psycho Bunny	2o.t	PSYCHOBUNNY	~PSYCHO
Pull & Bear	2o.1	^PULLBEAR
Puma	2o.1	PUMA
Puma Outlet	2o.1	PUMAOUTLET
Punt Roma	2o.1	^PUNTROMA
Queenspark	2o.31	QUEENSPARK
Querol	2o.1u	QUEROL
Quick Schuh	2o.5	^QUICKSCHUH
Quiksilver	2o.1	QUIKSILVER	QUICKSILVER
Quiosque	2o.25	QUIOSQUE
Quiz	2o.f	~QUIZ
R.M.Williams	2o.1	^RMWILLIAMS	^RM
RE	2o.66	~RE	~RESERVED
RW&CO.	2o.2p	^RWCO
Rack Room Shoes	2o.4	^RACKROOMSHOES	^RACKROOM
Radley London	2o.a	RADLEY
Rage	2o.31	~RAGE
Raging Bull	2o.a	RAGINGBULL	~RAGING
Rainbow	2o.se	~RAINBOW	^RAINBOWSHOPS
Ralf Ringer	2o.66	^RALFRINGER
Ramraj Cotton	2o.2g	RAMRAJCOTTON	~RAMRAJ
Raymond	2o.2g	~RAYMOND
Red Wing	2o.sf	^REDWING
Reebok	2o.1	REEBOK
Refinery	2o.31	REFINERY
Reiss	2o.a	~REISS
Reitmans	2o.2p	REITMANS
Relay Jeans	2o.31	^RELAYJEANS
Reliance Trends	2o.2g	^RELIANCETRENDS
Renegade Fashion Outlet	2o.31	RENEGADEFASHIONOUTLET	~RFO	~RENEGADE	^RENEGADEFASHION
Renner	2o.sg	RENNER	LOJASRENNER	RENER
Reno	2o.sh	~RENO
Renuar	2o.1t	RENUAR	רנואר
Replay	2o.1	REPLAY
Reserva	2o.26	~RESERVA
Reserved	2o.1	~RESERVED
Respect	2o.si	~RESPECT	РЕСПЕКТ
Rfnry jnr	2o.31	RFNRYJNR
Riachuelo	2o.26	RIACHUELO	LOJASRIACHUELO	RCHLO
Ricki's	2o.2p	RICKIS
Rieker	2o.1	RIEKER
Rimowa	2o.1	RIMOWA
Rinascimento	2o.1n	RINASCIMENTO
Rip Curl	2o.74	RIPCURL
Riu Paris	2o.1	^RIUPARIS
River Island	2o.sj	^RIVERISLAND
Rivers	2o.34	~RIVERS
Road Runner Sports	2o.4	^ROADRUNNERSPORTS	^ROADRUNNER
Robel	2o.2w	ROBEL
Robert Graham	2o.4	^ROBERTGRAHAM
Roberto Cavalli	2o.1	^ROBERTOCAVALLI
Rockmans	2o.34	ROCKMANS
Rockport	2o.1	ROCKPORT
Rockwear	2o.34	ROCKWEAR
Rodd & Gunn	2o.sk	RODDGUNN
Roger Dubuis	2o.1	ROGERDUBUIS
Rolex	2o.1	ROLEX
Rollmann	2o.2k	ROLLMANN
Roman Originals	2o.a	ROMANORIGINALS	~ROMAN
Roots	2o.1	~ROOTS
RougeGorge	2o.r	ROUGEGORGE
Ryłko	2o.25	RYLKO
S.P.C.C.	2o.31	^SPCC	^SERGEANTPEPPERCLOTHINGCO
SAS	2o.1	~SAS	SANANTONIOSHOEMAKERS	^SANANTONIOSHOE	^SASSHOES
SELECTED	2o.1	~SELECTED
SHEIKE	2o.34	SHEIKE
SIDESTEP	2o.0	SIDESTEP
Saboo	2o.66	SABOO	CROCS
Sacha	2o.j	SACHA
Saint James	2o.k	^SAINTJAMES
Saint Laurent	2o.1	^SAINTLAURENT	^YVESSAINTLAURENT	~YSL
Salamander	2o.1	SALAMANDER
Salomon	2o.1	~SALOMON	^SALOMONSPORTS
Salsa	2o.sl	~SALSA
Saltrock	2o.a	SALTROCK
Salvador Artesano	2o.1u	SALVADORARTESANO
Salvatore Ferragamo	2o.1	SALVATOREFERRAGAMO
Sam 73	2o.1v	^SAM73
Samsonite	2o.1	SAMSONITE
Samsøe Samsøe	2o.sm	SAMSOESAMSOE	~SAMSOE
San Marina	2o.k	^SANMARINA
Sandro	2o.k	SANDRO
Santa Lolla	2o.26	SANTALOLLA
Santory	2o.20	SANTORY
Sarar	2o.1o	SARAR
Savage	2o.6b	~SAVAGE
Scapino	2o.l	SCAPINO
Scarpe&Scarpe	2o.1n	^SCARPESCARPE	^SCARPEESCARPE
Schaap en Citroen	2o.l	^SCHAAPENCITROEN	^SCHAAPEN
Schiesser	2o.0	SCHIESSER
Schoenen Torfs	2o.56	SCHOENENTORFS	CHAUSSURESTORFS	TORFS
Schuh	2o.qa	~SCHUH
Schuh-Mann	2o.0	^SCHUHMANN
Schuhkay	2o.0	SCHUHKAY
Schuhpark	2o.0	SCHUHPARK
Scorett	2o.y	SCORETT
Scotch & Soda	2o.1	^SCOTCHSODA
Scrubs & Beyond	2o.4	SCRUBSBEYOND	~SCRUBS
Seasalt	2o.a	SEASALT
Seaside	2o.2b	SEASIDE
Sebago	2o.1	SEBAGO
Seed Heritage	2o.61	^SEEDHERITAGE
Seidensticker	2o.sn	SEIDENSTICKER
Seiko	2o.1	SEIKO	セイコー
Sela	2o.68	SELA
Select	2o.a	~SELECT	^SELECTFASHION	SELECTFASHIONS
Selfast	2o.31	SELFAST
Senqu	2o.31	SENQU
Serge Blanco	2o.k	^SERGEBLANCO
Sergent Major	2o.so	^SERGENTMAJOR
Sezon	2o.3s	~SEZON	~СЕЗОН
Sfera	2o.1	~SFERA
Shagovita	2o.ju	SHAGOVITA
Shane Co.	2o.4	^SHANECO
Shiekh	2o.4	SHIEKH
Shoe Carnival	2o.4	^SHOECARNIVAL
Shoe City	2o.sp	^SHOECITY
Shoe Dept.	2o.4	^SHOEDEPT	^SHOEDEPARTMENT	^THESHOEDEPT
Shoe Dept. Encore	2o.4	^SHOEDEPTENCORE	^SHOEDEPARTMENTENCORE
Shoe Palace	2o.4	^SHOEPALACE
Shoe Sensation	2o.4	^SHOESENSATION
Shoe Show	2o.4	^SHOESHOW
Shoe Show Mega	2o.4	^SHOESHOWMEGA
Shoe Zone	2o.f	^SHOEZONE
Shoeby	2o.l	SHOEBY
Shoeday	2o.2q	SHOEDAY
Side Step	2o.30	^SIDESTEP
Siemes Schuhcenter	2o.0	SIEMESSCHUHCENTER	~SIEMES
Simply Southern	2o.4	^SIMPLYSOUTHERN
Sinsay	2o.1	SINSAY
Sinéquanone	2o.r	SINEQUANONE
Sirens	2o.2p	SIRENS
Sisley	2o.sq	SISLEY
Sizeer	2o.sr	SIZEER
Skechers	2o.1	SKECHERS	SKETCHERS
Skipper Bar	2o.31	^SKIPPERBAR
Skopunkten	2o.y	SKOPUNKTEN
Skoringen	2o.4v	SKORINGEN
Slaters	2o.a	SLATERS
Smuggler	2o.k	SMUGGLER
SneakerBox	2o.66	SNEAKERBOX	REEBOK
Snipes	2o.ss	SNIPES
Soeur	2o.r4	~SOEUR
Sofia	2o.2w	~SOFIA
Soft Moc	2o.2p	^SOFTMOC
Soft Surroundings	2o.4	SOFTSURROUNDINGS
Sokolov	2o.6b	SOKOLOV
Soma	2o.4	~SOMA	SOMAINTIMATES
Sottotono	2o.1n	SOTTOTONO
Soviet	2o.31	~SOVIET
Spanx	2o.4	SPANX
Spendless Shoes	2o.34	SPENDLESS
Sperry	2o.4	SPERRY
Spitz	2o.31	SPITZ
Sportmax	2o.1	SPORTMAX
Sportscraft	2o.34	SPORTSCRAFT
Sportsgirl	2o.34	SPORTSGIRL
Springfield	2o.1	~SPRINGFIELD
St. John	2o.t	^STJOHN
State & Liberty	2o.4	^STATELIBERTY
Stefanel	2o.st	STEFANEL
Stella McCartney	2o.1	STELLAMCCARTNEY
Steps	2o.l	~STEPS
Sterns	2o.31	STERNS
Steve Madden	2o.t	STEVEMADDEN
Stitches	2o.2p	STITCHES
Story	2o.1t	~STORY	סטורי
Stradivarius	2o.1	STRADIVARIUS
Strandbags	2o.61	STRANDBAGS
Street Beat	2o.66	^STREETBEAT
Street Fever	2o.31	^STREETFEVER
Street One	2o.su	^STREETONE
Stride Rite	2o.4	STRIDERITE	~STRIDE
Stroili Oro	2o.1n	STROILIORO	~STROILI
Stuart Weitzman	2o.sv	STUARTWEITZMAN
Studio 88	2o.m9	^STUDIO88
Style	2o.7g	~STYLE
Stylenanda	2o.3k	STYLENANDA
Subdued	2o.1	SUBDUED
Suburbia	2o.20	SUBURBIA
Sud Express	2o.k	^SUDEXPRESS
Sugar	2o.k	~SUGAR
Suitsupply	2o.1	SUITSUPPLY
Sundance Catalog	2o.4	SUNDANCE
Sunlight	2o.66	SUNLIGHT
Superdry	2o.1	SUPERDRY
Supré	2o.34	SUPRE
Sussan	2o.34	SUSSAN
Suzanne Grae	2o.34	SUZANNEGRAE
Suzy Shier	2o.2p	SUZYSHIER
Swarovski	2o.1	SWAROVSKI
Swatch	2o.1	SWATCH
Sweaty Betty	2o.sw	SWEATYBETTY	~SWEATY
Swiss	2o.25	~SWISS
SØR	2o.0	~SOR
Sézane	2o.sx	SEZANE
T.M.Lewin	2o.a	TMLEWIN	^TM
TAG Heuer	2o.1	TAGHEUER
Takko Fashion	2o.sy	TAKKO
Talbots	2o.t	TALBOTS
Tally Weijl	2o.1	TALLYWEIJL
Tamaris	2o.sz	TAMARIS
Tamrex	2o.t0	TAMREX
Tanishq	2o.2g	TANISHQ
Tape à l'Œil	2o.1	TAPEALOEIL	^TAPEA
Tarocash	2o.34	TAROCASH
Tartine et Chocolat	2o.1	TARTINEETCHOCOLAT	~TARTINE	^TARTINEET
Tati	2o.t1	~TATI
Tatuum	2o.c	TATUUM
Ted Baker	2o.1	^TEDBAKER
Teilor	2o.t2	TEILOR
Tekkie Town	2o.t3	TEKKIETOWN	~TEKKIE
Teodor	2o.2k	TEODOR
Terranova	2o.1	TERRANOVA
Textile house	2o.t4	^TEXTILEHOUSE
Tezenis	2o.1	TEZENIS
The Athlete's Foot	2o.1	^THEATHLETESFOOT	^ATHLETESFOOT	^THEATHLETES
The Children's Place	2o.ok	^THECHILDRENSPLACE	^CHILDRENSPLACE
The Edinburgh Woollen Mill	2o.a	THEEDINBURGHWOOLLENMILL	EDINBURGHWOOLLENMILL	~EWM	^THEEDINBURGH
The FIX	2o.31	^THEFIX
The Hub	2o.8p	^THEHUB
The Kooples	2o.82	THEKOOPLES
The North Face	2o.1	^THENORTHFACE	^NORTHFACE	^THENORTH
The Shoe Company	2o.2p	^THESHOECOMPANY	^SHOECOMPANY	^THESHOE
The Sneaker Factory	2o.31	THESNEAKERFACTORY	SNEAKERFACTORY	^THESNEAKER
The Sting	2o.t5	^THESTING
The Stone	2o.l	^THESTONE
The Vintage Store	2o.a	^THEVINTAGESTORE	^VINTAGESTORE	^THEVINTAGE
The Walking Company	2o.1	^THEWALKINGCOMPANY	^WALKINGCOMPANY	^THEWALKING
The Webster	2o.t	^THEWEBSTER
Thom Browne	2o.1	THOMBROWNE
Thomas Sabo	2o.1	^THOMASSABO
Thyme Maternity	2o.2p	THYMEMATERNITY
Tiffany & Company	2o.1	^TIFFANYCOMPANY	^TIFFANYCO	~TIFFANY	TIFFANYS
Tillys	2o.4	TILLYS
Timberland	2o.1	TIMBERLAND
Tip Top Tailors	2o.2p	TIPTOPTAILORS	^TIPTOP
Tissot	2o.1	TISSOT
Titan	2o.2g	TITAN
Tod's	2o.1	TODS
Todomoda	2o.t6	TODOMODA
Tom Ford	2o.1	^TOMFORD
Tom Tailor	2o.1	TOMTAILOR
Tommy Bahama	2o.t	TOMMYBAHAMA
Tommy Hilfiger	2o.1	TOMMYHILFIGER
Tommy Hilfiger Kids	2o.1	TOMMYHILFIGERKIDS
Top Secret	2o.2z	^TOPSECRET
Topman	2o.1	TOPMAN
Topshop	2o.1	TOPSHOP
Torrid	2o.4	TORRID
Tory Burch	2o.1	TORYBURCH
Totally Workwear	2o.34	TOTALLYWORKWEAR	~TWW
Totalsports	2o.31	TOTALSPORTS
Totto	2o.t7	TOTTO
Tourneau	2o.4	TOURNEAU
Tous	2o.1	~TOUS
Track&Field	2o.26	^TRACKFIELD
Tradehome Shoes	2o.4	TRADEHOME
TravisMathew	2o.t8	TRAVISMATHEW
Trends	2o.2g	~TRENDS
Trigema	2o.0	TRIGEMA
Triola	2o.5g	TRIOLA
Triumph	2o.1	~TRIUMPH	^AMOSSTYLE	트라이엄프인터내셔널	トリンフ	~黛安芬
True Religion	2o.ht	^TRUERELIGION
Truworths	2o.31	TRUWORTHS
Tudor	2o.1	TUDOR
Tumi	2o.1	TUMI
Twentyfourseven	2o.1t	TWENTYFOURSEVEN
Twilfit	2o.y	TWILFIT
Twinset	2o.1n	TWINSET
Tøjeksperten	2o.1k	TOJEKSPERTEN	TOJESKPERTEN
U.S. Polo Assn.	2o.1	^USPOLO
UGG	2o.1	~UGG	UGGUGGAUSTRALIA
UNIQ	2o.31	UNIQ
UNTUCKit	2o.t	UNTUCKIT
USC	2o.f	~USC
Ulla Popken	2o.t9	ULLAPOPKEN
Un Jour Ailleurs	2o.k	^UNJOURAILLEURS	^UNJOUR
Under Armour	2o.1	UNDERARMOUR	^UNDERARMOR
Under Armour Youth	2o.1	UNDERARMOURYOUTH
Undiz	2o.ta	UNDIZ
Uniform Destination	2o.4	^UNIFORMDESTINATION
Uniqlo	2o.1	UNIQLO
United Colors of Benetton	2o.1	^UNITEDCOLORSOFBENETTON	~BENETTON	^UNITEDCOLORS
Universal Store	2o.34	^UNIVERSALSTORE
UpWest	2o.4	UPWEST
Ur&Penn	2o.ci	^URPENN
Urban Kids	2o.2p	^URBANKIDS
Urban Outfitters	2o.1	URBANOUTFITTERS
Urban Planet	2o.2p	^URBANPLANET
Usaflex	2o.26	USAFLEX
V.I.M.	2o.4	~VIM	^VI
VILA	2o.1	~VILA
VINCE.	2o.4	~VINCE
Vacheron Constantin	2o.1	VACHERONCONSTANTIN	~VACHERON
Valentino	2o.1	~VALENTINO
Valmano	2o.tb	VALMANO
Van Cleef & Arpels	2o.4	VANCLEEFARPELS	VANCLEEFARPLES	^VANCLEEF
Van Dal	2o.l	^VANDAL
Van Graaf	2o.tc	^VANGRAAF
Van Heusen	2o.1	VANHEUSEN
Vanessa Bruno	2o.1	^VANESSABRUNO
Vans	2o.1	VANS
Vera Bradley	2o.4	^VERABRADLEY
Veritas	2o.1p	VERITAS
Vero Moda	2o.1	^VEROMODA
Versace	2o.1	VERSACE
Vertbaudet	2o.1	VERTBAUDET
Vertiche	2o.20	VERTICHE
Vestopazzo	2o.3	VESTOPAZZO
Vib's	2o.k	VIBS
Vicomte A	2o.k	VICOMTEA	~VICOMTE
Victoria's Secret	2o.1	VICTORIASSECRET	~VICTORIAS
Victory Lab	2o.31	^VICTORYLAB
Vilebrequin	2o.1	VILEBREQUIN
Vilet	2o.66	VILET	STRADIVARIUS	ВИЛЕТ
Vineyard Vines	2o.4	VINEYARDVINES	~VINEYARD
Vistula	2o.25	VISTULA
Vivara	2o.26	VIVARA
Volcom	2o.1	VOLCOM
Volt	2o.4q	~VOLT	^VOLTFASHION
Vovk	2o.3s	VOVK	ВОВК
Vuori	2o.4	VUORI
Vélez	2o.23	VELEZ
Vögele Shoes	2o.2	VOGELESHOES
W. Kruk	2o.25	WKRUK
WE	2o.td	~WE	^WEFASHION
WEGO	2o.1s	WEGO	ウィコー
WSS	2o.4	~WSS	^WAREHOUSESHOESALE
Wacoal	2o.1	WACOAL	~와코루	ワコール	~華歌爾
Walbusch	2o.0	WALBUSCH
Walking on a Cloud	2o.2p	^WALKINGONACLOUD	^WALKINGON
Wallace Bishop	2o.34	^WALLACEBISHOP
Wallis	2o.f	WALLIS
Warehouse	2o.a	~WAREHOUSE
Warren James	2o.a	^WARRENJAMES
WeShoes	2o.1t	WESHOES
Webbers	2o.31	WEBBERS
Weekday	2o.1	WEEKDAY
Weekend Max Mara	2o.1	^WEEKENDMAXMARA	^WEEKENDMAX
Weird Fish	2o.a	^WEIRDFISH
Wellensteyn	2o.0	WELLENSTEYN
Wempe	2o.te	WEMPE
West 49	2o.2p	^WEST49
Westside	2o.2g	WESTSIDE
WheelUp	2o.1n	WHEELUP
Whistles	2o.a	WHISTLES
White House Black Market	2o.t	^WHITEHOUSEBLACKMARKET	^WHITEHOUSE
White Stuff	2o.tf	^WHITESTUFF
Wibra	2o.m	WIBRA
Wilsons Leather	2o.t	WILSONSLEATHER	~WILSONS
Windsor	2o.4	~WINDSOR
Witchery	2o.34	WITCHERY
Witt Weiden	2o.0	WITTWEIDEN
Wojas	2o.tg	WOJAS
Wolford	2o.th	WOLFORD
Women'secret	2o.1	WOMENSECRET	^WOMENSSECRET
Wonderplace	2o.3k	WONDERPLACE	원더플레이스
Woodland	2o.2g	WOODLAND
Woolworths	2o.31	WOOLWORTHS	FOODTOWN
Work Authority	2o.2p	^WORKAUTHORITY
Work World	2o.4	^WORKWORLD
World Tennis	2o.26	^WORLDTENNIS
Wynsors World of Shoes	2o.a	WYNSORS	^WYNSORSWORLD
Wólczanka	2o.25	WOLCZANKA
Wöhrl	2o.0	WOHRL
XC	2o.66	~XC	~HOUSE
XIOS	2o.4	XIOS
YDE	2o.31	~YDE
Yamamay	2o.pp	YAMAMAY
Yanga	2o.1t	YANGA
Yes	2o.ac	~YES
Yours Clothing	2o.ti	^YOURSCLOTHING	~YOURS
ZEB	2o.1p	~ZEB
Zadig & Voltaire	2o.tj	ZADIGVOLTAIRE
Zales	2o.4	ZALES
Zara	2o.1	ZARA
Zarina	2o.69	ZARINA
Zebra	2o.1x	ZEBRA
Zeeman	2o.tk	~ZEEMAN
Zegna	2o.1	ZEGNA	ERMENEGILDOZEGNA
Zellbury	2o.ar	ZELLBURY
Zenden	2o.66	~ZENDEN
Ziengs	2o.l	ZIENGS
Ziko	2o.3x	ZIKO
Zillertaler Trachtenwelt	2o.1q	ZILLERTALERTRACHTENWELT	~ZILLERTALER
Zilli	2o.1	ZILLI
Zinzane	2o.26	ZINZANE
Zizzi	2o.tl	ZIZZI
Zlatarna Celje	2o.tm	ZLATARNACELJE	~ZLATARNA
Zolla	2o.66	ZOLLA
Zudio	2o.2g	ZUDIO
Zuiki	2o.1n	ZUIKI
Zumiez	2o.t	ZUMIEZ
ad-lib	2o.6m	^ADLIB
anika schuh	2o.0	ANIKASCHUH
ara	2o.5	~ARA	^ARASCHUHE	^ARASHOES
befree	2o.66	BEFREE
bossini	2o.tn	BOSSINI	~堡獅龍
bruno banani	2o.0	BRUNOBANANI
bugatti	2o.1	BUGATTI
claire's	2o.1	~CLAIRES	^CLAIRESSTORES	^CLAIRESACCESSORIES
comma	2o.to	COMMA
das macht SiNN	2o.0	^DASMACHTSINN	~SINN	SINNLEFFERS	^DASMACHT
dna	2o.2q	~DNA
dunhill	2o.1	DUNHILL
emilio adani	2o.5	EMILIOADANI
emon依夢	2o.6l	EMON依夢	EMON	~依夢
engbers	2o.5	ENGBERS
ese O ese	2o.1u	^ESEOESE	^ESEO
iBlues	2o.1	IBLUES
kaes.	2o.25	KAES
liberty woman	2o.0	^LIBERTYWOMAN
marmalato	2o.66	MARMALATO
mat star	2o.2k	^MATSTAR
mister*lady	2o.5	^MISTERLADY
motivi	2o.1	~MOTIVI
niko and ...	2o.tp	^NIKOAND	ニコアント
oodji	2o.66	OODJI
orsay	2o.1	ORSAY
rue21	2o.4	RUE21
s.Oliver	2o.1	^SOLIVER
shoe4you	2o.5	SHOE4YOU
sigikid	2o.0	SIGIKID
sportscene	2o.31	SPORTSCENE
street shoes	2o.0	^STREETSHOES
terStal	2o.l	TERSTAL
tredy	2o.0	TREDY
van Laack	2o.0	VANLAACK
vanHaren	2o.m	VANHAREN
worldbox	2o.2f	WORLDBOX
yd.	2o.34	~YD
zero	2o.7	~ZERO
À l'Aise Breizh	2o.k	ALAISEBREIZH	^ALAISE
Åland	2o.3k	ALAND	에이랜드
Éram	2o.r	~ERAM
Éric Bompard	2o.tq	ERICBOMPARD
Đak	2o.ra	~DAK	~ЂАК	^DAKOUTLET	^DAKSPORT	DJAK	ЂАКСПОРТ
Адамас	2o.66	АДАМАС	ADAMAS
Алмаз	2o.66	АЛМАЗ
Бронницкий ювелир	2o.66	БРОННИЦКИИЮВЕЛИР	~БРОННИЦКИИ
Восток-Сервис	2o.66	ВОСТОКСЕРВИС
Дефиле	2o.66	ДЕФИЛЕ	DEFILE
Золотая мечта	2o.3x	ЗОЛОТАЯМЕЧТА	^GOLDDREAM
Золотий Вік	2o.3s	ЗОЛОТИИВІК	~ЗОЛОТИИ
Ивановский трикотаж	2o.66	ИВАНОВСКИИТРИКОТАЖ	~ИВАНОВСКИИ
Кристалл	2o.6b	КРИСТАЛЛ
Кыштымский трикотаж	2o.66	КЫШТЫМСКИИТРИКОТАЖ	~КЫШТЫМСКИИ
Линии Любви	2o.66	^ЛИНИИЛЮБВИ
Липненски	2o.2k	ЛИПНЕНСКИ
Мегатоп	2o.3x	МЕГАТОП
Мегахенд	2o.6b	МЕГАХЕНД
Московская ярмарка	2o.66	МОСКОВСКАЯЯРМАРКА	~МОСКОВСКАЯ
Наше Золото	2o.66	^НАШЕЗОЛОТО
Немски център	2o.2k	НЕМСКИЦЕНТЪР	~НЕМСКИ
Планета	2o.66	~ПЛАНЕТА
СИН	2o.66	~СИН	~SIN	SINSAY
Світанак	2o.3x	СВІТАНАК	SVITANAK	СВИТАНАК	СВIТАНАК
Смешные цены	2o.8j	СМЕШНЫЕЦЕНЫ	~СМЕШНЫЕ
Снежная королева	2o.8j	СНЕЖНАЯКОРОЛЕВА	SNEZHNAYAKOROLEVA	~СНЕЖНАЯ
Столична Ювелірна Фабрика	2o.3s	STOLYCHNA	СТОЛИЧНА	^СТОЛИЧНАЮВЕЛІРНА
Сударь	2o.66	СУДАРЬ
ТВОЕ	2o.ju	~ТВОЕ	TVOE
Укрзолото	2o.3s	УКРЗОЛОТО	UKRZOLOTO
Франческо Маркони	2o.66	ФРАНЧЕСКОМАРКОНИ	~ФРАНЧЕСКО
Царское Золото	2o.3x	ЦАРСКОЕЗОЛОТО	~ЦАРСКОЕ
ЦентрОбувь	2o.6b	ЦЕНТРОБУВЬ
Эконика	2o.8j	ЭКОНИКА
Юничел	2o.8j	ЮНИЧЕЛ
ბატა	2o.6i	~BATA
ელსი ვაიკიკი	2o.6i	LCWAIKIKI
კორსო იტალია	2o.6i	^CORSOITALIA
ნავნე	2o.6i	NAVNE
ოკაიდი	2o.6i	OKAIDI
ტოპსპორტი	2o.6i	TOPSPORT
ფლო	2o.6i	~FLO
しまむら	2o.1s	しまむら	SHIMAMURA	ファッションセンターしまむら	FASHIONCENTERSHIMAMURA
つるや	2o.1s	~つるや	TSURUYA
はるやま	2o.1s	はるやま	HARUYAMA
アベイル	2o.1s	アヘイル	AVAIL
エフワン	2o.1s	エフワン	^FONE
コナカ	2o.1s	~コナカ	KONAKA
サンキ	2o.1s	~サンキ	SANKI	~三喜
シャンブル	2o.1s	シャンフル	~CHAMBRE
シュープラザ	2o.1s	シューフラサ	^SHOEPLAZA
ジーンズメイト	2o.1s	シーンスメイト	^JEANSMATE
チュチュアンナ	2o.1s	チュチュアンナ	TUTUANNA
ツツミ	2o.1s	~ツツミ	TSUTSUMI	シュエリーツツミ	JEWELRYTSUTSUMI
バースデイ	2o.1s	ハーステイ	~BIRTHDAY
パシオス	2o.1s	ハシオス	PASEOS	ファッションフラサハシオス
ビームス	2o.1s	ヒームス	BEAMS
マックハウス	2o.1s	マックハウス	^MACHOUSE
ユニクロ	2o.1s	ユニクロ	UNIQLO
ライトオン	2o.1s	ライトオン	^RIGHTON
ワークマン	2o.1s	ワークマン	WORKMAN
三井貴金屬	2o.6l	三井貴金屬
今生金飾	2o.6l	今生金飾	GOLDENLIFE
伊蕾名店	2o.6l	伊蕾名店	ILEYED
优衣库	2o.6k	~优衣库	UNIQLO
佐丹奴	2o.6k	~佐丹奴	GIORDANO
佐丹奴 Giordano	2o.6m	佐丹奴GIORDANO	GIORDANO	~佐丹奴
六福珠宝	2o.tr	六福珠宝	LUKFOOKJEWELLERY
六福珠寶 Lukfook Jewellery	2o.6m	LUKFOOKJEWELLERY	六福珠寶	六福珠宝	~六福	^六福珠寶LUKFOOK
周大福	2o.ts	~周大福	CHOWTAIFOOK
周大福 Chow Tai Fook	2o.6m	周大福CHOWTAIFOOK	CHOWTAIFOOK	~周大福	^周大福CHOW
周生生	2o.6k	~周生生	^CHOWSANGSANG
周生生 Chow Sang Sang	2o.6m	周生生CHOWSANGSANG	^CHOWSANGSANG	~周生生	^周生生CHOW
回力	2o.6k	~回力	~WARRIOR	~回力鞋
堡狮龙	2o.6k	~堡狮龙	BOSSINI
安踏	2o.6k	~安踏	~ANTA
時間廊 City Chain	2o.1l	時間廊CITYCHAIN	^CITYCHAIN	~時間廊	^時間廊CITY
李宁	2o.6k	~李宁	LINING
李寧 Li-Ning	2o.6m	李寧LINING	LINING	~李寧	^李寧LI
東京靴流通センター	2o.1s	東京靴流通センター	TOKYOSHOESRETAILINGCENTER
欧米茄	2o.6k	~欧米茄	~OMEGA
波司登	2o.6k	~波司登	BOSIDENG
洋服の青山	2o.1s	洋服の青山	AOYAMATAILOR
海澜之家	2o.6k	海澜之家	~HLA
特步	2o.6k	~特步	XTEP
班尼路	2o.6k	~班尼路	BALENO
班尼路 Baleno	2o.1l	班尼路BALENO	BALENO	~班尼路
老凤祥	2o.tt	~老凤祥	LAOFENGXIANG
老鳳祥銀樓 Lao Feng Xiang Jewellery	2o.6m	老鳳祥銀樓	老凤祥银楼	LAOFENGXIANG	~老鳳祥	^老鳳祥銀樓LAO
謝瑞麟珠寶 TSL Jewellery	2o.6m	~TSL	謝瑞麟珠寶	谢瑞麟珠宝	謝瑞麟TSL	~谢瑞麟	~謝瑞麟	^謝瑞麟珠寶TSL
谢瑞麟珠宝	2o.tu	谢瑞麟珠宝	~TSL	謝瑞麟珠寶	~谢瑞麟	~謝瑞麟
足力健老人鞋	2o.6k	足力健老人鞋	ZULIJIAN	~足力健
金至尊珠寶 3DG Jewellery	2o.1l	3DGJEWELLERY	金至尊珠寶	金至尊珠宝	~金至尊	^金至尊珠寶3DG
阿瘦皮鞋	2o.6l	阿瘦皮鞋	~ASO
靴専科	2o.1s	~靴専科	KUTSUSENKA
鞋全家福	2o.6l	鞋全家福	FAMILYSHOES
點睛品	2o.6l	~點睛品	~EMPHASIS
스파오	2o.3k	~스파오	SPAO
에잇세컨즈	2o.3k	에잇세컨즈	^8SECONDS
유니클로	2o.3k	유니클로	UNIQLO	ユニクロ
탑텐	2o.3k	~탑텐	TOPTEN
99 Bikes	2q.61	^99BIKES	^BIKEBARN
A.S.Adventure	2q.q	^ASADVENTURE	^AS
A3 SPORT	2q.9w	^A3SPORT
ANWB	2q.l	ANWB
Academy Sports + Outdoors	2q.4	^ACADEMYSPORTSOUTDOORS	~ACADEMY	^ACADEMYSPORTSANDOUTDOORS	^ACADEMYSPORTS
Adidas	2q.1	~ADIDAS
Admiral Sports	2q.2c	^ADMIRALSPORTS
Alltricks	2q.k	ALLTRICKS
American Golf	2q.f	^AMERICANGOLF
Amslod	2q.l	AMSLOD
Anaconda	2q.34	ANACONDA
Angling Direct	2q.a	ANGLINGDIRECT	~ANGLING
Anton Sport	2q.2q	^ANTONSPORT
Arei Outdoor Gear	2q.3y	AREIOUTDOORGEAR	^AREIOUTDOOR
Au vieux campeur	2q.k	AUVIEUXCAMPEUR	^AUVIEUX
Aussie Disposals	2q.34	AUSSIEDISPOSALS
B.O.C.	2q.0	~BOC	^BO
BCF	2q.34	~BCF
Balfe's Bikes	2q.a	BALFESBIKES	~BALFES
Bass Pro Shops	2q.t	^BASSPROSHOPS	^BASSPRO
Bever	2q.l	BEVER
Big 5 Sporting Goods	2q.4	^BIG5
Bike Totaal	2q.l	^BIKETOTAAL
Bike&Co	2q.1k	^BIKECO	^BIKEKO	^BIKEOGCO	^BIKEOGKO
Bivouac Outdoor	2q.2l	BIVOUAC
Blacks	2q.a	~BLACKS
Bouticycle	2q.k	BOUTICYCLE
Cabela's	2q.t	CABELAS
Cape Union Mart	2q.31	^CAPEUNIONMART	^CAPEUNION
Centauro	2q.26	CENTAURO
Champs Sports	2q.t	^CHAMPSSPORTS
Cisalfa Sport	2q.1n	CISALFASPORT	~CISALFA
Club Champion	2q.4	^CLUBCHAMPION
Cotswold Outdoor	2q.a	COTSWOLD
Culture Vélo	2q.k	^CULTUREVELO
Cyclable	2q.k	CYCLABLE
Cycle Lab	2q.31	^CYCLELAB
Decathlon	2q.1	DECATHLON	ДЕКАТЛОН	~迪卡儂
Desport	2q.66	DESPORT	DECATHLON	ДЕСПОРТ
Dick's House of Sport	2q.4	^DICKSHOUSEOFSPORT	^DICKSHOUSE
Dick's Sporting Goods	2q.4	^DICKSSPORTINGGOODS	~DICKS	^DICKSSPORTING
Dunham's Sports	2q.4	DUNHAMSSPORTS	~DUNHAMS
EQUIVA	2q.5	EQUIVA
EXIsport	2q.5g	EXISPORT
Eastern Mountain Sports	2q.4	^EASTERNMOUNTAINSPORTS	~EMS	^EASTERNMOUNTAIN
Eiger	2q.3y	EIGER
Ekosport	2q.k	EKOSPORT
Espace Montagne	2q.k	^ESPACEMONTAGNE
Europeche	2q.k	EUROPECHE
Evans Cycles	2q.a	^EVANSCYCLES
Fahrrad XXL	2q.0	FAHRRADXXL
Fiets & Service	2q.l	^FIETSSERVICE
Fietsenwinkel.nl	2q.l	FIETSENWINKELNL	~FIETSENWINKEL
Fietswereld	2q.l	FIETSWERELD
Finish Line	2q.4	^FINISHLINE
FitnessBoutique	2q.7z	FITNESSBOUTIQUE	^FITNESSBOUTIQUE
Fitshop	2q.tv	FITSHOP	SPORTTIEDJE
Fjällräven	2q.tw	FJALLRAVEN
Fri BikeShop	2q.1k	FRIBIKESHOP
Fritz Berger	2q.0	FRITZBERGER
GO Sport	2q.k	^GOSPORT
Gander Outdoors	2q.4	GANDEROUTDOORS	GANDERMOUNTAIN	~GANDER
Giant	2q.1	~GIANT
GigaSports	2q.1l	GIGASPORTS
Gigasport	2q.1q	GIGASPORT
Givova	2q.1n	GIVOVA
Globetrotter	2q.0	GLOBETROTTER
Go Outdoors	2q.a	^GOOUTDOORS
Go Outdoors Express	2q.a	^GOOUTDOORSEXPRESS
Golf Galaxy	2q.4	^GOLFGALAXY
Golf Town	2q.2p	^GOLFTOWN
Head	2q.4g	~HEAD
Hervis	2q.tx	HERVIS
Hibbett Sports	2q.4	HIBBETTSPORTS	CORPORATEHIBBETTSPORTS	HIBBETTSPORTINGGOODS	~HIBBETT
Hoka	2q.1	HOKA
Husky	2q.5g	HUSKY
Hööks	2q.i	HOOKS
Intersport	2q.1	INTERSPORT
Intersport Elverys	2q.5s	INTERSPORTELVERYS
Jack Wolfskin	2q.ty	JACKWOLFSKIN
Johnson Fitness & Wellness	2q.tz	^JOHNSONFITNESSWELLNESS	^JOHNSONFITNESS
Kathmandu	2q.61	KATHMANDU
Krämer Pferdesport	2q.5	KRAMERPFERDESPORT
L.L.Bean	2q.lq	^LLBEAN
Life Style Sports	2q.5s	^LIFESTYLESPORTS	^LIFESTYLE
Little John Bikes	2q.0	^LITTLEJOHNBIKES	^LITTLEJOHN
Löplabbet	2q.4q	LOPLABBET
MEC Mountain Equipment Company	2q.2p	^MECMOUNTAINEQUIPMENTCOMPANY	~MEC	^MECCANADA	^MOUNTAINEQUIPMENTCOMPANY	^MOUNTAINEQUIPMENTCOOP	^MECMOUNTAIN
Macpac	2q.61	MACPAC
Mantel	2q.l	~MANTEL
Marathon Sports	2q.u0	^MARATHONSPORTS	~馬拉松	~马拉松	馬拉松MARATHONSPORTS
Martes Sport	2q.u1	^MARTESSPORT
Materiel-velo.com	2q.k	^MATERIELVELO
McTREK	2q.0	MCTREK
Millets	2q.a	MILLETS
Modell's Sporting Goods	2q.4	MODELLS	^MODELLSSPORTING
Mondovélo	2q.k	MONDOVELO
Mountain Warehouse	2q.u2	^MOUNTAINWAREHOUSE
Nature & Découvertes	2q.u3	^NATUREDECOUVERTES	^NATUREETDECOUVERTES
Naturkompaniet	2q.y	NATURKOMPANIET
Ochsner Sport	2q.1x	OCHSNERSPORT	SPORTX	SPORTXX
Outdoor Warehouse	2q.31	^OUTDOORWAREHOUSE
PGA Tour Superstore	2q.4	PGATOURSUPERSTORE	^PGATOUR
Peloton	2q.40	~PELOTON	PELETON
Planet Bike	2q.u4	^PLANETBIKE
Planeta Sport	2q.4s	^PLANETASPORT	~PLANETA
Play It Again Sports	2q.t	^PLAYITAGAINSPORTS	^PLAYIT
Pro Hockey Life	2q.2p	^PROHOCKEYLIFE	^PROHOCKEY
Pro Image Sports	2q.4	^PROIMAGESPORTS	^PROIMAGE
Profile	2q.l	~PROFILE
Pure Electric	2q.a	^PUREELECTRIC
REI	2q.u5	~REI	^RECREATIONALEQUIPMENTINC
Rad Power Bikes	2q.t	^RADPOWERBIKES	^RADPOWER
Rapha	2q.u6	RAPHA	~ラファ
Rebel	2q.34	~REBEL
Rebel Sport	2q.2l	^REBELSPORT
Regatta Great Outdoors	2q.1	REGATTA	^REGATTAGREAT
Rock Point	2q.1v	^ROCKPOINT
Runners Need	2q.f	RUNNERSNEED	~RUNNERS
Running Room	2q.t	^RUNNINGROOM
Sierra	2q.4	~SIERRA	^SIERRATRADINGPOST
Skiset	2q.u7	SKISET
Snow+Rock	2q.a	^SNOWROCK
Source For Sports	2q.2p	^SOURCEFORSPORTS	^SOURCEFOR
Specialized	2q.1	~SPECIALIZED
Sport 1	2q.2q	^SPORT1
Sport 2000	2q.u8	SPORT2000
Sport 24	2q.u9	^SPORT24
Sport Chek	2q.2p	SPORTCHEK
Sport Outlet	2q.2q	^SPORTOUTLET
Sport Vision	2q.ua	^SPORTVISION
Sport Zone	2q.2b	^SPORTZONE
SportScheck	2q.0	SPORTSCHECK
Sporting Life	2q.2p	^SPORTINGLIFE
Sportisimo	2q.ub	SPORTISIMO
Sportler	2q.4k	SPORTLER
Sportmaster	2q.1k	SPORTMASTER
Sports Authority	2q.1	^SPORTSAUTHORITY
Sports Direct	2q.1	^SPORTSDIRECT	SPORTSDIRECTDOTCOM	SPORTSDIRECTCOM
SportsPower	2q.34	SPORTSPOWER
Sportsman's Warehouse	2q.4	SPORTSMANSWAREHOUSE
Sportsmans Warehouse	2q.fq	SPORTSMANSWAREHOUSE
Sprinter	2q.1u	SPRINTER
Stadium	2q.uc	~STADIUM	^STADIUMSPORTSSTORE
Stella	2q.n	~STELLA
TOG24	2q.f	TOG24
Team Sportia	2q.y	TEAMSPORTIA
The Pro Shop	2q.31	^THEPROSHOP	^PROSHOP	^THEPRO
Torpedo7	2q.2l	TORPEDO7
Trek	2q.1	~TREK	^BIKEGALLERY	TRECK	^TREKBICYCLE
Trespass	2q.ud	TRESPASS
Up & Running	2q.a	^UPRUNNING
Vaude	2q.0	VAUDE
Wim	2q.3y	~WIM
XXL	2q.7s	~XXL
YETI	2q.4	YETI
Zweirad-Center Stadler	2q.5	ZWEIRADCENTERSTADLER	STADLER	~ZWEIRAD	^ZWEIRADCENTER
m-way	2q.1x	^MWAY
tokyobike	2q.ue	TOKYOBIKE
Веломарка	2q.66	ВЕЛОМАРКА
МдРегион	2q.66	МДРЕГИОН
Спортмастер	2q.ju	СПОРТМАСТЕР	SPORTMASTER
イオンバイク	2q.1s	イオンハイク	AEONBIKE	イオンサイクルショッフ
キャスティング	2q.1s	キャスティンク	~CASTING
ゴルフパートナー	2q.1s	コルフハートナー	^GOLFPARTNER
ゴルフ・ドゥ	2q.1s	コルフトゥ	^GOLFDO
サイクルスポット	2q.1s	サイクルスホット	^CYCLESPOT
サイクルベースあさひ	2q.1s	サイクルヘースあさひ	CYCLEBASEASAHI
スポーツオーソリティ	2q.1s	スホーツオーソリティ	^SPORTSAUTHORITY
スポーツデポ	2q.1s	スホーツテホ	^SPORTSDEPO	スホーツDEPO
スーパースポーツゼビオ	2q.1s	スーハースホーツセヒオ	SUPERSPORTSXEBIO	~セヒオ
タックルベリー	2q.1s	タックルヘリー	^TACKLEBERRY
ダイワサイクル	2q.1s	タイワサイクル	DAIWACYCLE
ムラサキスポーツ	2q.1s	ムラサキスホーツ	MURASAKISPORTS
上州屋	2q.1s	~上州屋	JOHSHUYA
上海永久	2q.6k	上海永久	~FOREVER
喜德盛	2q.6k	~喜德盛	~XDS
城市綠洲	2q.6l	城市綠洲	^METROOASIS
捷安特	2q.6k	~捷安特	~GIANT
歐都納	2q.6l	~歐都納	ATUNAS
美利达	2q.6k	~美利达	MERIDA
迪卡儂	2q.6l	~迪卡儂	DECATHLON
阿迪达斯	2q.6k	阿迪达斯	~ADIDAS	~愛迪達
AKO	2n.l	~AKO
Akademibokhandeln	2n.y	AKADEMIBOKHANDELN
Akateeminen Kirjakauppa	2n.49	AKATEEMINENKIRJAKAUPPA	~AKATEEMINEN
Alpha Buchhandlung	2n.0	ALPHABUCHHANDLUNG
Amazon Books	2n.4	^AMAZONBOOKS
Ark bokhandel	2n.2q	ARKBOKHANDEL	~ARK
Asia Books	2n.2v	^ASIABOOKS
Bargain Books	2n.31	^BARGAINBOOKS
Barnes & Noble	2n.4	^BARNESNOBLE
Barnes & Noble College	2n.4	^BARNESNOBLECOLLEGE	^BARNESNOBLEUNIVERSITYSTORES
Bertrand	2n.2b	~BERTRAND
Boekenvoordeel	2n.l	BOEKENVOORDEEL
Bog & idé	2n.1k	^BOGIDE
Bonito	2n.25	~BONITO
Books-A-Million	2n.4	^BOOKSAMILLION	^BOOKSA
Booktrading	2n.2k	BOOKTRADING
Bruna	2n.l	BRUNA
Buchhandlung Walther König	2n.uf	BUCHHANDLUNGWALTHERKONIG	BUCHHANDLUNGKONIG	~KONIG	WALTHERKONIG	~BUCHHANDLUNG	^BUCHHANDLUNGWALTHER
Bücher Pustet	2n.0	BUCHERPUSTET	PUSTET
CUM Books	2n.31	^CUMBOOKS
Casa del Libro	2n.1u	^CASADELLIBRO	^CASADEL
Chapters	2n.t	~CHAPTERS
Christian Science Reading Room	2n.4	^CHRISTIANSCIENCEREADINGROOM	^CHRISTIANSCIENCE
Ciela	2n.2k	CIELA
Coles	2n.2p	COLES
Crossword Bookstores	2n.2g	CROSSWORDBOOKSTORES
Cultura	2n.k	~CULTURA
Cărturești	2n.ro	CARTURESTI
D&R	2n.1o	~DR
Daunt Books	2n.a	DAUNTBOOKS
Dedalus	2n.25	DEDALUS
Dymocks	2n.34	DYMOCKS
E.Leclerc Espace Culturel	2n.k	ELECLERCESPACECULTUREL
Eason	2n.5s	EASON
Empik	2n.25	EMPIK
Exclusive Books	2n.3q	^EXCLUSIVEBOOKS
Foyles	2n.a	FOYLES
France Loisirs	2n.k	^FRANCELOISIRS
Funside	2n.1n	FUNSIDE
Gandhi	2n.20	GANDHI	LIBRERIAGANDHI	LIBRERIASGANDHI
Giunti al Punto	2n.1n	GIUNTI	LIBRERIAGIUNTI	LIBRERIEGIUNTI	^GIUNTIAL
Gramedia	2n.3y	GRAMEDIA
Half Price Books	2n.4	^HALFPRICEBOOKS	^HALFPRICE
Higginbotham's	2n.2g	HIGGINBOTHAMS
Hudson Booksellers	2n.t	HUDSONBOOKSELLERS
Hugendubel	2n.0	HUGENDUBEL
Indigo	2n.t	INDIGO	NDIGO
Jokers	2n.0	JOKERS
Kanzelsberger	2n.1v	KANZELSBERGER
Kinokuniya	2n.ug	KINOKUNIYA
Knihy Dobrovský	2n.1v	KNIHYDOBROVSKY
Kosmas	2n.1v	KOSMAS	KNIHKUPECTVIKOSMAS
La Feltrinelli	2n.1n	LAFELTRINELLI
La Procure	2n.k	^LAPROCURE
Leitura	2n.26	LEITURA	LIVRARIALEITURA
Libraccio	2n.1n	LIBRACCIO
Libris	2n.l	LIBRIS
Libro	2n.1q	~LIBRO
Luxor	2n.1v	LUXOR
Lüthy Balmer Stocker	2n.1x	LUTHY	^LUTHYBALMER
Martinus	2n.2w	MARTINUS
Maxilivres	2n.k	MAXILIVRES
Mayersche	2n.0	MAYERSCHE
Mondadori	2n.1n	MONDADORI
Morawa	2n.1q	MORAWA
National Book Store	2n.1y	^NATIONALBOOKSTORE	^NATIONALBOOK
Norli	2n.2q	NORLI
Orange	2n.2k	~ORANGE	^ORANGECENTER
Orell Füssli	2n.1x	ORELLFUSSLI
Osiander	2n.0	OSIANDER
Oxfam Bookshop	2n.a	OXFAM
Oxford Bookstore	2n.2g	^OXFORDBOOKSTORE
Pandayan Bookshop	2n.1y	PANDAYANBOOKSHOP	~PANDAYAN
Panta Rhei	2n.2w	PANTARHEI
Paper Plus	2n.2l	^PAPERPLUS
Popular	2n.1m	~POPULAR	大众书局
Porrúa	2n.20	PORRUA	LIBRERIAPORRUA	LIBRERIASPORRUA
Press & Books	2n.uh	^PRESSBOOKS	~PK
QBD Books	2n.34	QBDBOOKS
ReadShop	2n.1	READSHOP
Remzi Kitabevi	2n.1o	REMZIKITABEVI
Rupprecht	2n.0	RUPPRECHT	RUPRECHT
Seagull Book	2n.4	SEAGULLBOOK	~SEAGULL
Standaard Boekhandel	2n.56	STANDAARDBOEKHANDEL
Suomalainen Kirjakauppa	2n.49	SUOMALAINENKIRJAKAUPPA	~SUOMALAINEN
TGJones	2n.a	TGJONES
TSUTAYA	2n.7k	TSUTAYA	蔦屋書店
Thalia	2n.5	THALIA
The Readshop	2n.l	THEREADSHOP
The Works	2n.f	^THEWORKS
Ubik	2n.1n	UBIK
Van Schaik	2n.3q	VANSCHAIK
WHSmith	2n.1	WHSMITH
WH史密斯	2n.6k	WH史密斯	WHSMITH
Waterstones	2n.ui	WATERSTONES
Weltbild	2n.0	WELTBILD
Whitcoulls	2n.2l	WHITCOULLS
Świat Książki	2n.25	SWIATKSIAZKI
Є	2n.3s	KNYHARNIAYE	~YE	КНИГАРНЯЄ
Белкніга	2n.3x	БЕЛКНІГА	BELKNIGA	БЕЛКНИГА
Буквоед	2n.66	БУКВОЕД
Вулкан	2n.4s	ВУЛКАН	VULKAN	KNJIZARAVULKAN	КЊИЖАРАВУЛКАН
Делфи	2n.4s	ДЕЛФИ	DELFI	KNJIZARADELFI	КЊИЖАРАДЕЛФИ
Дом книги	2n.66	^ДОМКНИГИ
КСД	2n.3s	~КСД	~KSD	КЛУБСІМЕИНОГОДОЗВІЛЛЯ
Лагуна	2n.4s	ЛАГУНА	LAGUNA
Службени гласник	2n.4s	СЛУЖБЕНИГЛАСНИК	SLUZBENIGLASNIK	~СЛУЖБЕНИ
Хеликон	2n.2k	ХЕЛИКОН	HELIKON
Читай-город	2n.66	^ЧИТАИГОРОД
סטימצקי	2n.1t	סטימצקי	STEIMATZKY
צומת ספרים	2n.1t	צומתספרים	TZOMETSFARIM	ZOMETSFARIM
مكتبة العبيكان	2n.6e	OBEIKANSTORES
مكتبة جرير	2n.uj	JARIRBOOKSTORE
ბიბლუსი	2n.6i	BIBLUS
ლიბრა	2n.6i	~LIBRA
პროსპეროს წიგნები	2n.6i	PROSPEROSBOOKS	~ᲞᲠᲝᲡᲞᲔᲠᲝᲡ
სანტა ესპერანსა	2n.6i	SANTAESPERANSA
სულაკაური	2n.6i	SULAKAURI
あおい書店	2n.1s	あおい書店	~AOI
くまざわ書店	2n.1s	くまさわ書店	KUMABOOK	KUMAZAWABOOKS
とらのあな	2n.1s	とらのあな	TORANOANA	COMICTORANOANA
オリオン書房	2n.1s	オリオン書房	ORIONBOOKS
ジュンク堂書店	2n.1s	シュンク堂書店	JUNKUDO	シュンク
ブックオフ	2n.1s	フックオフ	^BOOKOFF
ブックファースト	2n.1s	フックファースト	BOOK1ST	フック最初
メロンブックス	2n.1s	メロンフックス	MELONBOOKS
リブロ	2n.1s	~リフロ	~LIBRO
三省堂書店	2n.1s	三省堂書店	BOOKSSANSEIDO
三聯書店 Joint Publishing	2n.1l	^JOINTPUBLISHING	三聯書店	三联书店	^三聯書店JOINT
中信书店	2n.6k	中信书店	CITICBOOKS
中華書局 Chung Hwa Book Company	2n.1l	CHUNGHWABOOKCOMPANY	中華書局	中华书局	^中華書局CHUNG
丸善	2n.1s	~丸善	MARUZEN	丸善雄松堂	丸善書店
商務印書館 The Commercial Press	2n.1l	^THECOMMERCIALPRESS	^COMMERCIALPRESS	商務印書館	商务印书馆	^商務印書館THE
墊腳石圖書文化廣場	2n.6l	墊腳石圖書文化廣場	STEPPINGSTONEBOOKSTORE	TIENCHIAOSHIH
墨格	2n.6k	~墨格	MONOGRAM
大众书局	2n.6k	大众书局	DAZO
宮脇書店	2n.1s	宮脇書店	MIYAWAKISHOTEN
当当阅界书店	2n.6k	当当阅界书店	DANGDANGYUEJIEBOOKSTORE	当当书店	当当阅界
文教堂	2n.1s	~文教堂	BUNKYODO	文教堂書店
新华书店	2n.6k	新华书店	XINHUABOOKSTORE
有隣堂	2n.1s	~有隣堂	YURINDO
未来屋書店	2n.1s	未来屋書店	MIRAIYASHOTEN
樊登书店	2n.6k	樊登书店	FANDENGBOOKS
猫的天空之城概念书店	2n.6k	猫的天空之城概念书店	MOMICAFE	猫的天空之城	猫的天空之城书店	猫空书店	猫空概念书店
紀伊國屋書店	2n.7k	紀伊國屋書店	BOOKSKINOKUNIYA
西西弗书店	2n.6k	西西弗书店	SISYPHEBOOKSTORE
言几又	2n.6k	~言几又	YANJIYOU
誠品書店	2n.bq	誠品書店	ESLITEBOOKSTORE
誠品書店 Eslite Bookstore	2n.6m	ESLITEBOOKSTORE	誠品書店	诚品书店	^誠品書店ESLITE
諾貝爾圖書城	2n.6l	諾貝爾圖書城	^NOBELBOOKSTORE
金石堂書店	2n.6l	金石堂書店	KINGSTONEBOOKSTORE
American Girl	2d.4	^AMERICANGIRL
BMart	2d.26	BMART
Bambule	2d.1v	BAMBULE
Bricks & Minifigs	2d.t	BRICKSMINIFIGS	~BRICKS
Build-A-Bear Workshop	2d.40	^BUILDABEAR	^BUILDA
Città del sole	2d.1n	^CITTADELSOLE	^LACITTADELSOLE	^CITTADEL
Dexy Co	2d.rt	DEXYCO
Dreamland	2d.m	DREAMLAND
Dráčik	2d.5g	DRACIK
Early Learning Centre	2d.a	^EARLYLEARNINGCENTRE	~ELC	^EARLYLEARNINGCENTER	^EARLYLEARNING
Extra Leker	2d.4q	^EXTRALEKER
Giocheria	2d.1n	GIOCHERIA	GOICHERIA
Go! Games & Toys	2d.4	^GOGAMESTOYS	^GOGAMES
Hamleys	2d.uk	HAMLEYS
Hawkin's Bazaar	2d.a	HAWKINSBAZAAR
Intertoys	2d.n	INTERTOYS
JouéClub	2d.ul	JOUECLUB
Juguettos	2d.1u	JUGUETTOS
Jumbo	2d.um	JUMBO	ДЖЪМБО
Kidstuff	2d.34	KIDSTUFF
King Jouet	2d.r	^KINGJOUET	^KINGTOY	^MAXITOYS
La Grande Récré	2d.un	LAGRANDERECRE	^LAGRANDE
Lego	2d.1	LEGO
Lekia	2d.4q	LEKIA
Mastermind Toys	2d.2p	MASTERMINDTOYS	~MASTERMIND
Noriel	2d.22	NORIEL
Pompo	2d.5g	POMPO
Pop Mart	2d.uo	^POPMART
ROFU Kinderland	2d.0	ROFUKINDERLAND
Ri Happy Brinquedos	2d.26	^RIHAPPY
Smyk	2d.up	SMYK
Smyths	2d.uq	SMYTHS	PICWICTOYS
Sparkys	2d.5g	SPARKYS
Spiele Max	2d.0	^SPIELEMAX
Steiff	2d.0	STEIFF
The Entertainer	2d.5z	THEENTERTAINER
Toy Kingdom	2d.ur	^TOYKINGDOM
Toymaster	2d.f	TOYMASTER
Toys Center	2d.1n	^TOYSCENTER
Toys R Us	2d.us	^TOYSRUS	^TOYSR
Toytown	2d.a	TOYTOWN
Toyworld	2d.61	TOYWORLD
Toyzz Shop	2d.1o	TOYZZSHOP
Toyzzz	2d.4s	TOYZZZ
Wiky	2d.1v	WIKY
XS სათამაშოები	2d.6i	^XSTOYS
Бегемотик	2d.66	БЕГЕМОТИК	BEGEMOTT
Будинок іграшок	2d.3s	БУДИНОКІГРАШОК	BUDYNOKIHRASHOK	~БУДИНОК
Комсед	2d.2k	КОМСЕД	COMSED
Кораблик	2d.66	КОРАБЛИК	KORABLIK
Мир Кубиков	2d.66	МИРКУБИКОВ	LEGO
პეპელა	2d.6i	PEPELA
ჭიტა	2d.6i	CHITA
イエロー・サブマリン	2d.1s	イエローサフマリン	YELLOWSUBMARINE
トイザらス	2d.1s	トイサらス	^TOYSRUS
泡泡玛特	2d.6k	泡泡玛特	^POPMART
玩具反斗城	2d.bq	玩具反斗城	^TOYSRUS
玩具反斗城 Toys R Us	2d.6m	^TOYSRUS	玩具反斗城	^玩具反斗城TOYS
Aubert	29.k	AUBERT
Autour de Bébé	29.k	^AUTOURDEBEBE	^AUTOURDE
Babies R Us	29.ut	^BABIESRUS	^BABIESR
Baby Bunting	29.61	BABYBUNTING
Baby City	29.31	^BABYCITY
BabyOne	29.0	BABYONE
Buy Buy Baby	29.t	^BUYBUYBABY	^BUYBUY
Bébé 9	29.k	^BEBE9
Chicco	29.1	CHICCO
Dreambaby	29.56	DREAMBABY
Mamas & Papas	29.a	MAMASPAPAS
Mothercare	29.1	MOTHERCARE
Natalys	29.k	NATALYS
Prénatal	29.uu	PRENATAL
Shilav	29.1t	SHILAV	שילב
Suavinex	29.1	SUAVINEX
The Baby Factory	29.2l	^THEBABYFACTORY	^BABYFACTORY	^THEBABY
Zippy	29.3d	ZIPPY
baby-walz	29.0	BABYWALZ
ebebek	29.1o	EBEBEK
Детки	29.66	ДЕТКИ
Детский мир	29.ju	ДЕТСКИИМИР	DETSKIYMIR	~ДЕТСКИИ
Дочки-сыночки	29.6b	ДОЧКИСЫНОЧКИ
アカチャンホンポ	29.1s	アカチャンホンホ	赤ちゃん本舗	AKACHANHONPO
西松屋	29.1s	~西松屋	NISHIMATSUYA
A.C. Moore	2p.4	^ACMOORE	^AC
Boesner	2p.uv	BOESNER
Castle Fine Art	2p.a	^CASTLEFINEART	^CASTLEFINE
DeSerres	2p.2p	DESERRES
FYE	2p.4	~FYE
Fabricland	2p.2p	FABRICLAND
Fantasías Miguel	2p.20	^FANTASIASMIGUEL
Golden Discs	2p.5s	^GOLDENDISCS
Guitar Center	2p.4	^GUITARCENTER
HMV	2p.kr	~HMV
Hobby Lobby	2p.qw	^HOBBYLOBBY
HobbyTown	2p.4	HOBBYTOWN
Hobbycraft	2p.a	HOBBYCRAFT
JOANN Fabrics and Crafts	2p.4	JOANN	^JOANNSTORES	^JOANNFABRICS
Kaisercraft	2p.34	KAISERCRAFT
Lincraft	2p.61	LINCRAFT
Long & McQuade	2p.2p	LONGMCQUADE
Lumas	2p.uw	LUMAS
Michaels	2p.t	~MICHAELS	^MICHAELSSTORES
Modatelas	2p.20	MODATELAS
Mondial Tissus	2p.k	^MONDIALTISSUS
Monpacie	2p.3s	MONPACIE	МОНПАСЬЄ
Music & Arts	2p.4	^MUSICARTS
Muziker	2p.5g	MUZIKER
Oxfam Books & Music	2p.a	OXFAMBOOKSMUSIC	OXFAM	^OXFAMBOOKS
Ozone.bg	2p.2k	^OZONEBG
Panduro	2p.86	PANDURO
Parisina	2p.20	PARISINA
Party City	2p.t	^PARTYCITY
Phantom Fireworks	2p.4	PHANTOMFIREWORKS
Rusalut	2p.66	RUSALUT	РУСАЛЮТ
SoLow	2p.m	SOLOW
Spirit Halloween	2p.t	^SPIRITHALLOWEEN
Spotlight	2p.ux	~SPOTLIGHT
Sunrise Records	2p.kr	^SUNRISERECORDS
TNT Fireworks	2p.4	TNTFIREWORKS
TSUTAYA	2p.1	TSUTAYA	蔦屋書店
Warhammer	2p.uy	WARHAMMER	^GAMESWORKSHOP
Wolle Rödel	2p.0	WOLLERODEL
Woodcraft	2p.4	WOODCRAFT
YellowKorner	2p.1	YELLOWKORNER
Zing Pop Culture	2p.34	^ZINGPOPCULTURE	^ZINGPOP
pipoos	2p.m	PIPOOS
Леонардо	2p.ju	ЛЕОНАРДО
კურაკურა	2p.6i	KURAKURA
まんだらけ	2p.1s	まんたらけ	MANDARAKE
らしんばん	2p.1s	らしんはん	LASHINBANG
アニメイト	2p.1s	アニメイト	~ANIMATE
ケイ・ブックス	2p.1s	ケイフックス	^KBOOKS
ジャンプショップ	2p.1s	シャンフショッフ	^JUMPSHOP	シャンフ
タムタム	2p.1s	タムタム	TAMTAM
タワーレコード	2p.1s	タワーレコート	タワレコ	^TOWERRECORDS
ディスクユニオン	2p.1s	ティスクユニオン	^DISKUNION
ポケモンセンター	2p.1s	ホケモンセンター	^POKEMONCENTER
ポポンデッタ	2p.1s	ホホンテッタ	POPONDETTA
山野楽器	2p.1s	山野楽器	YAMANOMUSIC
島村楽器	2p.1s	島村楽器	SHIMAMURAMUSIC
柏斯琴行 Parsons Music	2p.1l	PARSONSMUSIC	柏斯琴行	~柏斯	^柏斯琴行PARSONS
通利琴行 Tom Lee Music	2p.1l	^TOMLEEMUSIC	通利琴行	~通利	^通利琴行TOM
100満ボルト	2m.1s	100満ホルト	100MANVOLT	100MV
20 грамм	2m.66	20ГРАММ
2nd STREET	2m.6u	2NDSTREET	セカントストリート
5 Элемент	2m.3x	5ЭЛЕМЕНТ
ABC Warehouse	2m.4	^ABCWAREHOUSE
AMVETS	2m.4	AMVETS	^AMERICANVETERANS
ARLT Computer	2m.0	ARLTCOMPUTER
Abenson	2m.1y	ABENSON
Adam & Eve	2m.uz	^ADAMEVE
Age UK	2m.a	^AGEUK
Alser.kz	2m.4l	ALSERKZ
Altex	2m.22	ALTEX
Amac	2m.l	AMAC
Amazing Intimate Essentials	2m.4	^AMAZINGINTIMATEESSENTIALS	^AMAZINGNET	^AMAZINGINTIMATE
Ann Summers	2m.f	ANNSUMMERS
Apple Store	2m.1	^APPLESTORE	~APPLE
Argos	2m.f	ARGOS
Au Vide Grenier	2m.k	AUVIDEGRENIER	^AUVIDE
Automatic Centre	2m.1y	^AUTOMATICCENTRE
Ayala Malls	2m.1y	AYALAMALLS
BC Cannabis Store	2m.2p	BCCANNABISSTORE	^BCCANNABIS
BCC	2m.l	~BCC
Bang & Olufsen	2m.1	BANGOLUFSEN
Barnardo's	2m.f	BARNARDOS
Batteries Plus Bulbs	2m.4	^BATTERIESPLUS
Beep	2m.1u	BEEP
Best Buy	2m.t	^BESTBUY
Best Buy Express	2m.2p	^BESTBUYEXPRESS	^THESOURCE
Beyond Hello	2m.4	^BEYONDHELLO
Bing Lee	2m.34	^BINGLEE
Blockbuster	2m.1	BLOCKBUSTER
Blue Cross	2m.a	^BLUECROSS
Blå Kors	2m.1k	^BLAKORS
Bork	2m.69	BORK
Bosch	2m.1	BOSCH
Bose	2m.1	~BOSE
Boulanger	2m.k	BOULANGER
Brain	2m.3s	~BRAIN	БРЕІН	БРЕИН
Brainwave	2m.a	BRAINWAVE
British Heart Foundation	2m.a	^BRITISHHEARTFOUNDATION	^BRITISHHEART
British Red Cross	2m.v0	^BRITISHREDCROSS	^BRITISHRED
Brloh	2m.2w	BRLOH
Brookfield Properties	2m.1	BROOKFIELDPROPERTIES	^GENERALGROWTHPROPERTIES	~BROOKFIELD
Brookstone	2m.4	BROOKSTONE
Bug	2m.1t	~BUG	~באג
CBL Properties	2m.4	CBLPROPERTIES
Canada Computers	2m.2p	^CANADACOMPUTERS
Cancer Research UK	2m.mq	^CANCERRESEARCHUK	^CANCERRESEARCH
Canna Cabana	2m.1	^CANNACABANA
Cannabist	2m.4	CANNABIST
Capi	2m.v1	~CAPI	^CAPIELECTRONICS
Cartridge World	2m.1	^CARTRIDGEWORLD
Casetify	2m.v2	CASETIFY
Cash Express	2m.k	^CASHEXPRESS	CASHXPRESS
Cats Protection	2m.a	^CATSPROTECTION
CeX	2m.v3	~CEX
Central Pattana	2m.2v	CENTRALPATTANA	~CENTRAL	^CENTRALPLAZA
Children's Hospice South West	2m.a	CHILDRENSHOSPICESOUTHWEST	^CHILDRENSHOSPICE
Cignall	2m.34	CIGNALL
Cigusto	2m.k	CIGUSTO
CityMall	2m.1y	CITYMALL	^CITYMALL
Cloud 9 Smoke Shop Australia	2m.34	^CLOUD9SMOKESHOPAUSTRALIA	^CLOUD9
Comet	2m.1n	COMET	COMMET
Comfy	2m.3s	COMFY	КОМФІ
Conrad	2m.v4	~CONRAD
Consume	2m.4	CONSUME
Crisis	2m.a	~CRISIS
Cromā	2m.2g	CROMA
Curaleaf	2m.4	CURALEAF
DID Electrical	2m.5s	^DIDELECTRICAL
DNS	2m.v5	~DNS	~ДНС
DNS Technopoint	2m.66	DNSTECHNOPOINT
Danmission	2m.1k	DANMISSION
Dansk Røde Kors Genbrug	2m.1k	DANSKRODEKORSGENBRUG	GENBRUG	^RODEKORS	^DANSKRODE
Darty	2m.k	DARTY
Datacomp	2m.2w	DATACOMP
Datart	2m.5g	DATART
De Kringwinkel	2m.56	DEKRINGWINKEL
Debra	2m.a	~DEBRA	^DEBRACHARITYSHOP
Devialet	2m.1	DEVIALET
Direct Factory Outlets	2m.34	^DIRECTFACTORYOUTLETS	~DFO	^DIRECTFACTORY
Disc Replay	2m.4	DISCREPLAY	DISCTRADERS	MEGAREPLAY
Dogs Trust	2m.a	^DOGSTRUST
Don Pealo	2m.1v	DONPEALO
E-Cigarette Direct	2m.a	^ECIGARETTEDIRECT	^ECIGARETTE
E-Dym	2m.25	^EDYM
E-cig City	2m.a	ECIGCITY	^ECIG
EB Games	2m.6s	^EBGAMES	^ELECTRONICSBOUTIQUEEBGAMES	GAMESTOP
EP:	2m.ou	~EP	ELECTRONICPARTNER
ETA	2m.5g	~ETA
Easycash	2m.k	EASYCASH
Eco Store	2m.1n	^ECOSTORE
Eldi	2m.56	ELDI
Eldorado	2m.3s	ELDORADO	ELDO	ЕЛЬДОРАДО	ЭЛЬДОРАДО
Electroplanet	2m.27	ELECTROPLANET
Elektra	2m.v6	ELEKTRA
Elgiganten	2m.9i	ELGIGANTEN
Elkjøp	2m.2q	ELKJOP
Elon	2m.4q	ELON
Erotic City	2m.5g	^EROTICCITY
Erotic Store Venus	2m.25	^EROTICSTOREVENUS	^EROTICSTORE
Euronics	2m.1	EURONICS
Evapo	2m.a	EVAPO
Expert	2m.1	~EXPERT
Family Video	2m.4	^FAMILYVIDEO
Fastrak	2m.31	FASTRAK
Flanco	2m.22	~FLANCO
Flavour Vapour	2m.a	FLAVOURVAPOUR	~FLAVOUR
Fnac	2m.v7	FNAC
Fotoprix	2m.1u	FOTOPRIX
Frelsens Hær Genbrug	2m.1k	FRELSENSHAERGENBRUG	FRELLEREN	GENBRUG	~FRELSENS	^FRELSENSHAER
Frávega	2m.3a	FRAVEGA
Fust	2m.1x	FUST
GBarbosa	2m.26	GBARBOSA	ELETROSHOW
GEO	2m.1s	~GEO	~ケオ
GGT	2m.5g	~GGT	GGTTABAKPRESS	^GGTABAK	^TABAKPRESS	GGTTABAKTISK	TABAKTISK
GPT Group	2m.34	GPTGROUP
Game	2m.v8	~GAME
Game Mania	2m.m	GAMEMANIA
GameStop	2m.1	GAMESTOP	^EBGAMES	^ELECTRONICSBOUTIQUEEBGAMES
Gamelife	2m.1n	GAMELIFE	GAMESTOP
Garbarino	2m.3a	GARBARINO
Geco	2m.9w	GECO
Gigantti	2m.49	GIGANTTI
Gigatron	2m.4s	GIGATRON	ГИГАТРОН
Gitem	2m.k	GITEM
Good Vape	2m.66	GOODVAPE
Goodwill	2m.4	GOODWILL
HARD･OFF	2m.1s	^HARDOFF	ハートオフ
HOBBY･OFF	2m.1s	^HOBBYOFF	ホヒーオフ
Habitat for Humanity ReStore	2m.8b	^HABITATFORHUMANITYRESTORE	~RESTORE	^HABITATRESTORE
Happy Cash	2m.r	^HAPPYCASH
Happy Troc	2m.r	HAPPYTROC
Harman Kardon	2m.1	HARMANKARDON	~HARMAN
Hartlauer	2m.1q	HARTLAUER
Harvey Norman	2m.v9	^HARVEYNORMAN
Haven House Children's Hospice	2m.a	HAVENHOUSECHILDRENSHOSPICE	^HAVENHOUSE
Havens Hospices	2m.a	HAVENSHOSPICES	~HAVENS
Henry Laden	2m.1q	^HENRYLADEN
Henry's	2m.2p	HENRYS
Het Goed	2m.l	^HETGOED
HiFi Klubben	2m.va	HIFIKLUBBEN
HiFiCorp	2m.7g	HIFICORP
Holzleitner	2m.0	HOLZLEITNER
Home Along	2m.1y	^HOMEALONG
HomeCo	2m.34	HOMECO	^HOMECONSORTIUM
Hustler Hollywood	2m.4	HUSTLERHOLLYWOOD	~HUSTLER
IQOS	2m.1	IQOS
InMotion	2m.vb	INMOTION
Incredible	2m.30	~INCREDIBLE
Interdiscount	2m.1x	INTERDISCOUNT
Ivory	2m.1t	~IVORY	אייבורי
JB Hi-Fi	2m.61	^JBHIFI	^JBHI
JBL	2m.1	~JBL
Jaycar	2m.61	JAYCAR
Jessops	2m.a	JESSOPS
Just in Case	2m.1n	^JUSTINCASE	^JUSTIN
K&M Elektronik	2m.0	KMELEKTRONIK	^KM
KSP	2m.1t	~KSP	קייאספי
Kakto	2m.25	KAKTO
Kamera Express	2m.n	^KAMERAEXPRESS
Kirkens Korshær	2m.1k	KIRKENSKORSHAER	~KIRKENS
Kirppu	2m.1k	KIRPPU
Kjell & Company	2m.4q	KJELLCOMPANY	KJELLOCHCOMPANY
Kodak Express	2m.1	^KODAKEXPRESS	~KODAK
Komputronik	2m.25	KOMPUTRONIK
Kotsovolos	2m.64	KOTSOVOLOS
Krëfel	2m.56	KREFEL
LDLC	2m.k	LDLC
LG	2m.1	~LG	^LGELECTRONICS
La Casa de las Carcasas	2m.vc	LACASADELASCARCASAS
La Curacao	2m.1	LACURACAO
Laser Eletro	2m.26	LASERELETRO
Leica	2m.1	LEICA
Lifeline	2m.34	LIFELINE
London Camera Exchange	2m.a	^LONDONCAMERAEXCHANGE	^LONDONCAMERA
M+M Tabak	2m.2w	^MMTABAK	^MPLUSM
MDA	2m.k	~MDA
MacStore	2m.20	MACSTORE
Macerich	2m.4	MACERICH
Magasin du Monde	2m.1x	^MAGASINDUMONDE	^MAGASINDU
Marie Curie	2m.a	MARIECURIE
Max Elektro	2m.25	MAXELEKTRO
Max Spielmann	2m.a	MAXSPIELMANN
McArthurGlen	2m.1	MCARTHURGLEN
Mechta.kz	2m.4l	MECHTAKZ	~MECHTA
Media Expert	2m.25	^MEDIAEXPERT
MediaMarkt	2m.vd	MEDIAMARKT	MELECTRONICS
MediaWorld	2m.1n	MEDIAWORLD	MEDIAMARKT
Medimax	2m.0	MEDIMAX
Mega device	2m.2k	^MEGADEVICE
Megatone	2m.3a	MEGATONE
Megaworld Lifestyle Malls	2m.1y	MEGAWORLDLIFESTYLEMALLS	~MEGAWORLD	^MEGAWORLDLIFESTYLE
Mencap	2m.a	MENCAP	ROYALMENCAPSOCIETY
Micro Center	2m.4	^MICROCENTER
Micromania	2m.k	MICROMANIA
Milar	2m.1u	MILAR
Mind	2m.a	~MIND
Mission Afrika	2m.1k	^MISSIONAFRIKA
Mobo	2m.20	MOBO
Mouvement Emmaüs	2m.k	MOUVEMENTEMMAUS	EMMAUS
Moyo	2m.3s	MOYO	МОИО
Musimundo	2m.3a	MUSIMUNDO
Myrorna	2m.y	MYRORNA
MÜV	2m.4	~MUV
NAY	2m.2w	~NAY
Nectar	2m.4	NECTAR
Nemzeti Dohánybolt	2m.39	NEMZETIDOHANYBOLT	DOHANYBOLT
Neonet	2m.25	NEONET
NetOnNet	2m.4q	NETONNET
Noel Leeming	2m.2l	NOELLEEMING
OFF･HOUSE	2m.1s	^OFFHOUSE	オフハウス
OSIM	2m.1m	OSIM
Okay	2m.5g	~OKAY
Orion	2m.5	ORION
Oxfam	2m.ve	OXFAM	OXFAMBOOKSMUSIC
P. C. Richard & Son	2m.4	^PCRICHARDSON	^PCRICHARD	^PC
PB Tech	2m.2l	^PBTECH	^PBTECHNOLOGIES
PCデポ	2m.1s	PCテホ	^PCDEPOT	ヒーシーテホ
PDSA	2m.a	PDSA
PLANEO Elektro	2m.5g	PLANEOELEKTRO
PRO&Cie	2m.k	^PROCIE
Peaches & Cream	2m.2l	PEACHESCREAM	~PEACHES
Plaisio	2m.2c	PLAISIO
PlayGoSmart	2m.2w	PLAYGOSMART
Polishop	2m.26	POLISHOP
Poorvika	2m.2g	POORVIKA
Power	2m.i	~POWER
Power Buy	2m.2v	^POWERBUY
Prink	2m.1	PRINK
Public	2m.64	~PUBLIC
Pulse and Cocktails	2m.a	PULSEANDCOCKTAILS	^PULSEAND
Q Store	2m.66	^QSTORE
RD Electronics	2m.2d	^RDELECTRONICS
RISE	2m.4	~RISE
RNLI Shop	2m.f	RNLISHOP	ROYALNATIONALLIFEBOATINSTITUTION
RSPCA	2m.e5	RSPCA
RTV Euro AGD	2m.25	RTVEUROAGD	^RTVEURO
Radio Popular	2m.2b	^RADIOPOPULAR
RadioShack	2m.1	RADIOSHACK
RataPlan	2m.l	RATAPLAN	NOPPES
Red Zac	2m.1q	^REDZAC
Reliance Digital	2m.2g	^RELIANCEDIGITAL
Rennie Grove Peace	2m.a	RENNIEGROVEPEACE	~RENNIE	^RENNIEGROVE
Richer Sounds	2m.a	RICHERSOUNDS	~RICHER
Robinsons Malls	2m.1y	ROBINSONSMALLS
SM Supermalls	2m.1y	SMSUPERMALLS
SQDC	2m.2p	SQDC	SOCIETEQUEBECOISEDUCANNABIS
Saint Vincent de Paul Thrift Store	2m.4	SVDP	^SAINTVINCENTDEPAUL	^SOCIETYOFSAINTVINCENTDEPAUL	^SOCIETYOFSTVINCENTDEPAUL	^STVINCENTDEPAUL	^THESOCIETYOFSAINTVINCENTDEPAUL	^THESOCIETYOFSTVINCENTDEPAUL	^SAINTVINCENT
Salvos	2m.34	SALVOS
Samaritans	2m.f	SAMARITANS
Samsung	2m.1	~SAMSUNG
Sargadelos	2m.1u	SARGADELOS
Saturn	2m.vf	~SATURN
Save the Children	2m.a	^SAVETHECHILDREN	^SAVETHE
Savers	2m.3r	SAVERS
Savers Appliances	2m.1y	SAVERSAPPLIANCES
Scope	2m.a	~SCOPE
Security Hyperstore	2m.31	SECURITYHYPERSTORE
Senheng	2m.1r	SENHENG
Sense	2m.a	~SENSE
Sense Scotland	2m.a	^SENSESCOTLAND
Shaw Trust	2m.a	^SHAWTRUST
Shelter	2m.a	~SHELTER
ShinyBud	2m.2p	SHINYBUD
SigaretNet.by	2m.3x	SIGARETNETBY	~SIGARETNET
Simon Property Group	2m.1	^SIMONPROPERTYGROUP	^SIMONPROPERTY
Simply Mac	2m.4	^SIMPLYMAC
Smarty.cz	2m.1v	SMARTYCZ
Smarty.sk	2m.2w	SMARTYSK
Smoke	2m.25	~SMOKE
Snappy Snaps	2m.a	SNAPPYSNAPS
SoFly	2m.25	SOFLY
Sony	2m.1	~SONY
Sony Centre	2m.1	^SONYCENTRE	^SONYCENTER
Spiritleaf	2m.2p	SPIRITLEAF
Spitalfields Crypt Trust	2m.a	SPITALFIELDSCRYPTTRUST	~SCT	~SPITALFIELDS	^SPITALFIELDSCRYPT
St Margaret's Hospice Care	2m.a	STMARGARETSHOSPICECARE	^STMARGARETS
Stag Shop	2m.2p	STAGSHOP
Steren	2m.vg	STEREN
Sue Ryder	2m.f	^SUERYDER
Sunnyside	2m.4	SUNNYSIDE
T-ZONE	2m.4	^TZONE
TRAID	2m.a	TRAID
TSUTAYA	2m.1	TSUTAYA	蔦屋書店
Tabaktrafik	2m.1q	TABAKTRAFIK
Tabák Valmont	2m.1v	TABAKVALMONT	VALMONT
Tanger Outlets	2m.t	TANGEROUTLETS	~TANGER
Technodom	2m.4l	TECHNODOM	ТЕХНОДОМ
Technopoint	2m.66	TECHNOPOINT
Technopolis	2m.2k	TECHNOPOLIS	ТЕХНОПОЛИС
Tehnomedia	2m.4s	TEHNOMEDIA
Teknikmagasinet	2m.7s	TEKNIKMAGASINET
Teknosa	2m.1o	TEKNOSA
Teufel	2m.5	~TEUFEL
Thames Hospice	2m.a	THAMESHOSPICE
The Children's Society	2m.a	^THECHILDRENSSOCIETY	^CHILDRENSSOCIETY
The Good Guys	2m.34	^THEGOODGUYS	^GOODGUYS
The Mall Group	2m.2v	^THEMALLGROUP	^MALLGROUP	^THEMALL
The Salvation Army	2m.vh	^THESALVATIONARMY	^SALVATIONARMY	^THESALVATION
Tobacco DC	2m.1v	^TOBACCODC	TRAFIKATOBACCODC
Tokyo Smoke	2m.2p	^TOKYOSMOKE
Totally Wicked	2m.a	^TOTALLYWICKED
Traficon	2m.1v	TRAFICON	TABAKTRAFICON
Trony	2m.1n	TRONY
Umbrella	2m.8g	~UMBRELLA
Unieuro	2m.1n	UNIEURO
VAPO	2m.2l	VAPO
VPZ	2m.a	~VPZ	VAPORIZED
Value Village	2m.t	^VALUEVILLAGE
Vanden Borre	2m.56	VANDENBORRE
Vape City	2m.4	VAPECITY
VapeStore	2m.a	VAPESTORE
Vapostore	2m.k	VAPOSTORE
Vardex	2m.66	VARDEX
Vatan Bilgisayar	2m.1o	VATANBILGISAYAR
Vestel	2m.1o	VESTEL
Vicinity Centres	2m.34	VICINITYCENTRES	~VICINITY
Video Only	2m.4	^VIDEOONLY
Vijay Sales	2m.2g	VIJAYSALES
Vincent's	2m.5s	VINCENTS
Vinnies	2m.34	VINNIES
Visions Electronics	2m.2p	VISIONSELECTRONICS	~VISIONS
Walmart Photo Center	2m.4	WALMARTPHOTOCENTER
Walmart Photo Centre	2m.2p	WALMARTPHOTOCENTRE
WalterMart	2m.1y	WALTERMART
Webhallen	2m.y	WEBHALLEN
Westfield	2m.1	WESTFIELD
Wolsdorff	2m.0	WOLSDORFF	WOLSDORF
Worten	2m.vi	~WORTEN
YMCA	2m.1	YMCA
Zen Leaf	2m.4	^ZENLEAF
arc Thrift Stores	2m.4	ARCTHRIFTSTORES	ARCTHRIFTSTORE	^ARCTHRIFT
b8ta	2m.4	B8TA
currys	2m.f	CURRYS	^PCWORLD
cyberport	2m.5	CYBERPORT
glo	2m.1	~GLO	^GLOSTUDIO
iStores	2m.5g	ISTORES
iStyle	2m.vj	ISTYLE
ibyte	2m.26	IBYTE
media@home	2m.0	^MEDIAHOME
neopunkt	2m.25	NEOPUNKT
notebooksbilliger.de	2m.0	NOTEBOOKSBILLIGERDE
re:Store	2m.66	^RESTORE
x-kom	2m.25	^XKOM
Électro Dépôt	2m.vk	^ELECTRODEPOT
Алло	2m.3s	~АЛЛО	^АЛЛОMAX	~ALLO	^ALLOMAX	^АЛЛОМАКС
Зора	2m.2k	ЗОРА	ZORA
Интим	2m.6b	ИНТИМ
Компʼютерний Всесвіт	2m.3s	КОМПЮТЕРНИИВСЕСВІТ	~КОМПʼЮТЕРНИИ
Кібернетики	2m.3s	КІБЕРНЕТИКИ
М.Видео	2m.66	^МВИДЕО	^MVIDEO	^MВИДЕО
МЕГА	2m.66	МЕГА	~MEGA	ТЦМЕГА
Розовый кролик	2m.66	РОЗОВЫИКРОЛИК	^PINKRABBIT	~РОЗОВЫИ
Ситилинк	2m.66	СИТИЛИНК
Табакерка	2m.3s	ТАБАКЕРКА	TABAKERKA
Техмарт	2m.2k	ТЕХМАРТ	TECHMART
Техно Їжак	2m.3s	ТЕХНОІЖАК
Техноманија	2m.4s	ТЕХНОМАНИЈА	TEHNOMANIJA
Техномаркет	2m.2k	ТЕХНОМАРКЕТ	TECHNOMARKET
Точка Любви	2m.66	^ТОЧКАЛЮБВИ
Фокстрот	2m.3s	ФОКСТРОТ	~FOXTROT
Цитрус	2m.3s	ЦИТРУС	CITRUS
Эксперт	2m.66	ЭКСПЕРТ	~EXPERT
Эльдорадо	2m.66	ЭЛЬДОРАДО
Яркий фотомаркет	2m.66	ЯРКИИФОТОМАРКЕТ
מחסני חשמל	2m.1t	מחסניחשמל	MAHSANEIHASHMAL	ELECTRICALWAREHOUSES	MACHSANAICHASHMAL	MACHSANEYHASHMAL
აიპლიუსი	2m.6i	IPLUS
აისფეისი	2m.6i	ISPACE
აიტექნიკსი	2m.6i	ITECHNICS
ალტა	2m.6i	~ALTA
ელიტ ელექტრონიქსი	2m.6i	ELITELECTRONICS
ზუმერი	2m.6i	ZOOMMER
კონტაქტ ჰოუმი	2m.6i	^KONTAKTHOME	~ᲙᲝᲜᲢᲐᲥᲢ
მეგატექნიკა	2m.6i	MEGATECHNICA
მეტრომარტი	2m.6i	METROMART
მისთორი	2m.6i	^MISTORE
ტექნო ბუმი	2m.6i	^TECHNOBOOM
უნიკომი	2m.6i	UNICOM
あきばお〜	2m.1s	あきはお	AKIBAOO
じゃんぱら	2m.1s	しゃんはら	JANPARA
アプライド	2m.1s	アフライト	~APPLIED
アリオ	2m.1s	~アリオ	ARIO
アル・プラザ	2m.1s	アルフラサ	^ALPLAZA	アルフラサ
イオシス	2m.1s	イオシス	IOSYS
イオンモール	2m.1s	イオンモール	AEONMALL
エディオン	2m.1s	エティオン	EDION	テオテオ
カメラのキタムラ	2m.1s	カメラのキタムラ	KITAMURACAMERA
ケーズデンキ	2m.1s	ケーステンキ	KSDENKI
コイデカメラ	2m.1s	コイテカメラ	KOIDECAMERA
コジマ×ビックカメラ	2m.1s	コシマヒックカメラ	~コシマ	KOJIMA
ジョーシン	2m.1s	ショーシン	JOSHIN	上新電機
セカンドストリート	2m.1s	セカントストリート	2NDSTREET
ソフマップ	2m.1s	ソフマッフ	SOFMAP
ツクモ	2m.1s	~ツクモ	TSUKUMO
デンキチ	2m.1s	テンキチ	DENKICHI
トレジャー・ファクトリー	2m.1s	トレシャーファクトリー	^TREASUREFACTORY
ドスパラ	2m.1s	トスハラ	DOSPARA
ノジマ	2m.1s	~ノシマ	NOJIMA
パソコン工房	2m.1s	ハソコン工房
パレットプラザ	2m.1s	ハレットフラサ	^PALETTEPLAZA
ビックカメラ	2m.1s	ヒックカメラ	BICCAMERA
ベスト電器	2m.1s	ヘスト電器	BESTDENKI
ヤマダデンキ	2m.1s	ヤマタテンキ	ヤマタ電機	YAMADA
ヨドバシカメラ	2m.1s	ヨトハシカメラ	YODOBASHICAMERA
万达广场	2m.6k	万达广场
三星	2m.6k	~三星	~SAMSUNG
中原電器 Chung Yuen Electrical	2m.1l	CHUNGYUENELECTRICAL	中原電器	^中原電器CHUNG
倍思	2m.6k	~倍思	BASEUS
偉倫電腦 Wellent	2m.1l	WELLENT	偉倫電腦	伟伦电脑	~偉倫
全國電子	2m.6l	全國電子	^ELIFEMALL	CHOANKOKTIANCHU	TSUANKOKTIANTSU
品胜	2m.6k	~品胜	PISEN
国美电器	2m.6k	国美电器	GOMEELECTRICALAPPLIANCES	~国美	国美家电
大同3C	2m.6l	大同3C	TATUNG3C
張毛記 CMK Electrical Store	2m.1l	張毛記CMKELECTRICALSTORE	CMKELECTRICALSTORE	~張毛記	^張毛記CMK
彩色熊猫	2m.6k	彩色熊猫
微笑时刻	2m.6k	微笑时刻	^SMILETIME
悦刻	2m.6k	~悦刻	RELX
海马体照相馆	2m.6k	海马体照相馆	HIMO
燦坤3C	2m.6l	燦坤3C	TSANNKUEN3C
百老滙 Broadway	2m.1l	百老滙BROADWAY	~BROADWAY	~百老滙
苏宁易购	2m.6k	苏宁易购	SUNING	~苏宁	苏宁家电	苏宁电器
蘇寧 Suning	2m.1l	蘇寧SUNING	SUNING	~蘇寧
豐澤 Fortress	2m.6m	豐澤FORTRESS	FORTRESS	~豐澤
買取王国	2m.1s	買取王国	^TREASUREBOMB	KAITORIOKOKU
順發3C	2m.6l	順發3C	SUNFAR
顺电	2m.6k	~顺电	SUNDAN
駿河屋	2m.1s	~駿河屋	SURUGAYA
1O1O	d.1l	1O1O
2degrees	d.2l	2DEGREES	^TWODEGREES
3	d.6m	~THREE
3 Store	d.5s	^3STORE	~THREE	^THREESTORE
3Butiken	d.y	3BUTIKEN	~TRE
4ka	d.2w	~4KA	4KACENTRUM
A1	d.vl	~A1	VELCOM	ВЕЛКОМ	~А1	MTEL	МТЕЛ
A1 Serbia	d.4s	^A1SERBIA	А1СРБИЈА	~A1	~А1	^VIPMOBILE	ВИПМОБАЈЛ
ATOM	d.vm	~ATOM
AY YILDIZ	d.0	AYYILDIZ	~AY
Airtel	d.1	AIRTEL
Bell	d.2p	~BELL	^BELLCANADA	^BELLMOBILE	^BELLMOBILITY	^BELLWIRELESS
Best Buy Mobile	d.2p	^BESTBUYMOBILE
Bitė	d.45	~BITE
C Spire	d.4	CSPIRE
CYTA	d.64	CYTA
Carphone Warehouse	d.vn	CARPHONEWAREHOUSE	THECARPHONEWAREHOUSE	~CARPHONE
Celcom	d.1r	CELCOM
Cellular Sales	d.4	^CELLULARSALES
CenturyLink	d.4	CENTURYLINK
Chatr	d.2p	CHATR
Claro	d.vo	~CLARO	^CLAROBRASIL
Cosmote	d.2c	COSMOTE
DATES MOBILE	d.2w	^DATESMOBILE
DISH	d.4	~DISH
Datagroup	d.3s	DATAGROUP	ДАТАГРУП
Deutsche Telekom	d.0	DEUTSCHETELEKOM	^TSHOP	TELEKOMSHOP	TELEKOM
Digicel	d.1	DIGICEL
Dito	d.1y	~DITO	DITOTELECOMMUNITY	MISLATEL
Eir	d.5s	~EIR
Embou	d.1u	EMBOU
Entel	d.5v	ENTEL
Epic	d.4m	~EPIC
Finetwork	d.1u	FINETWORK
Free	d.k	~FREE
Freedom Mobile World	d.4l	^FREEDOMMOBILEWORLD
Globe	d.1y	~GLOBE	^GLOBETELECOM
Huawei	d.1	HUAWEI	~华为
ICE	d.78	~ICE	^AGENCIAICE
Indosat	d.3y	INDOSAT	GALERIINDOSAT	INDOSATOOREDOO
Inwi	d.27	INWI
Istudio	d.66	ISTUDIO
MTN	d.vp	~MTN	AGENCEMTN
Malitel	d.mt	MALITEL
Maroc Telecom اتصالات المغرب	d.27	^MAROCTELECOM
Maxis	d.1r	MAXIS
Mobile Centre	d.6d	^MOBILECENTRE
Mobilezone	d.1x	MOBILEZONE
Mobilonline	d.2w	MOBILONLINE
Mobit	d.2q	MOBIT
Moldcell	d.3o	MOLDCELL
Moov	d.vq	MOOV	AGENCEMOOV
Mr Price Cellular	d.rr	^MRPRICECELLULAR
NOS	d.2b	~NOS
NTT docomo	d.1s	NTTDOCOMO	NTTトコモ	トコモショッフ	DOCOMO
Nova	d.2c	~NOVA	^NOVAGREECE	~WIND	WINDHELLAS
O!Store	d.6c	^OSTORE
One	d.vr	~ONE
One NZ	d.2l	^ONENZ	VODAFONE
Ooredoo	d.vs	OOREDOO
Oppo	d.1	OPPO
Optie1	d.l	OPTIE1
Optimum	d.4	~OPTIMUM
Ovio	d.6d	OVIO	ОВИО
PEP Cell	d.31	PEPCELL
Personal	d.vt	~PERSONAL
Phone House	d.vu	^PHONEHOUSE	^THEPHONEHOUSE
PŸUR	d.0	PYUR
Rakuten Mobile	d.1s	RAKUTENMOBILE	楽天モハイル
Russell Cellular	d.4	^RUSSELLCELLULAR
Safaricom	d.1	SAFARICOM
Salt	d.1x	~SALT	^SALTSTORE
Save	d.k	~SAVE
Sky	d.a	~SKY
Smart	d.1y	~SMART	^SMARTCOMMUNICATIONS	^SUNCELLULAR
Smartfren	d.3y	SMARTFREN	GALERISMARTFREN	FREN
Smartshop	d.2w	SMARTSHOP
SoftBank	d.1s	SOFTBANK	ソフトハンク	ソフトハンクショッフ
Spark New Zealand	d.2l	^SPARKNEWZEALAND	~SPARK	~TELECOM	^SPARKNEW
Spectrum	d.4	~SPECTRUM
Sprint	d.4	~SPRINT
Tbooth Wireless	d.2p	TBOOTHWIRELESS	~TBOOTH
Telcel	d.vv	TELCEL
Telecom Egypt	d.7a	^TELECOMEGYPT
Telekom Malaysia	d.1r	TELEKOMMALAYSIA	TMPOINT
Telenorbutikken	d.2q	TELENORBUTIKKEN
Telkom	d.31	TELKOM
Telkomsel	d.3y	TELKOMSEL	GRAPARI
Telsim	d.1	TELSIM	VODAFONE
The Cellular Connection	d.4	^THECELLULARCONNECTION	^CELLULARCONNECTION	~TCC	^THECELLULAR
The Mobile Shop	d.2p	^THEMOBILESHOP	^MOBILESHOP	^THEMOBILE
Tigo	d.vw	TIGO
Total Wireless	d.4	^TOTALWIRELESS	~TOTAL	^TOTALBYVERIZON
Turkcell	d.1	TURKCELL
Türk Telekom	d.1o	TURKTELEKOM
U Mobile	d.1r	^UMOBILE
U.S. Cellular	d.4	^USCELLULAR
UQ mobile	d.1s	^UQMOBILE	UQモハイル	UQスホット	^UQSPOT	ユーキュースホット	ユーキューモハイル
Value Mobile	d.2p	^VALUEMOBILE
Victra	d.4	VICTRA	^AWIRELESS
Vidéotron	d.2p	VIDEOTRON
Viettel Store	d.60	VIETTELSTORE	~VIETTEL
Virgin Plus	d.2p	^VIRGINPLUS	^VIRGINMOBILE
Vivacom	d.2k	VIVACOM	ВИВАКОМ	BULSATCOM	~БТК	БУЛСАТКОМ	ВИВАТЕЛ
Vivo	d.1	~VIVO
Vodacom	d.31	VODACOM	VODACOMSHOP	VODASHOP
Vodacom Congo	d.vx	VODACOM	VODACOMSHOP	VODASHOP
Vodacom Lesotho	d.vy	VODACOM	VODACOMSHOP	VODASHOP
Vodacom Moçambique	d.a1	VODACOM	VODACOMSHOP	VODASHOP
Vodacom Tanzania	d.mv	VODACOM	VODACOMSHOP	VODASHOP
Vodafone Idea	d.2g	~DEA	~IDEA	^IDEACELLULAR	~VI	VODAFONE
Volia	d.3s	VOLIA	~ВОЛЯ
WIFI_ETECSA	d.58	WIFIETECSA
WOW! Mobile Boutique	d.2p	^WOWMOBILEBOUTIQUE	^WOWMOBILE
Walmart	d.t	WALMART	~WMT
WeFix	d.r	WEFIX
Wireless Zone	d.4	^WIRELESSZONE
WirelessWave	d.2p	WIRELESSWAVE
XL Axiata	d.3y	XLAXIATA	^XLCENTER	~XL
Xfinity	d.4	XFINITY
Xiaomi	d.1	XIAOMI
Y!mobile	d.1s	^YMOBILE	ワイモハイル	YAHOOモハイル
Yes 4G	d.1r	^YES4G
Zagg	d.t	ZAGG
au	d.1s	~AU	AUショッフ	^AUSHOP	エーユー
csl.	d.1l	~CSL
e&	d.gw	ETISALAT
hi	d.1	~HI
iPlace	d.vz	IPLACE
iShop Mixup	d.20	ISHOPMIXUP
lifecell	d.3s	LIFECELL	~LIFE	ЛАИФ	ЛАИФСЕЛЛ	МАГАЗИНLIFECELL
mts	d.w0	~MTS	TELEKOMSRBIJA
yourfone	d.0	YOURFONE	YOURPHONE
Γερμανός	d.64	ΓΕΡΜΑΝΟΣ	GERMANOS
Алло	d.3s	~АЛЛО	~ALLO
Билайн	d.jv	БИЛАИН	BEELINE
Дом.ru	d.66	^ДОМRU
Евросеть	d.ju	ЕВРОСЕТЬ	EUROSET
Жжук	d.3s	ЖЖУК	ZHUK
Київстар	d.3s	КИІВСТАР	KYIVSTAR	BEELINE	БІЛАИН
МТС	d.6b	~МТС	~MTS
Македонски Телеком	d.4a	МАКЕДОНСКИТЕЛЕКОМ	MAKEDONSKITELECOM	~МАКЕДОНСКИ
Мегафон	d.w1	МЕГАФОН	MEGAFON
НАʼСВЯЗИ	d.3x	НАСВЯЗИ
Ростелеком	d.66	РОСТЕЛЕКОМ
Связной	d.w2	СВЯЗНОИ	SVYAZNOY
Сотовый мир	d.66	СОТОВЫИМИР	~СОТОВЫИ
Теле2	d.66	ТЕЛЕ2	TELE2
Телекабел	d.4a	ТЕЛЕКАБЕЛ	TELEKABEL
Телефон.ру	d.66	^ТЕЛЕФОНРУ
Укртелеком	d.3s	УКРТЕЛЕКОМ	UKRTELECOM	ПАТУКРТЕЛЕКОМ
הוט מובייל	d.1t	הוטמובייל	^HOTMOBILE
סלקום	d.1t	סלקום	CELLCOM
פלאפון	d.1t	פלאפון	PELEPHONE
פרטנר	d.1t	פרטנר	~PARTNER
სელფი	d.6i	CELLFIE	BEELINE	БИЛАИН	СЕЛФИ
テルル	d.1s	~テルル	TELURU
中国广电	d.6k	中国广电	CHINABROADNET	山东广电	山东有线	广电宽带	广电营业厅	江苏有线
中国电信	d.6k	中国电信	^CHINATELECOM	中国电信营业厅	电信5G营业厅	电信宽带	电信营业厅
中国移动	d.6k	中国移动	^CHINAMOBILE	中国移动营业厅	移动5G营业厅	移动宽带	移动营业厅
中国联通	d.6k	中国联通	CHINAUNICOM	中国联通营业厅	联通5G营业厅	联通宽带	联通营业厅
中國移動香港 China Mobile Hong Kong	d.1l	中國移動香港	中国移动香港	^CHINAMOBILE	中國移動	中国移动	CMHK	~中移動	~萬眾	^中國移動香港CHINA
中國聯通 China Unicom	d.1l	CHINAUNICOM	中國聯通	中国联通	^中國聯通CHINA
中國電信 China Telecom	d.w3	^CHINATELECOM	中國電信	中国电信	^中國電信CHINA
中華電信	d.6l	中華電信	CHUNGHWATELECOM	SENAOINTERNATIONAL	神腦國際
华为	d.6k	~华为	HUAWEI
台灣大哥大	d.6l	台灣大哥大	^TAIWANMOBILE
小米	d.6k	~小米	XIAOMI	小米之家	~MI
小米 Xiaomi	d.6m	小米XIAOMI	XIAOMI	~小米	~MI	小米之家
數碼通 SmarTone	d.6m	數碼通SMARTONE	SMARTONE	~數碼通	~数码通
新移動通訊 SUN Mobile	d.1l	^SUNMOBILE	新移動通訊	新移动通讯	^新移動通訊SUN
澳門電訊 CTM	d.w3	~CTM	澳門電訊	澳门电讯
荣耀	d.6k	~荣耀	~HONOR
衛訊 Wilson	d.1l	^衛訊WILSON	~WILSON	~衛訊	~卫讯	^WILSONCOMMUNICATIONS	衛訊電訊	卫讯电讯
遠傳電信	d.6l	遠傳電信	FAREASTONE	~APT	^ASIAPACIFICTELECOM	~FET	亞太電信
領域 CityLink	d.1l	領域CITYLINK	CITYLINK	~領域	~领域	領域電訊	领域电讯
ACTEL	7.9p	ACTEL
AT&T	7.1	~ATT	~ATT
Antik Telecom	7.2w	ANTIKTELECOM
Azercell	7.24	AZERCELL	AZƏRCELL
Beeline	7.w4	BEELINE
CH L3T	7.mt	CHL3T
ETECSA	7.58	ETECSA
Humans	7.4d	~HUMANS
Indosat Ooredoo	7.3y	INDOSATOOREDOO	INDOSAT
Kcell	7.4l	KCELL
Mega	7.6c	~MEGA
Megacable	7.20	MEGACABLE
NTT	7.1s	~NTT	^エヌティティ	日本電信電話	NIPPONTELEGRAPHANDTELEPHONE	NIPPONDENSHINDENWA
O!Store	7.6c	^OSTORE
One	7.vr	~ONE
PLDT	7.1y	PLDT
Telecomm-Telégrafos	7.20	TELECOMM
Telkomsel	7.3y	TELKOMSEL	GRAPARI
Telmex	7.20	TELMEX
Totalplay	7.20	TOTALPLAY
Ucell	7.4d	UCELL
Viva	7.6d	~VIVA	ВИВА
XL Axiata	7.3y	XLAXIATA	~XL	^XLCENTER
du	7.94	~DU
izzi	7.20	IZZI
Билайн	7.jv	БИЛАИН	BEELINE
Казахтелеком	7.4l	КАЗАХТЕЛЕКОМ
ТТК	7.66	~ТТК
Թիմ Տելեկոմ Արմենիա	7.6d	ТИМТЕЛЕКОМАРМЕНИЯ	^TEAMTELECOM
Յուքոմ	7.6d	UCOM	ЮКОМ
زين السعودية	7.6e	ZAIN
شركة اتحاد عذيب للاتصالات	7.6e	ETIHADATHEEBTELECOM	ATHEEB	~GO
شركة الاتصالات السعودية	7.6e	^SAUDITELECOMCOMPANY	~STC
موبايلي	7.6e	MOBILY	ETIHADETISALATCOMPANY
موبيليس	7.9p	MOBILIS
მაგთი	7.6i	MAGTI	МАГТИ
სელფი	7.6i	CELLFIE	СЕЛФИ
სილქნეტი	7.6i	SILKNET	СИЛКНЕТ	GEOCELL
4-County Electric Power Association	f.4	^4COUNTYELECTRICPOWERASSOCIATION	^4COUNTY
50Hertz Transmission	f.0	50HERTZ	VATTENFALLEUROPETRANSMISSION
A&N Electric Cooperative	f.4	^ANELECTRICCOOPERATIVE	^AN
AEK	f.1x	~AEK
AEP Ohio	f.4	AEPOHIO
AEP Texas	f.4	AEPTEXAS
AES Andes	f.ek	AESANDES	AESGENER
AEW	f.1x	~AEW	AEWENERGIE
ANDE	f.8w	~ANDE
ATCO Electric	f.2p	ATCOELECTRIC
ATEL	f.1x	ATEL
AVU AG	f.0	AVUAG	~AVU
Adif	f.1u	ADIF
Afluente Transmissão de Energia Elétrica	f.26	~AFLUENTE	^AFLUENTETRANSMISSAO
Agrienergia	f.1u	AGRIENERGIA
Aguas de La Habana	f.58	AGUASDELAHABANA
Air Liquide	f.1	^AIRLIQUIDE
Airgas	f.4	AIRGAS
Alabama Power	f.4	^ALABAMAPOWER
Allegheny Power System	f.4	ALLEGHENYPOWERSYSTEM	~APS
Allegheny Power Systems	f.4	ALLEGHENYPOWERSYSTEMS
Allgäuer Überlandwerk	f.5	ALLGAUERUBERLANDWERK	~AUW	~ALLGAUER
Alliant Energy	f.4	ALLIANTENERGY	~ALLIANT
Alpena Power Company	f.4	ALPENAPOWERCOMPANY	~ALPENA	^ALPENAPOWER
Alta Kraftlag	f.2q	ALTAKRAFTLAG
AltaLink	f.2p	ALTALINK
Alternative Resource Energy Authority	f.2p	^ALTERNATIVERESOURCE
Alut	f.2q	ALUT
Amazonas Energia	f.26	AMAZONASENERGIA	ELETROBRASAMAZONASENERGIA
Amazonas Geração e Transmissão de Energia	f.26	^AMAZONASGERACAO
Ameren Missouri	f.4	AMEREN
AmeriGas	f.4	AMERIGAS
American Electric Power	f.4	^AMERICANELECTRICPOWER	~AEP	^AMERICANELECTRIC
American Transmission Company	f.4	^AMERICANTRANSMISSIONCOMPANY	^AMERICANTRANSMISSIONCO
American Transmission Systems	f.4	^AMERICANTRANSMISSIONSYSTEMS	ATSI
Amprion	f.0	AMPRION
Amtrak	f.4	AMTRAK
Anaheim Public Utilities	f.4	^ANAHEIMPUBLICUTILITIES	^ANAHEIMPUBLIC
Angeles Electric Corporation	f.1y	^ANGELESELECTRICCORPORATION	^ANGELESELECTRIC
Appalachian Power Company	f.4	APCO	APPALACHIANPOWER	KINGSPORTPOWERCOMPANY
Area Nett	f.2q	^AREANETT	NETTINORD
Arendals Fossekompani	f.2q	ARENDALSFOSSEKOMPANI	~ARENDALS
Arizona Public Service	f.4	^ARIZONAPUBLICSERVICE	^ARIZONAPUBLIC
Arkansas Electric Cooperative Corporation	f.4	^ARKANSASELECTRIC
Arkansas Valley Electric Cooperative	f.4	^ARKANSASVALLEY
Arva	f.2q	~ARVA
Atlantic City Electric	f.4	^ATLANTICCITYELECTRIC	ATLATNICCITYELECTRIC	^ATLANTICCITY
Augstsprieguma tīkls	f.2d	AUGSTSPRIEGUMATIKLS	ASAUGSTSPRIEGUMATIKLS	~AUGSTSPRIEGUMA
AusNet	f.34	AUSNET
Ausgrid	f.34	AUSGRID
Austin Energy	f.4	^AUSTINENERGY
Austrian Power Grid AG	f.1q	AUSTRIANPOWERGRIDAG	^AUSTRIANPOWER
Avacon Netz	f.0	AVACON	AVACONAG	EONAVACON	~HSN
Avista	f.4	AVISTA
Axpo	f.3f	AXPO	~NOK
Aygaz	f.1o	AYGAZ
Azusa Light & Power	f.4	AZUSALIGHTPOWER	AZUSALIGHTPOWE	^AZUSALIGHT
BKK	f.2q	~BKK	BKKNETT
BKW	f.1x	~BKW
Badenova Netze	f.0	BADENOVA	BADENOVAAGCOKG	BNNETZE
Baltimore Gas and Electric	f.4	^BALTIMOREGASANDELECTRIC	~BGE	~BGE	^BALTIMOREGAS
Barents Nett	f.2q	BARENTSNETT	VARANGERKRAFTNETT	~BARENTS
Batangas II Electric Cooperative	f.1y	BATANGASIIELECTRICCOOPERATIVE	~BATANGAS	^BATANGASII
Bayernwerk	f.0	BAYERNWERK	BAYERNWERKAG	EONBAYERN
Beaches Energy Services	f.4	^BEACHESENERGYSERVICES	~BES	^BESBEACHESENERGYSERVICES	^BEACHESENERGY
Beauregard Electric Cooperative	f.4	BEAUREGARDELECTRICCOOPERATIVE	~BEAUREGARD	^BEAUREGARDELECTRIC
Belize Electricity Limited	f.w5	^BELIZEELECTRICITYLIMITED	~BEL	^BELIZEELECTRICITY
Bentonville Electrical Utility Department	f.4	~BENTONVILLE	^BENTONVILLEELECTRICAL
Bessemer Electric Service	f.4	BESSEMERELECTRICSERVICE	~BESSEMER	^BESSEMERELECTRIC
Bihar State Electricity Board	f.2g	BIHARSTATEELECTRICITYBOARD	^STATEELECTRICITYBOARD	^BIHARSTATE
Blachly-Lane Electric Cooperative	f.4	BLACHLYLANEELECTRICCOOPERATIVE	BLEC	~BLACHLY	^BLACHLYLANE
Black Hills Electric Cooperative	f.4	^BLACKHILLSELECTRICCOOPERATIVE
Black Hills Energy	f.4	^BLACKHILLSENERGY
Black Hills Power	f.4	^BLACKHILLSPOWER
Blue Ridge Energy	f.4	^BLUERIDGEENERGY	^BLUERIDGE
Bonneville Power Administration	f.4	BONNEVILLEPOWERADMINISTRATION	~BPA	~BONNEVILLE	^BONNEVILLEPOWER
Bornholms Energi & Forsyning	f.1k	BORNHOLMSENERGIFORSYNING	OSTKRAFTNETAS	~BORNHOLMS	^BORNHOLMSENERGI
Botswana Power	f.w6	^BOTSWANAPOWER	~BPC
Bowie-Cass Electric Cooperative	f.4	BOWIECASSELECTRICCOOPERATIVE	BCEC	^BOWIECASS
Braunschweiger Netz GmbH	f.0	BRAUNSCHWEIGERNETZGMBH	^BSNETZ	^BRAUNSCHWEIGERNETZ
Brazos Electric	f.4	^BRAZOSELECTRIC
BrightRidge	f.4	BRIGHTRIDGE	^JOHNSONCITYENERGYAUTHORITY
Brookings Municipal Utilities	f.4	BROOKINGSMUNICIPALUTILITIES	BROOKINGSMUNCIPALUTILITIES	~BROOKINGS	^BROOKINGSMUNICIPAL
Brownsville Energy Authority	f.4	BROWNSVILLEENERGYAUTHORITY	~BROWNSVILLE	^BROWNSVILLEENERGY
Bryan Texas Utilities	f.4	^BRYANTEXASUTILITIES	^BRYANTEXAS
Burgenland Energie AG	f.1q	BURGENLANDENERGIEAG	ENERGIEBURGENLAND	ENERGIEBURGENLANDAG	~BURGENLAND	^BURGENLANDENERGIE
CADAFE	f.b4	CADAFE
CDEEE	f.w7	CDEEE
CEEE	f.26	CEEE
CELEC-Transelectric	f.5x	CELEC
CEMIG	f.26	CEMIG
CEPALCO	f.1y	CEPALCO
CERN	f.5f	CERN
CFM	f.3o	~CFM
CGE	f.4g	~CGE
CGE Transmisión	f.4g	CGETRANSMISION
CGWF	f.34	CGWF
CIE	f.mr	~CIE
CIPCO	f.4	CIPCO
CLECO	f.4	CLECO
CNEE	f.26	CNEE
CNEL Guayas Los Rios	f.5x	CNELGUAYASLOSRIOS	^CNELGUAYAS
CNEL Los Rios	f.5x	CNELLOSRIOS	^CNELLOS
CNEL-Esmeraldas	f.5x	CNELESMERALDAS
CNEL-Manabí	f.5x	CNELMANABI
CNEL-Sta. Elena	f.5x	CNELSTAELENA	^CNELSTA
CNR	f.k	~CNR
CPFL Energia	f.26	CPFL
CPFL Transmissão Sul	f.26	CPFLTRANSMISSAOSUL	^CPFLTRANSMISSAO
CPS Energy	f.4	CPSENERGY
CTEEP	f.26	CTEEP
Capital Power	f.t	^CAPITALPOWER
Carroll Electric Cooperative	f.4	^CARROLLELECTRICCOOPERATIVE	^CARROLLELECTRIC
Caruna	f.49	CARUNA
Celesc	f.26	CELESC
Celg Geração e Transmissão S.A.	f.26	CELGGERACAOETRANSMISSAOSA	^CELGGERACAO
Celsia	f.23	CELSIA
Central Electric Power Cooperative	f.4	^CENTRALELECTRICPOWERCOOPERATIVE	^CENTRALELECTRICPOWERCOOP	^CENTRALELECTRIC
Central Maine Power Company	f.4	^CENTRALMAINEPOWERCOMPANY	^CENTRALMAINE
Centrales Eléctricas de Nariño	f.23	CENTRALESELECTRICASDENARINO	CEDENAR
Centrales Eléctricas de Norte de Santander	f.23	CENS
Certel	f.26	CERTEL
Ceylon Electricity Board	f.2y	CEYLONELECTRICITYBOARD	~CEB	~CEYLON	^CEYLONELECTRICITY
Cherokee County Electric Cooperative Association	f.4	CCECA	~CHEROKEE	^CHEROKEECOUNTY
Cheyenne Light Fuel and Power	f.4	^CHEYENNELIGHTFUELANDPOWER	^CHEYENNELIGHT
Chimarrão Transmissora de Energia	f.26	CHIMARRAOTRANSMISSORADEENERGIA	~CHIMARRAO	^CHIMARRAOTRANSMISSORA
Choptank Electric Cooperative	f.4	CHOPTANKELECTRICCOOPERATIVE	~CHOPTANK	^CHOPTANKELECTRIC
City Power	f.31	^CITYPOWER
City of Ames	f.4	CITYOFAMES
City of Cape Town	f.31	^CITYOFCAPETOWN	STADKAAPSTAD	ISIXEKOSASEKAPA
City of Centralia	f.4	CITYOFCENTRALIA
City of Concord	f.4	^CITYOFCONCORD
City of Dover	f.4	^CITYOFDOVER
City of Elizabeth	f.4	^CITYOFELIZABETH
City of Gillette	f.4	^CITYOFGILLETTE
City of Harrisonburg	f.4	CITYOFHARRISONBURG
City of High Point	f.4	^CITYOFHIGHPOINT
City of Lakeland	f.4	CITYOFLAKELAND
City of Lexington	f.4	^CITYOFLEXINGTON
City of Natchitoches	f.4	CITYOFNATCHITOCHES
City of Owensboro	f.4	CITYOFOWENSBORO
City of Radford	f.4	CITYOFRADFORD
City of Salem	f.4	^CITYOFSALEM
City of Tallahassee	f.4	CITYOFTALLAHASSEE
City of Tupelo Water & Light Department	f.4	CITYOFTUPELOWATERLIGHTDEPARTMENT
Clark Electric Distribution Company	f.1y	^CLARKELECTRICDISTRIBUTIONCOMPANY	^CLARKELECTRIC
Clark Public Utilities	f.4	^CLARKPUBLICUTILITIES	^CLARKPUBLIC
Clarksville Department of Electricity	f.4	~CLARKSVILLE	^CLARKSVILLEDEPARTMENT
Clay Electric Cooperative	f.4	^CLAYELECTRICCOOPERATIVE	^CLAYELECTRIC
Cleveland Public Power	f.4	^CLEVELANDPUBLICPOWER	^CLEVELANDPUBLIC
Codelco Chile	f.4g	CODELCOCHILE	~CODELCO
Coelba	f.26	COELBA
Colbún	f.4g	COLBUN
Colorado Springs Utilities	f.4	^COLORADOSPRINGSUTILITIES	^COLORADOSPRINGS
Columbus Light & Water	f.4	^COLUMBUSLIGHTWATER	^COLUMBUSLIGHT
Comisión Federal de Electricidad	f.20	^COMISIONFEDERALDEELECTRICIDAD	~CFE	^COMISIONFEDERAL
Commonwealth Edison	f.4	COMMONWEALTHEDISON	COMED
Communauté Électrique du Bénin	f.w8	^COMMUNAUTEELECTRIQUEDUBENIN	~CEB	^COMMUNAUTEELECTRIQUE
Compagnie Ivorienne d'Électricite	f.mr	COMPAGNIEIVORIENNEDELECTRICITE	~CIE	^COMPAGNIEIVORIENNE
Companhia Brasileira de Alumínio	f.26	COMPANHIABRASILEIRADEALUMINIO	^COMPANHIABRASILEIRA
Companhia Hidro Elétrica do São Francisco	f.26	CHESF	^COMPANHIAHIDRO
Companhia de Águas e Esgotos do Rio Grande do Norte	f.26	CAERN
Compañía Energética de Occidente	f.23	COMPANIAENERGETICADEOCCIDENTE	~CEO	^COMPANIAENERGETICA
Concordia Electric Cooperative	f.4	CONCORDIAELECTRICCOOPERATIVE	^CONCORDIAELECTRIC
Consolidated Edison	f.4	CONSOLIDATEDEDISON	CONED
Consolidated Nuclear Security	f.4	^CONSOLIDATEDNUCLEARSECURITY	^CONSOLIDATEDNUCLEAR
Consumers Power	f.4	^CONSUMERSPOWER	~CPI
Cooperative Energy	f.4	^COOPERATIVEENERGY
Copel	f.26	COPEL	COMPANHIAPARANAENSEDEENERGIA
Core Electric Cooperative	f.4	^COREELECTRICCOOPERATIVE	^COREELECTRIC
Corn Belt Power Cooperative	f.4	^CORNBELTPOWERCOOPERATIVE	^CORNBELT
Cornwall Electric	f.t	^CORNWALLELECTRIC
Corpoelec	f.b4	CORPOELEC
Cosern	f.26	COSERN
Counties Energy	f.2l	^COUNTIESENERGY
Counties Power	f.2l	^COUNTIESPOWER
Cowlitz Public Utility District	f.4	COWLITZPUBLICUTILITYDISTRICT	~COWLITZ	^COWLITZPUBLIC
Creos	f.2x	CREOS
Creos Deutschland	f.0	CREOS
Crimson Oak Grove Resources	f.4	CRIMSONOAKGROVERESOURCES	~CRIMSON	^CRIMSONOAK
Cullman Electric Cooperative	f.4	CULLMANELECTRICCOOPERATIVE	~CULLMAN	^CULLMANELECTRIC
DB Energie	f.0	^DBENERGIE
DEER	f.1	~DEER
DEMCO	f.4	DEMCO
DME Distribuição S.A	f.26	DMEDISTRIBUICAOSA	^DMEDISTRIBUICAO
DTE Electric Company	f.4	DTEELECTRICCOMPANY	^DTEELECTRIC
Dairyland Power Cooperative	f.4	DAIRYLANDPOWERCOOPERATIVE	~DAIRYLAND	^DAIRYLANDPOWER
Dalane Nett	f.2q	DALANENETT	~DALANE
Dalhousie Mountain Wind	f.2p	DALHOUSIEMOUNTAINWIND	~DALHOUSIE	^DALHOUSIEMOUNTAIN
Damodar Valley Corporation	f.2g	DAMODARVALLEYCORPORATION	~DVC	~DAMODAR	^DAMODARVALLEY
Danville Utilities	f.4	DANVILLEUTILITIES	~DANVILLE
Dayton Power & Light	f.4	^DAYTONPOWERLIGHT	~DPL	^DAYTONPOWER
Decatur Utilities	f.4	DECATURUTILITIES	~DECATUR
Deep East Texas Electric Cooperative	f.4	^DEEPEASTTEXASELECTRICCOOPERATIVE	DETEC	^DEEPEAST
Delaware Electric Cooperative	f.4	^DELAWAREELECTRICCOOPERATIVE	^DELAWAREELECTRIC
Delmarva Power	f.4	DELMARVAPOWER	~DELMARVA
Denton Municipal Electric	f.4	DENTONMUNICIPALELECTRIC	~DME	~DENTON	^DENTONMUNICIPAL
Desarrollo Electrico Suria	f.23	DESARROLLOELECTRICOSURIA	DELSUR	^DESARROLLOELECTRICO
Dinel	f.1k	DINEL
Dominion Energy South Carolina	f.4	DOMINIONENERGY	^SOUTHCAROLINAGASELECTRIC
Dow Chemical Company	f.4	^DOWCHEMICAL
Dubai Electricity and Water Authority	f.94	DEWA	^DUBAIELECTRICITY
Duke Energy Progress	f.4	^DUKEENERGYPROGRESS
Duquesne Light	f.4	DUQUESNELIGHT	~DUQUESNE
E-REDES	f.2b	^EREDES	~EDP	EDPDISTRIBUICAO
E-Werk Netze	f.0	EWERKNETZE	EWERKMITTELBADEN	ELEKTRIZITATSWERKMITTELBADEN	UBERLANDWERKMITTELBADEN
E.DIS Netz	f.0	^EDIS	^EONEDIS
E.E. Centro Sur	f.5x	^EECENTROSUR
E.E. Quito	f.5x	^EEQUITO
E.E. Sur	f.5x	^EESUR
E.ON Mitte	f.0	^EONMITTE
E.ON Netz	f.0	^EONNETZ	^ENETZ
E.ON Westfalen Weser	f.0	EONWESTFALENWESER
EDE	f.39	~EDE
EDELCA	f.b4	EDELCA
EDF SEI	f.k	EDFSEI
EDH	f.w9	~EDH
EDP Espírito Santo	f.26	EDPESPIRITOSANTO	EDPESCELSA	ESCELSA	^EDPESPIRITO
EDP Renewables North America	f.9	EDPR	EDPRENEWABLES
EDP Renováveis	f.1	EDPRENOVAVEIS	EDPRENEWABLES	EDPR
EDP São Paulo	f.26	EDPSAOPAULO	EDPBANDEIRANTE	^EDPSAO
EEB	f.26	~EEB
EED	f.39	~EED
EG.D	f.1v	~EGD	~EON
EGTC	f.wa	EGTC
EKT	f.1x	~EKT
ELMŰ	f.39	ELMU
ENDE Transmisión	f.42	^ENDETRANSMISION
ENEE	f.wb	ENEE
ENERVIE Vernetzt	f.0	ENERVIEVERNETZT	~ENERVIE
ENMAX	f.2p	ENMAX
EPB	f.4	~EPB	ELECTRICPOWERBOARDOFCHATTANOOGA
EPCOR	f.t	EPCOR	AQUALTA	ELTEC
EPEC	f.3a	EPEC
EPV Alueverkko	f.49	EPVALUEVERKKO
ESB Networks	f.5s	ESBNETWORKS	~ESB
ESCOM	f.wc	ESCOM
ETI	f.39	~ETI
EVN България	f.2k	EVNБЪЛГАРИЯ	~EVN
EVS	f.0	~EVS
EWZ	f.1x	~EWZ
East Kentucky Power Cooperative	f.4	^EASTKENTUCKYPOWERCOOPERATIVE	^EASTKENTUCKY
East River Electric Power Cooperative	f.4	^EASTRIVER
Eastland Network	f.2l	EASTLANDNETWORK	~EASTLAND
Edenor	f.3a	EDENOR
Eidefoss	f.2q	EIDEFOSS
EirGrid	f.5s	EIRGRID
Electranet	f.34	ELECTRANET
Electricidade de Moçambique	f.a1	ELECTRICIDADEDEMOCAMBIQUE	~EDM	~ELECTRICIDADE	^ELECTRICIDADEDE
Electricity Company of Ghana	f.4u	^ELECTRICITYCOMPANYOFGHANA	~ECG	^ELECTRICITYCOMPANY
Electricity North West	f.a	^ELECTRICITYNORTHWEST	ENWL	^ELECTRICITYNORTH
Electricity Supply Enterprise	f.1r	^ELECTRICITYSUPPLYENTERPRISE	^ELECTRICITYSUPPLY
Electrificadora de Santander	f.23	ELECTRIFICADORADESANTANDER	~ESSA	^ELECTRIFICADORADE
Electrificadora del Meta	f.23	ELECTRIFICADORADELMETA	EMSA	^ELECTRIFICADORADEL
Elektrilevi	f.38	ELEKTRILEVI
Elektro	f.26	ELEKTRO
Elektro-Slovenija	f.wd	ELEKTROSLOVENIJA	~ELES
Elektromreža Srbije	f.4s	ELEKTROMREZASRBIJE	~EMS	ЕЛЕКТРОМРЕЖАСРБИЈЕ	ЕЛЕКТРОМРЕЖАСРБИJЕ	~ELEKTROMREZA
Elenia	f.49	ELENIA
Elering	f.38	ELERING
Eletricidade dos Açores	f.2b	ELETRICIDADEDOSACORES	~EDA	~ELETRICIDADE	^ELETRICIDADEDOS
Eletrobras Distribuição AM	f.26	ELETROBRASDISTRIBUICAOAM
Eletrobrás Distribuição Roraima	f.26	ELETROBRASDISTRIBUICAORORAIMA
Eletronorte	f.26	ELETRONORTE
Eletropaulo	f.26	ELETROPAULO
Eletrosul	f.26	ELETROSUL
Elia	f.56	ELIA
Elinett	f.2q	ELINETT
Elmea	f.2q	ELMEA
Elpedison	f.2c	ELPEDISON
Elvia	f.2q	ELVIA	EDSIVANETT
Emera	f.2p	EMERA
Emerald People's Utility District	f.4	^EMERALDPEOPLESUTILITYDISTRICT	EPUD	^EMERALDPEOPLES
Empire Electric Association	f.4	^EMPIREELECTRICASSOCIATION	^EMPIREELECTRIC
Empresa Provincial de la Energía de Santa Fe	f.3a	^EMPRESAPROVINCIAL
Empresa de Energía de Boyacá	f.23	EMPRESADEENERGIADEBOYACA	EBSA	^EMPRESADE
Empresas Municipales de Cali	f.23	EMPRESASMUNICIPALESDECALI	EMCALI	^EMPRESASMUNICIPALES
Empresas Públicas de Medellín	f.23	EMPRESASPUBLICASDEMEDELLIN	~EPM	^EMPRESASPUBLICAS
Endeavour Energy	f.34	ENDEAVOURENERGY	~ENDEAVOUR
Enedis	f.k	ENEDIS	ERDF
Enel Distribuição Ceará	f.26	ENELDISTRIBUICAOCEARA
Enel Distribuição Rio	f.26	ENELDISTRIBUICAORIO
Enel Distribuição São Paulo	f.26	ENELDISTRIBUICAOSAOPAULO
Enel Green Power	f.1	ENELGREENPOWER	^ENELGREEN
Enercal	f.we	ENERCAL
Energex	f.34	ENERGEX
Energias de Portugal	f.2b	ENERGIASDEPORTUGAL	~EDP	~ENERGIAS	^ENERGIASDE
Energie AG	f.1q	^ENERGIEAG
Energie und Wasser Potsdam GmbH	f.0	ENERGIEUNDWASSERPOTSDAMGMBH
Energienetze Steiermark	f.1q	ENERGIENETZESTEIERMARK	~ENERGIENETZE
Energieversorgung Mittelrhein	f.0	ENERGIEVERSORGUNGMITTELRHEIN	~EVM	KEVAG
Energieversorgung Schwaben	f.0	ENERGIEVERSORGUNGSCHWABEN
Energimet	f.1	ENERGIMET
Energinet	f.1k	ENERGINET
Energisa	f.26	ENERGISA
Energisa Acre	f.26	ENERGISAACRE
Energisa BO	f.26	ENERGISABO
Energisa Rondônia	f.26	ENERGISARONDONIA
Energisa Sul-Sudeste	f.26	ENERGISASULSUDESTE	CAIUA	^ENERGISASUL
Energy Fiji Limited	f.wf	^ENERGYFIJILIMITED	~EFL	^ENERGYFIJI
EnergyUnited	f.4	ENERGYUNITED
Energética Águas da Pedra S.A.	f.26	ENERGETICAAGUASDAPEDRASA	~ENERGETICA	^ENERGETICAAGUAS
Enersur	f.5c	ENERSUR
Enertrag	f.wg	ENERTRAG
Enexis	f.l	ENEXIS
Enida	f.2q	ENIDA
Enlaza	f.23	ENLAZA
Ente Provincial de Energía del Neuquén	f.3a	^ENTEPROVINCIAL
Entergy Arkansas	f.4	ENTERGY
Entergy Louisiana	f.4	ENTERGY
Entergy Mississippi	f.4	ENTERGY
Entergy New Orleans	f.4	ENTERGY	^ENTERGYNEW
Equatorial Energia	f.26	EQUATORIALENERGIA	EQUATORIAL
Equatorial Energia Alagoas	f.26	EQUATORIALENERGIA
Equatorial Energia Amapá	f.26	EQUATORIALENERGIA
Equatorial Energia Goiás	f.26	ENELDISTRIBUICAOGOIAS	EQUATORIALENERGIA
Equatorial Energia Maranhão	f.26	EQUATORIALENERGIA
Equatorial Energia Pará	f.26	CELPA	EQUATORIALENERGIA
Equatorial Energia Piauí	f.26	EQUATORIALENERGIA
Ergon Energy	f.34	ERGON
Eskom	f.31	ESKOM
Eskom KwaZulu-Natal	f.31	ESKOMKWAZULUNATAL	^ESKOMKWAZULU
Essential Energy	f.34	^ESSENTIALENERGY
Eswatini Electricity Company	f.wh	ESWATINIELECTRICITYCOMPANY	~EEC	~SEC	^SWAZILANDELECTRICITYBOARD	^SWAZILANDELECTRICITYCOMPANY	~ESWATINI	^ESWATINIELECTRICITY
Ethekwini Electricity	f.31	ETHEKWINIELECTRICITY	~ETHEKWINI
Ethiopian Electric Power	f.wi	ETHIOPIANELECTRICPOWER	EEPCO	~ETHIOPIAN	^ETHIOPIANELECTRIC
Eugene Water & Electric Board	f.4	^EUGENEWATERELECTRICBOARD	EWEB	^EUGENEWATER
Evergy	f.4	EVERGY	^GREATPLAINSENERGY	^KANSASCITYPOWERLIGHT	KCPL	KCPL	WESTARENERGY
Eviny Fornybar	f.2q	EVINY
Evonik	f.0	EVONIK
FS	f.1n	~FS
Fagne	f.2q	FAGNE
Fayetteville Public Works Commission	f.4	~PWC	FAYETTEVILLEPUBLICWORKS	~FAYETTEVILLE	^FAYETTEVILLEPUBLIC
Ferrellgas	f.4	FERRELLGAS
Finerge	f.2b	FINERGE
Fingrid	f.49	FINGRID
FirstEnergy	f.4	FIRSTENERGY	ALLEGHENYENERGY	CENTERIOR	^GENERALPUBLICUTILITIES	~GPU
Fjellnett	f.2q	FJELLNETT
Flaga	f.o3	FLAGA
Flathead Electric Cooperative	f.4	FLATHEADELECTRICCOOPERATIVE	~FLATHEAD	^FLATHEADELECTRIC
Florence Utilities	f.4	^FLORENCEUTILITIES
Florida Keys Electric Cooperative	f.4	^FLORIDAKEYSELECTRICCOOPERATIVE	FKEC	FLORIDAKEYSELECTRICCOORERATIVE	^FLORIDAKEYS
Florida Public Utilities	f.4	^FLORIDAPUBLICUTILITIES	FPUC	^FLORIDAPUBLIC
Fort Pierce Utilities	f.4	^FORTPIERCEUTILITIES	^FORTPIERCE
FortisAlberta	f.2p	FORTISALBERTA	AQUALTA	ELTEC
Four County EMC	f.4	FOURCOUNTYEMC	^FOURCOUNTY
Furnas Centrais Elétricas	f.26	FURNAS	^FURNASCENTRAIS
Føie	f.2q	~FOIE
GECOL.LY	f.wj	GECOLLY
GEYSEL	f.58	GEYSEL
GRTE	f.9p	GRTE
Gaia	f.1n	GAIA
Gainesville Regional Utilities	f.4	GAINESVILLEREGIONALUTILITIES	~GRU	~GAINESVILLE	^GAINESVILLEREGIONAL
Garland Power & Light	f.4	GARLANDPOWERLIGHT	~GPL	~GARLAND	^GARLANDPOWER
Georgia Transmission Corporation	f.4	^GEORGIATRANSMISSIONCORPORATION	^GEORGIATRANSMISSION
Gerdau	f.26	GERDAU
Ghana Grid Company	f.4u	^GHANAGRIDCOMPANY	GRIDCO	^GHANAGRID
Glacier Electric Cooperative	f.4	GLACIERELECTRICCOOPERATIVE	~GLACIER	^GLACIERELECTRIC
Glades Electric Co-Op	f.4	GLADESELECTRICCOOP	~GLADES	^GLADESELECTRIC
Glitre Nett	f.2q	GLITRENETT	GLITREENERGI	~GLITRE
Golden Spread Electric Cooperative	f.4	^GOLDENSPREADELECTRICCOOPERATIVE	^GOLDENSPREAD
Gralha Azul Transmissora de Energia	f.26	GRALHAAZULTRANSMISSORADEENERGIA	~GRALHA	^GRALHAAZUL
Grand Electric Cooperative	f.4	^GRANDELECTRICCOOPERATIVE	^GRANDELECTRIC
Grand River Dam Authority	f.4	^GRANDRIVERDAMAUTHORITY	GRDA
Great River Energy	f.4	^GREATRIVERENERGY	^GREATRIVER
Green Mountain Energy	f.4	^GREENMOUNTAINENERGY
Green Mountain Power	f.4	^GREENMOUNTAINPOWER	~GMP
Greeneville Energy Authority	f.4	GREENEVILLEENERGYAUTHORITY	GREENEVILLELIGHTANDPOWERSYSTEM	~GREENEVILLE	^GREENEVILLEENERGY
Greenville Utilities Commission	f.4	GREENVILLEUTILITIESCOMMISSION	~GREENVILLE	^GREENVILLEUTILITIES
Groupe E	f.1x	^GROUPEE
Gudbrandsdal Energi	f.2q	GUDBRANDSDALENERGI	~GUDBRANDSDAL
Guntersville Electric Board	f.4	GUNTERSVILLEELECTRICBOARD	~GUNTERSVILLE	^GUNTERSVILLEELECTRIC
HEP	f.51	~HEP
HEP ODS	f.51	HEPODS
HOPS	f.51	HOPS
Hafslund Kraft	f.2q	HAFSLUNDKRAFT	HAFSLUNDECOVANNKRAFT
Hallingdal Kraftnett	f.2q	HALLINGDALKRAFTNETT	~HALLINGDAL
Hamburger Energienetze	f.0	HAMBURGERENERGIENETZE	STROMNETZHAMBURG
Hammerfest Energi Nett	f.2q	HAMMERFESTENERGINETT	~HAMMERFEST	^HAMMERFESTENERGI
Harz Energie	f.0	HARZENERGIE
Haugaland Kraft Nett	f.2q	HAUGALANDKRAFTNETT	~HAUGALAND	^HAUGALANDKRAFT
Hawaiian Electric Company	f.4	^HAWAIIANELECTRICCOMPANY	^HAWAIIANELECTRIC
Herrfors	f.49	HERRFORS
Herøya Nett	f.2q	HEROYANETT	~HEROYA
Hetch Hetchy Water & Power	f.4	HETCHHETCHYWATERPOWER	^HETCHHETCHY
Hicksgas	f.4	HICKSGAS
Holy Cross Energy	f.4	^HOLYCROSSENERGY	^HOLYCROSS
Holyoke Gas & Electric	f.4	HOLYOKEGASELECTRIC	~HGE	HGED	~HOLYOKE	^HOLYOKEGAS
Houston County Electric Cooperative	f.4	^HOUSTONCOUNTYELECTRICCOOPERATIVE	HCEC	^HOUSTONCOUNTY
Huntsville Utilities	f.4	HUNTSVILLEUTILITIES	~HUNTSVILLE
Hydro Energi	f.2q	HYDROENERGI
Hydro Ottawa	f.2p	HYDROOTTAWA
Hydro-Sherbrooke	f.2p	HYDROSHERBROOKE
I/S Midtkraft	f.1k	ISMIDTKRAFT	^IS
INELFE	f.7o	INELFE
IPTO	f.2c	IPTO
ITAIPU Binacional	f.wk	ITAIPUBINACIONAL	~ITAIPU
ITC	f.4	~ITC	ITCTRANSMISSION
Idaho Power	f.4	^IDAHOPOWER
Illuminating Company	f.4	ILLUMINATINGCOMPANY	ILLUMINATINGCOMAPNY	THEILLUMINATINGCOMPANY	~ILLUMINATING
Imperial Irrigation District	f.4	^IMPERIALIRRIGATIONDISTRICT	~IID	^IMPERIALIRRIGATION
Independence Power & Light	f.4	^INDEPENDENCEPOWERLIGHT	^INDEPENDENCEPOWER
Indiana Michigan Power	f.4	^INDIANAMICHIGANPOWER	~IM	^INDIANAMICHIGAN
Indianapolis Power & Light	f.4	^INDIANAPOLISPOWERLIGHT	~IPL	^INDIANAPOLISPOWER
Infraestruturas de Portugal	f.2b	INFRAESTRUTURASDEPORTUGAL	~INFRAESTRUTURAS	^INFRAESTRUTURASDE
Instituto Costarricense de Electricidad	f.78	~ICE	^INSTITUTOCOSTARRICENSE
Instituto Nacional de Recursos Hidráulicos	f.58	INRH	^INSTITUTONACIONAL
Interchile	f.4g	INTERCHILE
Interconexión Eléctrica S.A.	f.23	INTERCONEXIONELECTRICASA	~ISA	~INTERCONEXION	^INTERCONEXIONELECTRICA
Interligação Elétrica do Madeira S.A	f.26	INTERLIGACAOELETRICADOMADEIRASA	~IEM	~INTERLIGACAO	^INTERLIGACAOELETRICA
Invenergy	f.4	INVENERGY
Istad Nett	f.2q	ISTADNETT
Jackson Energy Authority	f.4	^JACKSONENERGYAUTHORITY	^JACKSONENERGY
Jasper-Newton Electric Cooperative	f.4	^JASPERNEWTONELECTRICCOOPERATIVE	JNEC	^JASPERNEWTON
Jersey Central Power and Light	f.4	^JERSEYCENTRALPOWERANDLIGHT	JCPL	^JERSEYCENTRAL
Joe Wheeler EMC	f.4	JOEWHEELEREMC	^JOEWHEELER
Jones-Onslow EMC	f.4	JONESONSLOWEMC	^JONESONSLOW
Jonesboro City Water and Light	f.4	JONESBOROCITYWATERANDLIGHT	~JONESBORO	^JONESBOROCITY
Juruena Participações e Investimentos S.A	f.26	~JURUENA	^JURUENAPARTICIPACOES
Järvi-Suomen Energia	f.49	JARVISUOMENENERGIA	^JARVISUOMEN
KAMO Power	f.4	^KAMOPOWER
KEDCO	f.cc	KEDCO
KELAG	f.1q	KELAG
KGHM Polska Miedź	f.25	KGHMPOLSKAMIEDZ	^KGHMPOLSKA
KPTCL	f.2g	KPTCL
Kansas City Board of Public Utilities	f.4	^KANSASCITYBOARDOFPUBLICUTILITIES	~BPU	^KANSASCITY
Kentucky Power	f.4	^KENTUCKYPOWER
Kentucky Utilities Company	f.4	^KENTUCKYUTILITIES
Kerala State Electricity Board	f.2g	KERALASTATEELECTRICITYBOARD	KSEB	^STATEELECTRICITYBOARD
Ketraco	f.53	KETRACO
Keys Energy Services	f.4	^KEYSENERGYSERVICES	~KEYS	^KEYSENERGY
Kissimmee Utility Authority	f.4	KISSIMMEEUTILITYAUTHORITY	~KISSIMMEE	^KISSIMMEEUTILITY
Knoxville Utilities Board	f.4	KNOXVILLEUTILITIESBOARD	~KUB	~KNOXVILLE	^KNOXVILLEUTILITIES
Kraftnät Åland	f.49	KRAFTNATALAND	~KRAFTNAT
Kralupol	f.1v	KRALUPOL
Kystnett	f.2q	KYSTNETT
Kärnten Netz	f.1q	KARNTENNETZ	~KNG	KNGKARNTENNETZGMBH	~KARNTEN
LEAG	f.0	LEAG
LS Power	f.4	^LSPOWER
LSW Netz	f.0	LSWNETZ	~LSW
LaCreek Electric Association	f.4	LACREEKELECTRICASSOCIATION	~LACREEK	^LACREEKELECTRIC
Lafayette Utilities System	f.4	^LAFAYETTEUTILITIESSYSTEM	~LUS	^LAFAYETTEUTILITIES
Landsnet	f.4e	LANDSNET
Lansing Board of Water & Light	f.4	LANSINGBOARDOFWATERLIGHT	~LANSING	^LANSINGBOARD
Lassen Municipal Utility District	f.4	^LASSENMUNICIPALUTILITYDISTRICT	^LASSENMUNICIPAL
Lechwerke	f.0	LECHWERKE	~LEW	LECHELEKTRIZITATSWERKEAG	LECHELEKTRIZITATSWERKEAUGSBURG	LECHWERKEAG
Lede	f.2q	~LEDE	SKAGERAKNETT
Lee County Electric Cooperative	f.4	^LEECOUNTYELECTRICCOOPERATIVE	LCEC	^LEECOUNTY
Lesotho Electricity Company	f.vy	LESOTHOELECTRICITYCOMPANY	LESOTHOELECTRICITYCOMPANT	~LESOTHO	^LESOTHOELECTRICITY
Lewis County Public Utility District	f.4	^LEWISCOUNTYPUBLICUTILITYDISTRICT	^LEWISCOUNTY
Liander	f.l	LIANDER
Liberia Electricity Corporation	f.wl	^LIBERIAELECTRICITYCORPORATION	~LEC	^LIBERIAELECTRICITY
Liberty Utilities	f.4	^LIBERTYUTILITIES
Lidköping Elnät	f.y	LIDKOPINGELNAT	~LIDKOPING
Light	f.26	~LIGHT
Lincoln Electric System	f.4	^LINCOLNELECTRICSYSTEM	^LINCOLNELECTRIC
Linea	f.2q	~LINEA
Linja	f.2q	~LINJA	MORENETT
Linz AG	f.1q	LINZAG	LINZNETZ	LINZSTROMAG
Lnett	f.2q	LNETT
Lockhart Power Company	f.4	^LOCKHARTPOWER
Lofotkraft	f.2q	LOFOTKRAFT
Long Island Power Authority	f.4	^LONGISLANDPOWERAUTHORITY	LIPA
Los Angeles Department of Water and Power	f.4	LADWP	^LOSANGELES
Louisville Gas & Electric	f.4	^LOUISVILLEGASELECTRIC	^LOUISVILLEGAS
Lower Colorado River Authority	f.4	^LOWERCOLORADORIVERAUTHORITY	LCRA	^LOWERCOLORADO
Lubbock Power & Light	f.4	LUBBOCKPOWERLIGHT	~LPL	~LUBBOCK	^LUBBOCKPOWER
Lucerna	f.2q	LUCERNA
Luminora Solar Dos	f.1u	LUMINORASOLARDOS	~LUMINORA	^LUMINORASOLAR
Lyse	f.2q	~LYSE	LYSEELNETT
MAVIR	f.39	MAVIR
MDU	f.4	~MDU	^MONTANADAKOTAUTILITIES
MSETCL	f.2g	MSETCL
MVM PA	f.39	MVMPA
MVV Netze	f.0	MVVNETZE	~MVV
Manitoba Hydro	f.2p	MANITOBAHYDRO
Mantiqueira Transmissora de Energia	f.26	MANTIQUEIRATRANSMISSORADEENERGIA	~MANTIQUEIRA	^MANTIQUEIRATRANSMISSORA
Manx Utilities	f.wm	MANXUTILITIES
Maritime Electric	f.2p	^MARITIMEELECTRIC
Mark-E	f.0	^MARKE
Marshall Municipal Utilities	f.4	^MARSHALLMUNICIPALUTILITIES	^MARSHALLMUNICIPAL
Marshall-DeKalb Electric Cooperative	f.4	^MARSHALLDEKALB
Maui Electric Company	f.4	^MAUIELECTRICCOMPANY	^MAUIELECTRIC
Maynilad Water Services	f.1y	MAYNILAD	^MAYNILADWATER
Mellom	f.2q	MELLOM
Memphis Light, Gas and Water	f.4	^MEMPHISLIGHTGASANDWATER	MLGW	^MEMPHISLIGHT
Meralco	f.1y	MERALCO
Messer	f.1	~MESSER
Met-Ed	f.4	^METED	METROPOLITANEDISON
Michigan Public Power Agency	f.4	^MICHIGANPUBLICPOWERAGENCY	^MICHIGANPUBLIC
MidAmerican Energy	f.4	MIDAMERICANENERGY	~MIDAMERICAN
Midtnett	f.2q	MIDTNETT
Midwest Energy	f.4	^MIDWESTENERGY
Minera Centinela	f.4g	MINERACENTINELA
Minera Collahuasi	f.4g	MINERACOLLAHUASI
Minera Escondida	f.4g	MINERAESCONDIDA
Minnesota Power	f.4	^MINNESOTAPOWER
Minnesota Valley Cooperative Light & Power Association	f.4	^MINNESOTAVALLEY
Minnkota Power Cooperative	f.4	MINNKOTAPOWERCOOPERATIVE	~MINNKOTA	^MINNKOTAPOWER
Mission Valley Power	f.4	^MISSIONVALLEYPOWER	^MISSIONVALLEY
Mississippi Power	f.4	^MISSISSIPPIPOWER
Missouri Power & Light Company	f.4	^MISSOURIPOWERLIGHTCOMPANY	^MISSOURIPOWER
Mitnetz Strom	f.0	~ENVIA	^ENVIANETZGMBH	ENVIAM	MITNETZ
Modesto Irrigation District	f.4	^MODESTOIRRIGATIONDISTRICT	^MODESTOIRRIGATION
Mon Power	f.4	^MONPOWER	MONONGAHELAPOWERCOMPANY
Moorhead Public Service	f.4	MOORHEADPUBLICSERVICE	~MOORHEAD	^MOORHEADPUBLIC
Moreau-Grand Electric Cooperative	f.4	MOREAUGRANDELECTRICCOOPERATIVE	~MOREAU	^MOREAUGRAND
Mutual Energy	f.a	^MUTUALENERGY
N-ERGIE Netz	f.0	NERGIE
NB Power	f.2p	^NBPOWER	^ENERGIENB
NEAS AS	f.2q	NEASAS	NORDMOREENERGIVERK
NEDCo	f.4u	NEDCO
NIE Networks	f.a	^NIENETWORKS
NTDC	f.ar	NTDC
NTE Nett	f.2q	NTENETT
NV Energy	f.4	^NVENERGY
NW Electric Power Cooperative	f.4	^NWELECTRICPOWERCOOPERATIVE	^NWELECTRIC
NYSEG	f.4	NYSEG
NamPower	f.wn	NAMPOWER
Nashville Electric Service	f.4	^NASHVILLEELECTRICSERVICE	~NES	^NASHVILLEELECTRIC
National Grid Corporation of the Philippines	f.1y	NGCP
National Grid Electricity Distribution	f.a	^WESTERNPOWER
National Grid Electricity Transmission	f.a	^NATIONALGRIDET	^NATIONALGRIDPLC	NGET
National Transmission Company South Africa	f.31	NTCSA	^NATIONALTRANSMISSION
Nebraska Public Power District	f.4	^NEBRASKAPUBLICPOWERDISTRICT	^NEBRASKAPUBLIC
Nemzeti Közművek	f.39	NEMZETIKOZMUVEK	~NKM
Neoenergia	f.26	NEOENERGIA
Neoenergia Pernambuco	f.26	NEOENERGIAPERNAMBUCO	CELPE
Netz Burgenland	f.1q	NETZBURGENLAND
Netz Niederösterreich	f.1q	NETZNIEDEROSTERREICH	^NETZNO	EVNNETZ	^NONETZ
Netz Oberösterreich	f.1q	NETZOBEROSTERREICH	^NETZOO
Netze BW	f.0	NETZEBW	ENBWREGIONAL	ENERGIEVERSORGUNGSCHWABENAG	NECKARWERKE
Netze Magdeburg	f.0	NETZEMAGDEBURG
Nevada Power Company	f.4	^NEVADAPOWERCOMPANY	^NEVADAPOWER
New Hampshire Electric Cooperative	f.4	^NEWHAMPSHIREELECTRICCOOPERATIVE	NHEC	^NEWHAMPSHIREELECTRICCOOP	NHELECCOOP	^NHELECTRICCOOP
New York Power Authority	f.4	^NEWYORKPOWERAUTHORITY	NYPA
Newfoundland Power	f.2p	^NEWFOUNDLANDPOWER
Newfoundland and Labrador Hydro	f.2p	NEWFOUNDLANDANDLABRADORHYDRO	^NEWFOUNDLANDAND
NextEra Energy	f.t	NEXTERAENERGY	~NEXTERA
Niagara Mohawk	f.4	NIAGARAMOHAWK
Noranett	f.2q	NORANETT	HALOGALANDKRAFTNETT
Nordlandsnett	f.2q	NORDLANDSNETT
Norgesnett	f.2q	NORGESNETT
Norte Brasil Transmissora de Energia S.A	f.26	^NORTEBRASIL
North Arkansas Electric Cooperative	f.4	^NORTHARKANSASELECTRICCOOPERATIVE	^NORTHARKANSAS
NorthWestern Energy	f.4	NORTHWESTERNENERGY
Northeast Missouri Electric Power Cooperative	f.4	^NORTHEASTMISSOURI
Northeast Power	f.4	^NORTHEASTPOWER
Northern Powergrid	f.a	NORTHERNPOWERGRID	NEDL	~NPG	YEDL
Northern States Power Company	f.4	^NORTHERNSTATESPOWERCOMPANY	^NORTHERNSTATESPOWERWISCONSIN	^NORTHERNSTATES
Nova Scotia Power	f.2p	^NOVASCOTIAPOWER	^NOVASCOTIA
ONEE	f.27	ONEE
Odda Energi	f.2q	ODDAENERGI
Oklahoma Gas & Electric	f.4	^OKLAHOMAGASELECTRIC	~OGE	^OKLAHOMAGAS
Old Dominion Electric Cooperative	f.4	OLDDOMINIONELECTRICCOOPERATIVE	^OLDDOMINION
Omaha Public Power District	f.4	^OMAHAPUBLICPOWERDISTRICT	^OMAHAPUBLIC
Oncor	f.4	ONCOR
Orange & Rockland	f.4	ORANGEROCKLAND
Orion New Zealand	f.2l	ORIONNEWZEALAND	^ORIONNEW
Orlando Utilities Commission	f.4	^ORLANDOUTILITIESCOMMISSION	~OUC	^ORLANDOUTILITIES
Otra Kraft	f.2q	^OTRAKRAFT
Otter Tail Power Company	f.4	OTTERTAILPOWERCOMPANY	^OTTERTAIL
Ozarks Electric Cooperative	f.4	OZARKSELECTRICCOOPERATIVE	~OZARKS	^OZARKSELECTRIC
Oʻzbekenergo	f.4d	OZBEKENERGO	UZBEKENERGO
PEA	f.2v	~PEA
PGE Dystrybucja	f.25	PGEDYSTRYBUCJA
PGE Energetyka Kolejowa	f.25	PGEENERGETYKAKOLEJOWA	PKPENERGETYKA	^PGEENERGETYKA
PJM	f.4	~PJM
PNG Power Ltd.	f.wo	PNGPOWERLTD	^PNGPOWER
PPL	f.4	~PPL	^PENNSYLVANIAPOWER	PPLELECTRICUTILITIES
PSNH	f.4	PSNH
PacifiCorp	f.4	PACIFICORP
Pacific Gas and Electric Company	f.4	~PGE	^PACIFICGASELECTRICCO	^PACIFICGASANDELECTRIC
Pacific Power	f.4	^PACIFICPOWER
Paducah Power System	f.4	PADUCAHPOWERSYSTEM	~PADUCAH	^PADUCAHPOWER
Pampanga III Electric Cooperative, Inc.	f.1y	~PAMPANGA	^PAMPANGAIII
Panola-Harrison Electric Cooperative	f.4	PHEC	~PANOLA	^PANOLAHARRISON
Paragould Light & Water Commission	f.4	PARAGOULDLIGHTWATERCOMMISSION	~PARAGOULD	^PARAGOULDLIGHT
Paris Utility Authority	f.4	^PARISUTILITYAUTHORITY	^PARISUTILITY
Peiner Träger GmbH	f.0	PEINERTRAGERGMBH	~PEINER	^PEINERTRAGER
Penelec	f.4	PENELEC	^PENNSYLVANIAELECTRIC
Peninsula Electric Cooperative	f.1y	^PENINSULAELECTRICCOOPERATIVE	PENELCO	^PENINSULAELECTRIC
Perusahaan Listrik Negara	f.3y	PERUSAHAANLISTRIKNEGARA	~PLN	PTPERUSAHAANLISTRIKNEGARA	PTPLNPERSERO	~PERUSAHAAN	^PERUSAHAANLISTRIK
Petrobras	f.26	PETROBRAS
Petron Gasul	f.1y	PETRONGASUL
Pfalzwerke AG	f.0	PFALZWERKEAG	PFALZWERKE
Pidpa	f.56	PIDPA
Platte River Power Authority	f.4	^PLATTERIVERPOWERAUTHORITY	PRPA	^PLATTERIVER
Plumas-Sierra Rural Electric Cooperative	f.4	^PLUMASSIERRA
Polskie Sieci Elektroenergetyczne	f.wp	POLSKIESIECIELEKTROENERGETYCZNE	~PSE	^PSEOPERATOR	^PSESA	~POLSKIE	^POLSKIESIECI
Portland General Electric	f.4	^PORTLANDGENERALELECTRIC	~PGE	^PORTLANDGENERAL
Porto Primavera Transmissora de Energia S/A.	f.26	^PORTOPRIMAVERA
Potomac Edison	f.4	POTOMACEDISON	THEPOTOMACEDISONCOMPANY
Potomac Electric Power Company	f.4	POTOMACELECTRICPOWERCOMPANY	PEPCO	^POTOMACELECTRIC
Power Grid Corporation of India Limited	f.2g	PGCIL	^POWERGRIDCORPORATIONOFINDIALTD	POWERGRID	^POWERGRID
PowerSouth Energy Cooperative	f.4	POWERSOUTHENERGYCOOPERATIVE	PSEC	~POWERSOUTH	^POWERSOUTHENERGY
Powerco	f.2l	POWERCO
Powercor	f.34	POWERCOR
Powerlink	f.34	POWERLINK
Pražská energetika	f.1v	PRAZSKAENERGETIKA	~PRE	^CZPRE
Premier Energy	f.3o	^PREMIERENERGY	REDUNIONFENOSA	UNIONFENOSASA
Primagas	f.1v	PRIMAGAS
Progress Energy	f.4	^PROGRESSENERGY	^CAROLINAPOWERLIGHTCOMPANY
Public Service Company of Colorado	f.4	^PUBLICSERVICECOMPANYOFCOLORADO
Public Service Company of New Mexico	f.4	^PUBLICSERVICECOMPANYOFNEWMEXICO	~PNM
Public Service Company of Oklahoma	f.4	^PUBLICSERVICECOMPANYOFOKLAHOMA	~PSO
Public Service Enterprise Group	f.4	^PUBLICSERVICEENTERPRISEGROUP	^PSEG	PSEG
Puerto Rico Electric Power Authority	f.wq	^PUERTORICOELECTRICPOWERAUTHORITY	PREPA	^PUERTORICO
Puget Sound Energy	f.4	PUGETSOUNDENERGY	~PSE	^PUGETSOUND
REN	f.2b	~REN	REDESENERGETICASNACIONAIS
RNT	f.ad	~RNT
RTE	f.k	~RTE
Radius Elnet	f.1k	RADIUSELNET
Rappahannock Electric Cooperative	f.4	RAPPAHANNOCKELECTRICCOOPERATIVE	~RAPPAHANNOCK	^RAPPAHANNOCKELECTRIC
Red Eléctrica de España	f.1u	^REDELECTRICADEESPANA	~REE	REDELECTRICAESPANOLA	^REDELECTRICA
Red Nord S.A.	f.3o	^REDNORDSA	^REDNORD
Reedy Creek Improvement District	f.4	REEDYCREEKIMPROVEMENTDISTRICT	^REEDYCREEK
Resolute Forest Products	f.2p	RESOLUTEFORESTPRODUCTS	~RESOLUTE	^RESOLUTEFOREST
Rete Ferroviaria Italiana	f.1n	RETEFERROVIARIAITALIANA	~RFI	^RETEFERROVIARIA
Rhode Island Energy	f.4	^RHODEISLANDENERGY	^RHODEISLAND
Rideau St. Lawrence Distribution	f.2p	RIDEAUSTLAWRENCEDISTRIBUTION	~RIDEAU	^RIDEAUST
Rio Grande Energia	f.26	^RIOGRANDEENERGIA	~RGE	RGERIOGRANDEENERGIA	RGESUL	^RIOGRANDE
Rio Tinto Alcan	f.5t	RIOTINTOALCAN	ALCAN	^RIOTINTO
Rochester Gas & Electric	f.4	^ROCHESTERGASELECTRIC	~RGE	^ROCHESTERGAS
Rockland Electric Company	f.4	ROCKLANDELECTRICCOMPANY	~ROCKLAND	^ROCKLANDELECTRIC
Rocky Mountain Power	f.4	^ROCKYMOUNTAINPOWER
Romande Energie	f.1x	ROMANDEENERGIE	~ROMANDE
Roseville Electric	f.4	ROSEVILLEELECTRIC	~ROSEVILLE
Rusk County Electric Cooperative	f.4	RUSKCOUNTYELECTRICCOOPERATIVE	RCEC	^RUSKCOUNTY
Rwanda Energy Group	f.wr	^RWANDAENERGYGROUP	~REG	^RWANDAENERGY
SAMELCO 2	f.1y	SAMELCO2	~SAMELCO
SBB	f.1x	~SBB
SEPS / MAVIR	f.ws	SEPSMAVIR
SEV	f.92	~SEV
SFE Nett	f.2q	SFENETT
SIG	f.1x	~SIG
SLEMCO	f.4	SLEMCO
SNCF	f.k	SNCF
SNCF Réseau	f.k	SNCFRESEAU
SNEL	f.vx	~SNEL
SONABEL	f.wt	SONABEL
SP Energy Networks	f.a	^SPENERGYNETWORKS	^SCOTTISHPOWER	^SPDISTRIBUTION	SPMANWEB	^SPENERGY
SP Transmission	f.a	^SPTRANSMISSION	^SCOTTISHPOWERTRANSMISSION
SQM	f.4g	~SQM
SRD	f.k	~SRD
SSEN Transmission	f.a	SSENTRANSMISSION
STEWEAG	f.1q	STEWEAG
STEWEAG-STEG	f.1q	STEWEAGSTEG
STS	f.4g	~STS
Sabah Electricity	f.1r	SABAHELECTRICITY	SESB
SachsenEnergie	f.0	SACHSENENERGIE	ENSO	ENSONETZ	SACHSENNETZE
Sacramento Municipal Utility District	f.4	SMUD	^SACRAMENTOMUNICIPAL
Sadales tīkls	f.2d	SADALESTIKLS	ASSADALESTIKLS	~SADALES
Salt River Project	f.4	^SALTRIVERPROJECT	~SRP	^SALTRIVER
Salzburg AG	f.1q	SALZBURGAG	SALZBURGNETZ	~SALZBURG
Sam Houston Electric Cooperative	f.4	^SAMHOUSTONELECTRICCOOPERATIVE	SHECO	^SAMHOUSTON
San Diego Gas & Electric	f.4	^SANDIEGOGASELECTRIC	SDGE	^SANDIEGO
San Francisco Public Utilities Commission	f.4	^SANFRANCISCO
SaskPower	f.2p	SASKPOWER
Schleswig-Holstein Netz	f.0	SCHLESWIGHOLSTEINNETZ	~SCHLESWIG	^SCHLESWIGHOLSTEIN
Schluchseewerk AG	f.0	SCHLUCHSEEWERKAG	~SCHLUCHSEEWERK
Scottish and Southern Electricity Networks	f.a	SSEN	^SCOTTISHANDSOUTHERNENERGY	SCOTTISHHYDROELECTRIC	^SOUTHERNELECTRIC	~SSE	^SCOTTISHAND
Scottsboro Electric Power Board	f.4	SCOTTSBOROELECTRICPOWERBOARD	~SCOTTSBORO	^SCOTTSBOROELECTRIC
Seattle City Light	f.4	^SEATTLECITYLIGHT	~SCL	^SEATTLECITY
Seminole Electric Cooperative	f.4	SEMINOLEELECTRICCOOPERATIVE	~SEMINOLE	^SEMINOLEELECTRIC
Senelec	f.wu	SENELEC
Sharyland Utilities	f.4	SHARYLANDUTILITIES	~SHARYLAND
Sierra Pacific Power Company	f.4	^SIERRAPACIFICPOWERCOMPANY	^SIERRAPACIFIC
Siso Energi	f.2q	SISOENERGI
Slovenská elektrizačná prenosová sústava	f.2w	SEPS	^SLOVENSKAELEKTRIZACNA
Societatea cu Răspundere Limitată „Premier Energy”	f.3o	^SOCIETATEACU
Societe Beninoise d'Energie Electrique	f.wv	SBEE	^SOCIETEBENINOISE
Sogn og Fjordane Energi	f.2q	SOGNOGFJORDANEENERGI	~SFE	^SOGNOG
Sognekraft	f.2q	SOGNEKRAFT
Sonelgaz	f.9p	SONELGAZ
South Louisiana Electric Cooperative Association	f.4	SLECA	^SOUTHLOUISIANA
South Plains Electric Cooperative	f.4	^SOUTHPLAINSELECTRICCOOPERATIVE	^SOUTHPLAINS
Southern Maryland Electric Cooperative	f.4	SMECO	^SOUTHERNMARYLAND
Southwest Arkansas Electric Cooperative	f.4	^SOUTHWESTARKANSAS
Southwest Transmission Cooperative	f.4	^SOUTHWESTTRANSMISSIONCOOPERATIVE	SWTC	^SOUTHWESTTRANSMISSION
Southwestern Electric Power Company	f.4	SOUTHWESTERNELECTRICPOWERCOMPANY	SWEPCO	^SOUTHWESTERNELECTRIC
Southwestern Power Administration	f.4	SOUTHWESTERNPOWERADMINISTRATION	^SOUTHWESTERNPOWER
Southwestern Public Service Company	f.4	SOUTHWESTERNPUBLICSERVICECOMPANY	^SOUTHWESTERNPUBLIC
Spazio Enel	f.1n	SPAZIOENEL	ENEL	PUNTOENEL
Springfield Utility Board	f.4	^SPRINGFIELDUTILITYBOARD	~SUB	^SPRINGFIELDUTILITY
Stadtwerke Düsseldorf	f.0	STADTWERKEDUSSELDORF
Stadtwerke Leipzig	f.0	STADTWERKELEIPZIG	LEIPZIGER
Stadtwerke München	f.0	STADTWERKEMUNCHEN	~SWM
Stadtwerke Staßfurt	f.0	STADTWERKESTASSFURT
Statkraft	f.1	STATKRAFT
Statnett	f.2q	STATNETT
Stedin	f.l	STEDIN
Stoen Operator	f.25	STOENOPERATOR
Strasbourg Électricité Réseaux	f.k	STRASBOURGELECTRICITERESEAUX	~SER	~STRASBOURG	^STRASBOURGELECTRICITE
Stredoslovenská distribučná	f.2w	STREDOSLOVENSKADISTRIBUCNA	~SSD	~STREDOSLOVENSKA
Stromnetz Berlin	f.0	STROMNETZBERLIN
Stromnetz Steiermark GmbH	f.1q	STROMNETZSTEIERMARKGMBH	^STROMNETZSTEIERMARK
Suburban Propane	f.4	SUBURBANPROPANE
Sulgipe	f.26	SULGIPE
Sunflower Electric Power Corporation	f.4	SUNFLOWERELECTRICPOWERCORP	~SUNFLOWER	^SUNFLOWERELECTRIC
Svenska Kraftnät	f.y	SVENSKAKRAFTNAT
Swissgrid	f.1x	SWISSGRID
Sygnir	f.2q	SYGNIR
Süwag Energie	f.0	SUWAG	SUWAGENERGIEAG	~SYNA
TANESCO	f.mv	TANESCO
TECO	f.4	TECO	^TAMPAELECTRIC
TEİAŞ	f.1o	TEIAS	TEAIS
TIWAG	f.1q	TIWAG
TRANSBA S.A.	f.3a	TRANSBASA	~TRANSBA	^TRANSBAS
TRANSNEA S.A.	f.3a	TRANSNEASA	~TRANSNEA	^TRANSNEAS
TRANSNOA S.A.	f.3a	TRANSNOASA	~TRANSNOA	^TRANSNOAS
TRANSPA S.A.	f.3a	TRANSPASA	~TRANSPA	^TRANSPAS
TREDAŞ	f.1o	TREDAS
Tafjord Kraftproduksjon	f.2q	TAFJORDKRAFTPRODUKSJON	~TAFJORD
Taunton Municipal Lighting Plant	f.4	TAUNTONMUNICIPALLIGHTINGPLANT	~TAUNTON	^TAUNTONMUNICIPAL
Tenaga Nasional	f.1r	TENAGANASIONAL	TENAGANATIONALBERHAD	~TNB	~TENAGA
TenneT	f.l	TENNET
TenneT TSO	f.0	TENNETTSO	TRANSPOWER
Tennessee Valley Authority	f.4	^TENNESSEEVALLEYAUTHORITY	~TVA	^TENNESSEEVALLEY
Tensio	f.2q	TENSIO
Tensio TN	f.2q	TENSIOTN
Tensio TS	f.2q	TENSIOTS	TRONDERENERGINETT
Terna	f.le	TERNA
Texas Municipal Power Agency	f.4	^TEXASMUNICIPALPOWERAGENCY	^TEXASMUNICIPAL
Texas-New Mexico Power	f.4	^TEXASNEWMEXICOPOWER	TNMP	^TEXASNEW
Thüringer Energienetze	f.0	THURINGERENERGIENETZE	~TEN	~THURINGER
Tomegas	f.1v	TOMEGAS
Town of Braintree Electric Light Department	f.4	^TOWNOF
TransGrid	f.34	TRANSGRID
Transco CLSG	f.ww	TRANSCOCLSG	~TRANSCO
Transcomahue S.A.	f.3a	TRANSCOMAHUESA	~TRANSCOMAHUE	^TRANSCOMAHUES
Transelec	f.4g	TRANSELEC
Transelectric	f.5x	TRANSELECTRIC
Transemel	f.4g	TRANSEMEL
Transener	f.3a	TRANSENER
Transmisora Eléctrica del Norte	f.4g	TRANSMISORAELECTRICADELNORTE	~TEN	~TRANSMISORA	^TRANSMISORAELECTRICA
Transmission Company of Nigeria	f.cc	^TRANSMISSIONCOMPANYOFNIGERIA	^TRANSMISSIONCOMPANY
Transmissora Aliança de Energia Elétrica	f.26	^TRANSMISSORAALIANCA
Transmissora Sul Brasileira de Energia	f.26	TSBE	^TRANSMISSORASUL
Transnet	f.wx	TRANSNET
TransnetBW	f.0	TRANSNETBW	ENBWTRANSPORTNETZEAG
Transport for NSW	f.34	^TRANSPORTFORNSW	TFNSW
Transpower New Zealand	f.2l	TRANSPOWERNEWZEALAND	^TRANSPOWERNEW
Tri-State Generation and Transmission Association	f.4	TRISTATEGTASSNINC	^TRISTATEGENERATINGTRANSMISSION	^TRISTATE
Tshwane Electricity	f.31	TSHWANEELECTRICITY	~TSHWANE
Tucson Electric Power	f.4	^TUCSONELECTRICPOWER	~TEP	^TUCSONELECTRIC
Turlock Irrigation District	f.4	TURLOCKIRRIGATIONDISTRICT	~TURLOCK	^TURLOCKIRRIGATION
UGI	f.4	~UGI
UK Power Networks	f.a	^UKPOWERNETWORKS	^EASTERNPOWERNETWORKS	EDFENERGY	~EEB	~EPN	^LONDONPOWERNETWORKS	~LPN	^SOUTHEASTERNPOWERNETWORKS	^SOUTHERNPOWERNETWORKS	~SPN	^UKPOWER
UTE	f.8l	~UTE
Ultragaz	f.26	ULTRAGAZ
Umatilla Electric Cooperative	f.4	UMATILLAELECTRICCOOPERATIVE	~UMATILLA	^UMATILLAELECTRIC
Uniper Kraftwerke	f.0	UNIPERKRAFTWERKE	~UNIPER
United Illuminating Company	f.4	UNITEDILLUMINATINGCOMPANY	^UNITEDILLUMINATING
United States Steel Corporation	f.4	^UNITEDSTATESSTEELCORPORATION	^UNITEDSTATESSTEELCORP	^UNITEDSTATES
Unitil	f.4	UNITIL	^CONCORDELECTRICCOMPANY	EXETERANDHAMPTONELECTRICCOMPANY
Unión Eléctrica de Cuba	f.58	^UNIONELECTRICADECUBA	~UNE	^UNIONELECTRICA
Unión Fenosa Distribución	f.1u	UNIONFENOSADISTRIBUCION	~UFD	^UNIONFENOSA
Upshur Rural Electric Cooperative	f.4	UPSHURRURALELECTRICCOOPERATIVE	URECC	~UPSHUR	^UPSHURRURAL
Uttar Pradesh State Electricity Board	f.2g	^STATEELECTRICITYBOARD	^UTTARPRADESH
Uttarakhand Power Corporation Limited	f.2g	UPCL	~UTTARAKHAND	^UTTARAKHANDPOWER
VKG Elektrivõrgud	f.38	VKGELEKTRIVORGUD
VSE	f.0	~VSE
Vale S.A.	f.26	^VALESA	^VALES
Valley Electric Association	f.4	^VALLEYELECTRICASSOCIATION	^VALLEYELECTRIC
Vantaan Energia Sähköverkot	f.49	VANTAANENERGIASAHKOVERKOT	~VANTAAN	^VANTAANENERGIA
Vector	f.2l	~VECTOR
Ventient Energy	f.1	VENTIENTENERGY	~VENTIENT
Veolia Eau	f.k	VEOLIAEAU
Verbund Hydro Power GmbH	f.1q	VERBUNDHYDROPOWERGMBH	^VERBUNDHYDRO
Vermont Electric Cooperative	f.4	^VERMONTELECTRICCOOPERATIVE
Vermont Electric Power Company	f.4	^VERMONTELECTRICPOWERCOMPANY
Vermont Transco	f.4	VERMONTTRANSCO
Versant Power	f.4	VERSANTPOWER	~VERSANT
Vest-Telemark Kraftlag	f.2q	VESTTELEMARKKRAFTLAG	^VESTTELEMARK
Vestall	f.2q	VESTALL
Vevig	f.2q	VEVIG
Viesgo Distribución Eléctrica	f.1u	VIESGO	^VIESGODISTRIBUCION
Virginia Electric & Power Company	f.4	^VIRGINIAELECTRICPOWERCOMPANY	^VIRGINIAELECTRIC
Visayan Electric	f.1y	VISAYANELECTRIC	VECO	~VISAYAN
Vissi	f.2q	VISSI
Viteos SA	f.1x	VITEOSSA	~VITEOS
Vorarlberger Energienetze GmbH	f.1q	VORARLBERGERENERGIENETZEGMBH	~VORARLBERGER	^VORARLBERGERENERGIENETZE
Východoslovenská distribučná	f.2w	VYCHODOSLOVENSKADISTRIBUCNA	~VSD	~VYCHODOSLOVENSKA
WEMAG Netz	f.0	WEMAG
WSW Netz	f.0	WSWNETZ
Washington-St. Tammany Electric Cooperative	f.4	^WASHINGTONST
Watercare	f.2l	WATERCARE
Watertown Municipal Utilities	f.4	WATERTOWNMUNICIPALUTILITIES	~WATERTOWN	^WATERTOWNMUNICIPAL
Watt+Volt	f.2c	^WATTVOLT
We Energies	f.1	WEENERGIES
Wesernetz Bremen	f.0	WESERNETZ
West Central Electric Cooperative	f.4	^WESTCENTRALELECTRICCOOPERATIVE	^WESTCENTRAL
West Penn Power	f.4	^WESTPENNPOWER	^WESTPENN
West River Electric Association	f.4	^WESTRIVERELECTRICASSOCIATION	^WESTRIVER
Western Area Power Administration	f.4	^WESTERNAREAPOWERADMINISTRATION	WAPA	^WESTERNAREA
Westfalen Weser Netz	f.0	WESTFALENWESERNETZ	~WWN
Westnetz	f.0	WESTNETZ
Wiener Netze	f.1q	WIENERNETZE
Willmar Municipal Utilities	f.4	WILLMARMUNICIPALUTILITIES	~WILLMAR	^WILLMARMUNICIPAL
Wolverine Power Cooperative	f.4	WOLVERINEPOWERCOOPERATIVE	WOLVERINEPOWERSUPPLYCOOPERATIVE	~WOLVERINE	^WOLVERINEPOWER
Wood County Electric Cooperative	f.4	^WOODCOUNTYELECTRICCOOPERATIVE	WCEC	^WOODCOUNTY
Yacimientos de Litio Bolivianos	f.42	YACIMIENTOSDELITIOBOLIVIANOS	~YACIMIENTOS	^YACIMIENTOSDE
e-distribuzione S.p.A.	f.1n	^EDISTRIBUZIONESPA	^EDISTRIBUZIONE
enercity Netz	f.0	ENERCITY	STADTWERKEHANNOVERAG
illwerke vkw	f.1q	ILLWERKEVKW	~VKW	VORARLBERGERILLWERKE	VORARLBERGERKRAFTWERKE	VORARLBERGERKRAFTWERKEAG	~ILLWERKE
réséda	f.k	RESEDA
Å Energi Vannkraft	f.2q	AENERGIVANNKRAFT	^AENERGI
ÉMÁSZ	f.39	EMASZ
Électricité de France	f.1	^ELECTRICITEDEFRANCE	~EDF
Électricité de Mayotte	f.mu	ELECTRICITEDEMAYOTTE	~EDM
Énergie du Mali	f.mt	^ENERGIEDUMALI	^ENERGIEDU
ÖBB-Infrastruktur AG	f.1q	OBBINFRASTRUKTURAG	OBBINFRA	^OBBINFRASTRUKTUR
Ørsted Onshore North America	f.4	ORSTEDONSHORENORTHAMERICA	^ORSTEDONSHORE
ČEPS	f.wy	CEPS
ČEZ Distribuce	f.5g	CEZDISTRIBUCE	~CEZ
ΔΕΗ	f.2c	~ΔΕΗ	ΔΗΜΟΣΙΑΕΠΙΧΕΙΡΗΣΗΗΛΕΚΤΡΙΣΜΟΥΑΕ	^PUBLICPOWERCORPORATIONSA
ΕΥΑΘ	f.2c	ΕΥΑΘ
ΕΥΔΑΠ	f.2c	ΕΥΔΑΠ
АО "ИЭСК"	f.66	АОИЭСК
АО "Самарская сетевая компания"	f.66	АОСАМАРСКАЯСЕТЕВАЯКОМПАНИЯ	^АОСАМАРСКАЯ
АО СУЭНКО	f.66	АОСУЭНКО	ПАОСУЭНКО
АТ Житомиробленерго	f.3s	АТЖИТОМИРОБЛЕНЕРГО
АТ Прикарпаттяобленерго	f.3s	АТПРИКАРПАТТЯОБЛЕНЕРГО
ВиК Благоевград	f.2k	ВИКБЛАГОЕВГРАД
ВиК Бургас	f.2k	ВИКБУРГАС
ВиК Варна	f.2k	ВИКВАРНА
ВиК Видин	f.2k	ВИКВИДИН
ВиК Враца	f.2k	ВИКВРАЦА
ВиК Габрово	f.2k	ВИКГАБРОВО
ВиК Добрич	f.2k	ВИКДОБРИЧ
ВиК Йовковци	f.2k	ВИКИОВКОВЦИ
ВиК Кърджали	f.2k	ВИККЪРДЖАЛИ
ВиК Ловеч	f.2k	ВИКЛОВЕЧ
ВиК Монтана	f.2k	^ВИКМОНТАНА
ВиК Пазарджик	f.2k	ВИКПАЗАРДЖИК
ВиК Перник	f.2k	ВИКПЕРНИК
ВиК Плевен	f.2k	ВИКПЛЕВЕН
ВиК Пловдив	f.2k	ВИКПЛОВДИВ
ВиК Разград	f.2k	ВИКРАЗГРАД
ВиК Русе	f.2k	ВИКРУСЕ
ВиК Силистра	f.2k	ВИКСИЛИСТРА
ВиК Сливен	f.2k	ВИКСЛИВЕН
ВиК Смолян	f.2k	ВИКСМОЛЯН
ВиК София област	f.2k	^ВИКСОФИЯОБЛАСТ	^ВИКСОФИЯ
ВиК Стара Загора	f.2k	ВИКСТАРАЗАГОРА	^ВИКСТАРА
ВиК Търговище	f.2k	ВИКТЪРГОВИЩЕ
ВиК Хасково	f.2k	ВИКХАСКОВО
ВиК Шумен	f.2k	ВИКШУМЕН
ВиК Ямбол	f.2k	ВИКЯМБОЛ
Волиньобленерго	f.3s	ВОЛИНЬОБЛЕНЕРГО	ПАТВОЛИНЬОБЛЕНЕРГО
Вінницяобленерго	f.3s	ВІННИЦЯОБЛЕНЕРГО
ЕРМ Запад	f.2k	ЕРМЗАПАД	~CEZ	~ЧЕЗ	ЧЕЗРАЗПРЕДЕЛЕНИЕ
ЕРП Север	f.2k	ЕРПСЕВЕР	ENERGOPRO	ЕНЕРГОПРО
Електроразпределение Юг	f.2k	ЕЛЕКТРОРАЗПРЕДЕЛЕНИЕЮГ	~EVN	~ЕВН	~ЕЛЕКТРОРАЗПРЕДЕЛЕНИЕ
Електрохолд	f.2k	ЕЛЕКТРОХОЛД	ЕРМЗАПАД	~ЧЕЗ
Енерго-Про	f.2k	ЕНЕРГОПРО	~ЕНЕРГО
ЗАО "Энергетика и Связь Строительства"	f.66	ЗАОЭНЕРГЕТИКАИСВЯЗЬСТРОИТЕЛЬСТВА	^ЗАОЭНЕРГЕТИКА
Запоріжжяобленерго	f.3s	ЗАПОРІЖЖЯОБЛЕНЕРГО
КГП «Костанайюжэлектросервис»	f.4l	КГПКОСТАНАИЮЖЭЛЕКТРОСЕРВИС
Калмэнерго	f.66	КАЛМЭНЕРГО
Київобленерго	f.3s	КИІВОБЛЕНЕРГО
Колэнерго	f.66	КОЛЭНЕРГО
Кюстендилска вода	f.2k	КЮСТЕНДИЛСКАВОДА	~КЮСТЕНДИЛСКА
МОЭСК	f.66	МОЭСК	ОАОМОЭСК
МРСК СК	f.66	МРСКСК	ОАОМРСКСК
МРСК Центра	f.66	МРСКЦЕНТРА	ОАОМРСКЦЕНТРА
МРСК Центра и Приволжья	f.66	МРСКЦЕНТРАИПРИВОЛЖЬЯ	ОАОМРСКЦЕНТРАИПРИВОЛЖЬЯ
МРСК-1	f.66	МРСК1
ООО "Востокнефтепровод"	f.66	ОООВОСТОКНЕФТЕПРОВОД
ПАО "МРСК Волги" - Самарские РС	f.66	ПАОМРСКВОЛГИСАМАРСКИЕРС	^ПАОМРСК
ПАО «Магаданэнерго»	f.66	ПАОМАГАДАНЭНЕРГО
ПАО «Россети Кубань»	f.66	ПАОРОССЕТИКУБАНЬ
ПО "Сасовские электрические сети"	f.66	ПОСАСОВСКИЕЭЛЕКТРИЧЕСКИЕСЕТИ	^ПОСАСОВСКИЕ
ПО ЗЭС	f.66	ПОЗЭС
ПрАТ Рівнеобленерго	f.3s	ПРАТРІВНЕОБЛЕНЕРГО
Россети	f.66	РОССЕТИ	ROSSETI	ПАОРОССЕТИ
Россети Юг	f.66	РОССЕТИЮГ	ОАОМРСКЮГА	ПАОМРСКЮГА
РусГидро	f.66	РУСГИДРО	ОАОРУСГИДРО
Сахалинэнерго	f.66	САХАЛИНЭНЕРГО	SAKHALINENERGO
Софийска вода	f.2k	СОФИИСКАВОДА
ТОО "Межрегионтранзит"	f.4l	ТООМЕЖРЕГИОНТРАНЗИТ
Укренерго	f.3s	УКРЕНЕРГО	UKRENERGO	УКРЭНЕРГО
ФСК ЕЭС	f.66	ФСКЕЭС	ОАОФСКЕЭС
Филиал ПАО "МРСК Сибири" -"Омскэнерго"	f.66	ФИЛИАЛПАОМРСКСИБИРИОМСКЭНЕРГО	^ФИЛИАЛПАО
Хмельницькобленерго	f.3s	ХМЕЛЬНИЦЬКОБЛЕНЕРГО	KHMELNYTSKOBLENERGO	АТХМЕЛЬНИЦЬКОБЛЕНЕРГО
Черкасиобленерго	f.3s	ЧЕРКАСИОБЛЕНЕРГО
Янтарьэнерго	f.66	ЯНТАРЬЭНЕРГО	АОЯНТАРЬЭНЕРГО
การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย	f.2v	EGAT
თელმიკო	f.6i	TELMICO	ТЕЛМИКО
中国南方电网	f.6k	中国南方电网	^CHINASOUTHERNPOWERGRID	~CSG	南方电网
中国電力ネットワーク	f.1s	中国電力ネットワーク	中国電力	中国電力株式会社
中核新华-江永新善	f.6k	中核新华江永新善
中華電力有限公司 CLP Power Hong Kong Limited	f.1l	CLPPOWERHONGKONGLIMITED	中華電力CLP	中華電力有限公司	中华电力有限公司	~中電	^中華電力有限公司CLP
中部電力パワーグリッド	f.1s	中部電力ハワークリット	CHUBUELECTRICPOWERGRIDCOMPANY	中部電力	中部電力株式会社
九州電力送配電	f.1s	九州電力送配電	九州電力	九州電力株式会社
北海道電力ネットワーク	f.1s	北海道電力ネットワーク	HOKKAIDOELECTRICPOWERNETWORK	ほくてんネットワーク	北海道電力	北海道電力株式会社
北陸電力送配電	f.1s	北陸電力送配電	北陸電力	北陸電力株式会社
台灣電力公司	f.6l	台灣電力公司	^TAIWANPOWERCOMPANY	TAIPOWER
四国電力送配電	f.1s	四国電力送配電	四国電力	四国電力株式会社
国家电网	f.6k	国家电网	^STATEGRIDCORPORATIONOFCHINA
国网吉林省供电有限公司	f.6k	国网吉林省供电有限公司
广西能源	f.6k	广西能源
東京電力	f.1s	東京電力	TEPCO	~東電
東京電力パワーグリッド	f.1s	東京電力ハワークリット	TEPCO	東京電力	東京電力株式会社
東北電力ネットワーク	f.1s	東北電力ネットワーク	東北電力	東北電力株式会社
東日本旅客鉄道	f.1s	東日本旅客鉄道	^EASTJAPANRAILWAYCOMPANY	JR東日本	東日本旅客鉄道株式会社
東海旅客鉄道	f.1s	東海旅客鉄道	^CENTRALJAPANRAILWAYCOMPANY	JR東海	JRTOKAI	東海旅客鉄道株式会社
水務署 Water Supplies Department	f.1l	水務署WATERSUPPLIESDEPARTMENT	^WATERSUPPLIESDEPARTMENT	~水務署	~WSD	^水務署WATER
沖縄電力	f.1s	沖縄電力	OKINAWAELECTRICPOWERCOMPANY	おきてん	沖縄電力株式会社
湖南华电-永江新能	f.6k	湖南华电永江新能
関西電力	f.1s	関西電力	KEPCO
関西電力送配電	f.1s	関西電力送配電	関西電力	関西電力株式会社
電源開発送変電ネットワーク	f.1s	電源開発送変電ネットワーク	^JPOWERTRANSMISSIONNETWORK	電源開発	電源開発株式会社
香港電燈有限公司 The Hongkong Electric Company, Limited	f.1l	^HONGKONGELECTRICCOMPANYLIMITED	^港燈HKELECTRIC	香港電燈有限公司	香港电灯有限公司	^香港電燈有限公司THE
魏桥创业	f.6k	魏桥创业	SHANDONGWEIQIAOPIONEERINGGROUP
101文具天堂	j.6l	101文具天堂	101STATIONERYPARADISE
Akvarel	j.3s	AKVAREL	АКВАРЕЛЬ
Buffetti	j.1n	BUFFETTI
Bureau Vallée	j.wz	^BUREAUVALLEE
CNA	j.31	~CNA
Carlin	j.x0	CARLIN
Compucopias	j.20	COMPUCOPIAS
Daffer	j.2w	DAFFER
Folder	j.1u	~FOLDER
Kalunga	j.26	KALUNGA
Koh-i-Noor	j.5g	KOHINOOR	^KOHI
Lumen	j.20	LUMEN
McPaper	j.1z	MCPAPER
McPen	j.1v	MCPEN
Office 1	j.2k	^OFFICE1	OFFICE1SUPERSTORE
Office Depot	j.1	^OFFICEDEPOT
OfficeMax	j.x1	OFFICEMAX	OFFICEDEPOTOFFICEMAX
Officeworks	j.34	OFFICEWORKS
PNA	j.fq	~PNA
Pagro	j.1q	PAGRO
Paper Source	j.4	^PAPERSOURCE
Ryman	j.a	RYMAN
Smiggle	j.x2	SMIGGLE
Staples	j.t	STAPLES	^BUREAUENGROS
TGJones	j.a	TGJONES
Titi Papiernictvo	j.2w	TITI
Tony	j.20	~TONY
Typo	j.1	TYPO
Warehouse Stationery	j.2l	^WAREHOUSESTATIONERY	^STATIONERYWAREHOUSE
Ševt	j.2w	SEVT
БелБланк	j.3x	БЕЛБЛАНК
Глобус	j.8j	ГЛОБУС
Графит	j.66	ГРАФИТ
КанцПарк	j.66	КАНЦПАРК
Канцлер	j.66	КАНЦЛЕР
Карандаш	j.ju	КАРАНДАШ
Кенгур	j.4s	КЕНГУР	KENGUR
Комус	j.66	КОМУС	KOMUS
九乘九文具專家	j.6l	九乘九文具專家	9X9STATIONERY
晨光文具	j.6k	晨光文具
金玉堂	j.6l	~金玉堂	JINYUHTARNGSTATIONERY
AlphaGraphics	k.4	ALPHAGRAPHICS
Copy-Top	k.k	^COPYTOP
FaxCopy	k.2w	FAXCOPY
FedEx Office	k.4	FEDEX
Mania Print	k.2k	MANIAPRINT
Minuteman Press	k.x3	MINUTEMANPRESS	~MINUTEMAN
OQ	k.66	~OQ
Service Graphics	k.a	^SERVICEGRAPHICS	PARAGONSERVICEPOINT
Sir Speedy	k.4	SIRSPEEDY
The Printing House	k.2p	^THEPRINTINGHOUSE	^PRINTINGHOUSE	^THEPRINTING
Копирка	k.6b	КОПИРКА
アクセア	k.1s	アクセア	ACCEA
4-72	l.23	SERVICIOSPOSTALESNACIONALES
5post	l.66	5POST
Adex	l.2i	ADEX
Aerocav	l.b4	AEROCAV
Algérie Poste	l.9p	ALGERIEPOSTE	~ALGERIE
AliExpress	l.25	ALIEXPRESS
Allegro One Box	l.25	^ALLEGROONEBOX	~ALLEGRO	^ALLEGROONE
AlzaBox	l.8c	ALZABOX
Amazon	l.1	~AMAZON	AMZN
Amazon Hub	l.1	^AMAZONHUB	~AMAZON
Amazon Hub ロッカー	l.1s	AMAZONHUBロッカー	^AMAZONHUBLOCKER	AMAZONロッカー	アマソンハフロッカー
Amazon Locker	l.1	^AMAZONLOCKER
An Post	l.5s	^ANPOST
Anteraja	l.3y	ANTERAJA
Appkomat InPost	l.25	APPKOMATINPOST	~APPKOMAT
Aras Kargo	l.1o	ARASKARGO
Australia Post	l.34	^AUSTRALIAPOST	^AUSPOST	AUSTPOST
Australia Post Distribution Centre	l.34	^AUSTRALIAPOST	AUSTPOST
Averitt Express	l.4	AVERITTEXPRESS	~AVERITT
Azərpoçt	l.24	AZƏRPOCT	AZERPOCT	AZERPOST
BH Pošta	l.2m	^BHPOSTA
BalíkoBOX	l.2w	BALIKOBOX
Best Express	l.x4	^BESTEXPRESS	百世快递
Blue Dart Express	l.2g	BLUEDART
Bob Box	l.31	^BOBBOX
Box Now	l.x5	^BOXNOW
Boxberry	l.66	BOXBERRY
Budbee	l.x6	BUDBEE
Bưu điện Trung tâm 3	l.60	BUUDIENTRUNGTAM3	^BUUDIEN
CTT	l.x7	~CTT
Canada Post	l.2p	^CANADAPOST	^CANADAPOSTPOSTECANADA
Cargus	l.22	CARGUS
Chilexpress	l.4g	CHILEXPRESS
Chronopost	l.k	CHRONOPOST
City Express	l.x8	^CITYEXPRESS
CityPaq	l.1u	CITYPAQ
Coordinadora	l.23	COORDINADORA
Correo Argentino	l.3a	CORREOARGENTINO
Correos	l.1u	~CORREOS	CORREOSYTELEGRAFOS	^OFICINADECORREOS
Correos de Chile	l.4g	^CORREOSDECHILE
Correos de Costa Rica	l.78	^CORREOSDECOSTARICA
Correos de Cuba	l.58	^CORREOSDECUBA
Correos de México	l.20	^CORREOSDEMEXICO	SEPOMEX
Costco	l.4	COSTCO
Cyprus Post	l.4m	^CYPRUSPOST	ΚΥΠΡΙΑΚΑΤΑΧΥΔΡΟΜΕΙΑ
DB Schenker	l.1	DBSCHENKER
DExpress	l.4s	DEXPRESS	PARCELSHOPDEXPRESS
DHL BOX 24/7	l.25	DHLBOX247	DHLPOPBOX	^DHLBOX
DHL Packstation	l.0	DHLPACKSTATION	PACKSTATION
DHL Poststation	l.0	DHLPOSTSTATION	POSTSTATION
DPD Pickup Box	l.1v	DPDPICKUPBOX
DPD Pickup Station	l.x9	DPDPICKUPSTATION
DSV Locker	l.31	DSVLOCKER	~DSV
DX Mail	l.2l	^DXMAIL	^DOCUMENTEXCHANGEMAIL	^NEWZEALANDDOCUMENTEXCHANGE
DeinFach	l.0	DEINFACH
Delhivery	l.2g	DELHIVERY
Delivery	l.3s	~DELIVERY	ДЕЛІВЕРІ
Desk to Desk Courier & Cargo	l.2g	^DESKTODESKCOURIERCARGO	DTDC	^DESKTO
Deutsche Post	l.0	^DEUTSCHEPOST	DEUTSCHEPOSTBANKAG	POSTBANK
Deutsche Post Shop Essen GmbH	l.0	^DEUTSCHEPOSTSHOPESSENGMBH
Deutsche Post Shop München GmbH	l.1	DEUTSCHEPOSTSHOPMUNCHENGMBH
Die Post	l.1x	^DIEPOST	^SWISSPOST	^LAPOSTE	^LAPOSTA	DIESCHWEIZERISCHEPOST	^POSTCHAG	SCHWEIZERISCHEPOST
Domesa	l.b4	DOMESA
Dr. Max Box	l.1v	^DRMAXBOX
E.Leclerc Drive	l.k	ELECLERCDRIVE	LECLERCDRIVE
Edeka	l.0	EDEKA
Eesti Post	l.38	EESTIPOST
Emirates Post	l.94	^EMIRATESPOST
Empresa Brasileira de Correios e Telégrafos	l.26	CORREIOS	EBCT	~ECT	^EMPRESABRASILEIRA
Envía	l.23	~ENVIA
Estafeta	l.20	ESTAFETA
Evri	l.a	EVRI	HERMES
Express One	l.xa	^EXPRESSONE
FANbox	l.22	FANBOX
Fancourier	l.22	FANCOURIER
Foxpost	l.39	FOXPOST
GLS Balíkomat	l.2w	GLSBALIKOMAT
GLS Paketomat	l.xb	GLSPAKETOMAT
GLS Parcel Box	l.1v	GLSPARCELBOX	~GLS	^GLSPARCEL
Gebrüder Weiss	l.1	GEBRUDERWEISS	~GEBRUDER
General Logistics Systems Germany	l.0	^GENERALLOGISTICSSYSTEMSGERMANY	GLSGERMANYGMBHCOOHG
General Logistics Systems Italy SpA	l.1n	^GENERALLOGISTICSSYSTEMSITALYSPA
Ghana Post	l.4u	^GHANAPOST
Globbing	l.xc	GLOBBING
Growing Communities	l.a	^GROWINGCOMMUNITIES
Guernsey Post	l.xd	GUERNSEYPOST	~GUERNSEY
GymBeam Box	l.2w	GYMBEAMBOX	~GYMBEAM
Harvard University Mail Services	l.4	^HARVARDUNIVERSITYMAILSERVICES	^HARVARDUNIVERSITY
Hrvatska pošta	l.51	HRVATSKAPOSTA
Hrvatska pošta Mostar	l.2m	HRVATSKAPOSTAMOSTAR
IKEA	l.39	IKEA	~イケア	宜家家居	~宜家	宜家餐厅
InTime	l.2k	~INTIME
InXpress	l.xe	INXPRESS
Inboxx	l.0	INBOXX
India Post	l.2g	^INDIAPOST	^GOVERNMENTOFINDIA	^INDIANPOST	^INDIANPOSTALSERVICE
Instabox	l.xf	INSTABOX
Instituto Postal Telegráfico de Venezuela	l.b4	IPOSTEL	^INSTITUTOPOSTAL
Inter Rapidísimo	l.23	INTERRAPIDISIMO
Isle of Man Post Office	l.wm	^ISLEOFMANPOSTOFFICE	OIKPOSTAGHELLANVANNIN
J&T Express	l.xg	^JTEXPRESS	^JT
JNE Express	l.3y	JNEEXPRESS
Jersey Post	l.xh	^JERSEYPOST
Justin	l.3s	~JUSTIN	ДЖАСТІН
KAI Logistik	l.3y	KAILOGISTIK	KALOG
KKTC Posta Dairesi	l.1	KKTCPOSTADAIRESI	^KKTCPOSTA
KazanExpress	l.66	KAZANEXPRESS
Kit	l.66	~KIT
LBC	l.1y	~LBC	LBCEXPRESS
LP Express	l.45	^LPEXPRESS
La Poste	l.k	^LAPOSTE
La Poste Monaco	l.xi	^LAPOSTE
La Poste Tunisienne	l.av	LAPOSTETUNISIENNE
Lamoda	l.66	LAMODA
Latvijas Pasts	l.2d	LATVIJASPASTS
Liechtensteinische Post	l.xj	LIECHTENSTEINISCHEPOST	~LIECHTENSTEINISCHE
Lietuvos paštas	l.45	LIETUVOSPASTAS
Locker.ge	l.6i	^LOCKERGE
LockerPost	l.4d	LOCKERPOST
Locky	l.2b	LOCKY
Lodówkomat InPost	l.25	LODOWKOMATINPOST	~LODOWKOMAT
MNG Kargo	l.1o	MNGKARGO
MPL	l.39	~MPL	MAGYARPOSTALOGISZTIKA
MRW	l.xk	~MRW
Mace	l.a	~MACE
Magyar Posta	l.39	MAGYARPOSTA
Mail Boxes Etc.	l.1	^MAILBOXESETC	^MAILBOXES
MaltaPost	l.xl	MALTAPOST
MaxMarket	l.66	MAXMARKET
Meest	l.3s	~MEEST	^MEESTEXPRESS	МІСТ	ТЗОВТОРГОВИИДІММІСТЕКСПРЕС	ПОШТОМАТMEEST
Mondial Relay	l.r	^MONDIALRELAY
My Post 24	l.1x	^MYPOST24	^MYPOST
Nacex	l.xm	NACEX
NamPost	l.wn	NAMPOST
New Zealand Post	l.2l	^NEWZEALANDPOST	^NZPOST	^NEWZEALAND
Nova Poshta	l.3o	NOVAPOSHTA
Nova Post	l.xn	^NOVAPOST
Office des postes et télécommunications de Polynésie française	l.xo	~OPT	^OFFICEDES
Oman Post	l.xp	^OMANPOST
Omniva	l.5h	OMNIVA	EESTIPOST
One Box	l.1v	^ONEBOX	^ALLEGROONEBOX
Onex	l.6d	ONEX
Organización Coordinadora Argentina	l.3a	~OCA	^ORGANIZACIONCOORDINADORA
Orlen Paczka	l.25	ORLENPACZKA
Overseas Express Paketomat	l.51	OVERSEASEXPRESSPAKETOMAT	^OVERSEASEXPRESS
Ozon	l.xq	OZON
Ozon Box	l.66	OZONBOX	ПОСТАМАТOZONBOX
Ozon Rocket	l.66	OZONROCKET
PHLPost	l.1y	PHLPOST	PHILIPPINEPOSTALCORPORATION	PHILPOST	~PHL
POPStation	l.52	POPSTATION
POST Luxembourg	l.2x	^POSTLUXEMBOURG	PACKUP
PPL Parcelbox	l.1v	PPLPARCELBOX	~PPL
PS Paketomat	l.wd	PSPAKETOMAT
PTT	l.1o	~PTT
Paczkomat InPost	l.25	PACZKOMATINPOST	~PACZKOMAT
Pak Mail	l.4	^PAKMAIL
Paket24	l.51	PAKET24
Paketbox	l.0	PAKETBOX	DHLPAKETBOX
Pakistan Post	l.ar	^PAKISTANPOST
Pakkeboksen	l.1k	PAKKEBOKSEN
Palestine Post	l.xr	^PALESTINEPOST
Paquetexpress	l.20	PAQUETEXPRESS
Parcel Pending	l.1	^PARCELPENDING
Penguin Box	l.5g	^PENGUINBOX
Pick	l.52	~PICK	^SHOPNPICK	^PICKLOCKER
PickPoint	l.66	PICKPOINT
Pickup Station	l.k	^PICKUPSTATION
Pigeon Express	l.2k	PIGEONEXPRESS	ПИГЕОНЕКСПРЕС	~PIGEON
Pilulka Box	l.5g	PILULKABOX
Poczta Polska	l.25	POCZTA
Pocztex	l.25	POCZTEX
Pos Indonesia	l.3y	^POSINDONESIA	KANTORPOS	^PTPOSINDONESIA
Pos Malaysia	l.1r	^POSMALAYSIA
Post Abholstation	l.1q	POSTABHOLSTATION
Post Aruba	l.xs	^POSTARUBA
Post Danmark	l.1k	^POSTDANMARK
Post Office	l.a	^POSTOFFICE	^ROYALMAIL	^THEPOSTOFFICE
PostLink	l.31	POSTLINK
PostNL	l.l	POSTNL
PostNet	l.xt	POSTNET
Posta	l.92	~POSTA
Posta Kenya	l.53	^POSTAKENYA	^POSTALCORPORATIONOFKENYA
Posta Shqiptare	l.2i	POSTASHQIPTARE
Posta e Kosovës	l.xu	POSTAEKOSOVES	^POSTAE
PostalAnnex	l.4	POSTALANNEX
Postbank	l.0	POSTBANK
Poste Italiane	l.1n	POSTEITALIANE
Poste Maroc بريد المغرب	l.27	^POSTEMAROC	BARIDALMAGHRIB
Poste San Marino	l.xv	^POSTESANMARINO	^POSTESAN
Posten	l.2q	~POSTEN
Postes Canada	l.2p	^POSTESCANADA	^CANADAPOSTPOSTECANADA	^POSTECANADA
Posti	l.49	~POSTI	ITELLA
Pošta Crne Gore	l.xw	^POSTACRNEGORE	^POSTACRNE
Pošta Slovenije	l.wd	POSTASLOVENIJE
Pošte Srpske	l.2m	POSTESRPSKE
Poșta Moldovei	l.3o	POSTAMOLDOVEI
Poșta Română	l.22	^POSTAROMANA
Pullman Go	l.4g	^PULLMANGO
PuntoPoste	l.1n	PUNTOPOSTE
Purolator	l.2p	PUROLATOR
Royal Gibraltar Post Office	l.xx	^ROYALGIBRALTARPOSTOFFICE	^ROYALGIBRALTAR
Royal Mail	l.a	^ROYALMAIL	^POSTOFFICE
Rozetka	l.3s	ROZETKA	РОЗЕТКА
SEUR	l.3d	SEUR
Serpost	l.5c	SERPOST	SERVICIOSPOSTALESDELPERU
Servientrega	l.23	SERVIENTREGA
Ship & Go	l.22	^SHIPGO	CARGUSSHIPGO
Shoppers Drug Mart	l.2p	^SHOPPERSDRUGMART	^SHOPPERSDRUG
SiCepat	l.3y	SICEPAT
Singapore Post	l.52	^SINGAPOREPOST
Slovenská pošta	l.2w	SLOVENSKAPOSTA
SmartPosti	l.5h	SMARTPOSTI	ITELLA	SMARTPOST
Smartpost	l.49	SMARTPOST
South African Post Office	l.31	^SOUTHAFRICANPOSTOFFICE	~SAPO
Speedy	l.2k	SPEEDY
Sürat Kargo	l.1o	SURATKARGO
TCC	l.23	~TCC	TRANSCOMERCO
TEALCA	l.b4	TEALCA
TIKI	l.3y	~TIKI
TNT	l.1	~TNT
TTPost	l.9q	TTPOST
Tamburi	l.1q	TAMBURI
Thailand Post	l.2v	^THAILANDPOST
The Courier Guy	l.31	^THECOURIERGUY	^COURIERGUY	^THECOURIER
The UPS Store	l.t	^THEUPSSTORE	^UPSSTORE	~UPS	^UNITEDPARCELSERVICE	^THEUPS
Tresguerras	l.20	TRESGUERRAS
Tusass	l.xy	TUSASS
UzPost	l.4d	UZPOST	OZBEKISTONPOCHTASI	OZBЕKISTONPOCHTASIAJ
Venipak	l.5h	VENIPAK
Vietnam Post	l.60	^VIETNAMPOST	VNPOST
Vinted Go	l.1	VINTEDGO
Volg	l.1x	~VOLG
Wildberries	l.xz	WILDBERRIES	~WB
Yeep	l.a	YEEP	^PICKUPDROPOFF	~PUDO
Yodel	l.a	YODEL	~HDN	^HOMEDELIVERYNETWORK
Yurtiçi Kargo	l.1o	YURTICIKARGO	~YURTICI
Z-Box	l.y0	^ZBOX	PACKETA
Zoom	l.b4	~ZOOM	^GRUPOZOOMCA
Zásilkovna	l.1v	ZASILKOVNA
balíkovo box	l.2w	BALIKOVOBOX	~BALIKOVO
bpost	l.56	BPOST
de Buren	l.l	^DEBUREN
easybox	l.y1	EASYBOX
i郵箱	l.6l	~I郵箱	IBOX	IIUSIUN	IIUSIUNN	EZPOST
myflexbox	l.5	MYFLEXBOX
postcon	l.0	POSTCON
Åland Post	l.y2	ALANDPOST
Íslandspóstur	l.4e	ISLANDSPOSTUR
Österreichische Post	l.1q	OSTERREICHISCHEPOST	OSTERREICHISCHEPOSTAG
Österreichische Post AG	l.1q	OSTERREICHISCHEPOSTAG	OSTERREICHISCHEPOST	~POST
Česká pošta, s.p.	l.1v	CESKAPOSTA
Ελληνικά Ταχυδρομεία	l.2c	ΕΛΛΗΝΙΚΑΤΑΧΥΔΡΟΜΕΙΑ	HELLENICPOST	ΕΛΤΑ	~ΕΛΛΗΝΙΚΑ
Авито	l.66	АВИТО
Белпошта	l.3x	БЕЛПОШТА	BELPOSHTA	БЕЛПОЧТА	РУПБЕЛПОЧТА
Български пощи	l.2k	БЪЛГАРСКИПОЩИ	^BULGARIANPOSTS	~БЪЛГАРСКИ
ГУП Почта Приднестровья	l.3o	ГУППОЧТАПРИДНЕСТРОВЬЯ	TRANSNISTRIAPOST	^ГУППОЧТА
ГиперМолл	l.3x	ГИПЕРМОЛЛ
Главдоставка	l.66	ГЛАВДОСТАВКА
Еконт	l.2k	ЕКОНТ	ECONT	EKONT	ЕКОНТОМАТ	ECONTOMAT
Епіцентр К	l.3s	ЕПІЦЕНТРК	EPICENTRK	ЕПІЦЕНТР	EPITZENTR	EPIZENTR
Интернет-магазин Евроопт	l.3x	ИНТЕРНЕТМАГАЗИНЕВРООПТ	^ИНТЕРНЕТМАГАЗИН
Магнит Маркет	l.66	МАГНИТМАРКЕТ
Македонска Пошта	l.4a	МАКЕДОНСКАПОШТА	~МАКЕДОНСКА
Нова Пошта	l.3s	НОВАПОШТА	^NEWPOST	NOVAPOSHTA	^NOVAPOST	ВІДДІЛЕННЯНОВАПОШТА	ТОВНОВАПОШТА	ПОШТОМАТНОВАПОШТА
ОмниСДЭК	l.66	ОМНИСДЭК	OMNICEDK	OMNICDEK
Онлайн Трейд	l.66	ОНЛАИНТРЕИД
ПЭК	l.y3	~ПЭК
ПЭК: Easyway	l.66	ПЭКEASYWAY
Почта Крыма	l.1	ПОЧТАКРЫМА	POSTOFCRIMEA
Почта России	l.66	ПОЧТАРОССИИ	^RUSSIANPOST	^ОТДЕЛЕНИЕСВЯЗИ	ФГУППОЧТАРОССИИ
Пошта Србије	l.4s	ПОШТАСРБИЈЕ
Поштин пакетомат	l.4s	ПОШТИНПАКЕТОМАТ	POSTINPAKETOMAT	~ПОШТИН
Продуктомат Утконос	l.66	ПРОДУКТОМАТУТКОНОС	~ПРОДУКТОМАТ
СДЭК	l.y4	СДЭК	УКСДЭК
СберЛогистика	l.66	СБЕРЛОГИСТИКА
Укрпошта	l.3s	УКРПОШТА	UKRPOSHTA	АТУКРПОШТА	ПАТУКРПОШТА	ПОШТА	УДППЗУКРПОШТА	УКРПОЧТА
Халва	l.66	ХАЛВА
Цайняо	l.66	ЦАИНЯО	CAINIAO
Яндекс.Маркет	l.66	ЯНДЕКСМАРКЕТ	YANDEXMARKET	~ЯНДЕКС
Қазпошта	l.4l	ҚАЗПОШТА	KAZPOST	КАЗПОЧТА	КАЗПОШТА	ҚАЗПОЧТА
ՀայՓոստ	l.6d	HAYPOST
Վայլդբերրիզ	l.6d	WILDBERRIES	~WB
דואר ישראל	l.1t	דוארישראל	^ISRAELPOSTALCOMPANY
البريد العراقي	l.y5	^IRAQPOST	^IRAQIPOST
شرکت پست جمهوری اسلامی ایران	l.6g	^IRANPOST
ვაილდბერიზი	l.6i	WILDBERRIES	~WB
はこぽす	l.1s	はこほす	HAKOPOST
ファミロッカー	l.y6	ファミロッカー	FAMILOCKER
プドー	l.1s	~フトー	フトーステーション	~PUDO	PUDOステーション	^PUDOSTATION
ヤマト運輸	l.1s	ヤマト運輸	YAMATOTRANSPORT
中国邮政	l.6k	中国邮政	^CHINAPOST	~EMS	中国邮政速递	中国邮政速递物流	~邮政	邮政速递
中華郵政	l.6l	中華郵政	~郵局	CHUNGHWAPOST	TIONGHOAIUCHENG	TIONGHUAIUTSING	中華郵政公司	中華郵政股份有限公司
中通快递	l.6k	中通快递	ZTOEXPRESS	~中通
丰巢	l.6k	~丰巢	^HIVEBOX	丰巢快递柜	~丰巢柜
京东物流	l.6k	京东物流	^JDLOGISTICS	~京东	京东快递	~京东派
京東物流 JD Logistics	l.6m	^JDLOGISTICS	~京東	京東物流	京东物流	京東快遞	~京東派	京東速遞	^京東物流JD
佐川急便	l.1s	佐川急便	SAGAWAEXPRESS
圆通速递	l.6k	圆通速递	YTOEXPRESS	~圆通	圆通快递
德邦快递	l.6k	德邦快递	DEPPONEXPRESS	~德邦	德邦物流
日本郵便	l.1s	日本郵便	^JAPANPOST	~郵便局	日本郵便株式会社	日本郵政	日本郵政クルーフ	日本郵政株式会社
申通快递	l.6k	申通快递	^STOEXPRESS	~申通
菜鸟驿站	l.6k	菜鸟驿站	CAINIAO
蝦皮店到店	l.6l	蝦皮店到店	SPXEXPRESS	SHOPEEEXPRESS	SHOPEEXPRESS	~SPX	蝦皮智取店	蝦皮門市
韵达速递	l.6k	韵达速递	YUNDAEXPRESS	~韵达	韵达快递
順豐速運 SF Express	l.6m	^SFEXPRESS	順豐速運	顺丰速运	順豐快遞	順豐速遞	^SFLOCKER	順豐自助櫃	^順豐速運SF
顺丰速运	l.6k	顺丰速运	^SFEXPRESS	~顺丰	顺丰快递
香港郵政 Hongkong Post	l.1l	^HONGKONGPOST	香港郵政	智郵寄IPOSTALKIOSK	IPOSTALKIOSK	~智郵寄	智郵站IPOSTALSTATION	IPOSTALSTATION	~智郵站	^香港郵政HONGKONG
우정사업본부	l.3k	우정사업본부	^KOREAPOST
ARC Club	g.a	^ARCCLUB
Awfis	g.2g	AWFIS
Cc-Hub	g.cc	^CCHUB	^COCREATIONHUB
Design Offices	g.0	^DESIGNOFFICES
Drop-in	g.a	^DROPIN
Fora	g.a	~FORA
Impact Hub	g.1	^IMPACTHUB
Life Time	g.4	^LIFETIME
Mainyard Studios	g.a	MAINYARDSTUDIOS	~MAINYARD
Regus	g.1	REGUS
Second Home	g.y7	^SECONDHOME
Spaces	g.1	~SPACES
Techspace	g.h2	TECHSPACE
The Commons	g.34	^THECOMMONS
Ucommune	g.52	UCOMMUNE	优客工场
WeWork	g.1	WEWORK
Work.Life	g.a	^WORKLIFE
tuesday coworking	g.0	TUESDAYCOWORKING
ジザイ	g.1s	~シサイ	~ZXY
优客工场	g.6k	优客工场	UCOMMUNE
優客工場	g.6l	優客工場	UCOMMUNE	优客工场
優客工場 Ucommune	g.1l	UCOMMUNE	優客工場	优客工场
AGN Avocats	i.y8	AGNAVOCATS
Becker Büttner Held	i.0	BECKERBUTTNERHELD	~BBH	^BECKERBUTTNER
Dentons	i.1	DENTONS
Fisher & Phillips	i.9	^FISHERPHILLIPS
Foley	i.y9	FOLEY
GSK Stockmann	i.0	GSKSTOCKMANN
Görg	i.0	GORG
Morgan & Morgan	i.4	^MORGANMORGAN
Shine Lawyers	i.34	^SHINELAWYERS
ФЦБ	i.66	~ФЦБ
Чистый лист	i.66	ЧИСТЫИЛИСТ
Akvazoo	2j.1v	AKVAZOO
AlphaZoo	2j.39	ALPHAZOO
Animalis	2j.k	ANIMALIS
Animates	2j.2l	ANIMATES
Animax	2j.22	ANIMAX
Arcaplanet	2j.1n	ARCAPLANET
Arken Zoo	2j.y	^ARKENZOO
Best Friends	2j.34	^BESTFRIENDS
Cobasi	2j.26	COBASI
Das Futterhaus	2j.5	DASFUTTERHAUS	FUTTERHAUS
Dogman	2j.7s	DOGMAN
EarthWise Pet	2j.4	EARTHWISEPET	~EARTHWISE
Fajn Zoo	2j.1v	^FAJNZOO
Faunatar	2j.49	FAUNATAR
Fressnapf	2j.ya	FRESSNAPF
Global Pet Foods	2j.2p	^GLOBALPETFOODS	^GLOBALPET
Happy Pets	2j.2w	^HAPPYPETS
Heads Up for Tails	2j.2g	HEADSUPFORTAILS	^HEADSUP
Jollyes	2j.a	JOLLYES
Kahoots	2j.4	KAHOOTS
Kakadu Zoo	2j.25	KAKADUZOO	~KAKADU
Kiwoko	2j.3d	KIWOKO
Kölle Zoo	2j.0	KOLLEZOO
L'Isola dei Tesori	2j.1n	LISOLADEITESORI	~LISOLA	^LISOLADEI
MEGAZOO	2j.0	MEGAZOO
Maidenhead Aquatics	2j.a	MAIDENHEADAQUATICS	~MAIDENHEAD
MasterZoo	2j.3s	MASTERZOO	ЗООМАГАЗИНMASTERZOO	ЗООМАРКЕТMASTERZOO	МАИСТЕРЗООПАРКУ	МАСТЕРЗОО
Maxi Zoo	2j.yb	^MAXIZOO
Mondou	2j.2p	MONDOU
Mud Bay	2j.4	^MUDBAY
Musti ja Mirri	2j.49	MUSTIJAMIRRI	^MUSTIJA
Médor et Compagnie	2j.k	MEDORETCOMPAGNIE	^MEDORET
Pet Center	2j.5g	^PETCENTER
Pet Food Express	2j.4	^PETFOODEXPRESS	^PETFOOD
Pet Planet	2j.t	^PETPLANET
Pet Supermarket	2j.4	PETSUPERMARKET
Pet Supplies Plus	2j.4	^PETSUPPLIESPLUS	^PETSUPPLIES
Pet Valu	2j.t	^PETVALU
PetPeople	2j.4	PETPEOPLE
PetSmart	2j.t	PETSMART
Petbarn	2j.34	PETBARN
Petco	2j.9	PETCO
Petland	2j.4	PETLAND
Petmall	2j.2k	PETMALL
Petmania	2j.5s	PETMANIA
Petmark	2j.1n	PETMARK
Pets Corner	2j.a	^PETSCORNER
Pets Place	2j.l	^PETSPLACE
Pets Place - Boerenbond	2j.l	PETSPLACEBOERENBOND
Pets at Home	2j.a	^PETSATHOME	^PETSAT
Petshop Science	2j.31	PETSHOPSCIENCE
Petshop.ru	2j.66	PETSHOPRU
Petstock	2j.34	PETSTOCK
Petstop	2j.5s	PETSTOP
Petworld	2j.5s	PETWORLD
Petz	2j.26	PETZ
Q-PETs	2j.1l	^QPETS
Qualipet	2j.1x	QUALIPET
Super zoo	2j.5g	^SUPERZOO
The Pet Hut	2j.a	^THEPETHUT	^PETHUT	^THEPET
Tom & Co	2j.35	^TOMCO
Unleashed	2j.4	UNLEASHED
Wild Birds Unlimited	2j.4	^WILDBIRDSUNLIMITED	^WILDBIRDS
ZOObazar	2j.3x	ZOOBAZAR
ZOOмаркет	2j.3x	ZOOМАРКЕТ
Zoo & Co.	2j.5	^ZOOCO
Zoo Center	2j.2k	^ZOOCENTER
ZooBonus	2j.3s	ZOOBONUS	ЗООБОНУС
Zvěrokruh	2j.1v	ZVEROKRUH
Бетховен	2j.66	БЕТХОВЕН
Д-р Стефанов	2j.2k	ДРСТЕФАНОВ	НЕЧОВЕШКИМАГАЗИН	НЕЧОВЕШКИМЕГАЗИН	^ДР
Дома ждут	2j.3x	^ДОМАЖДУТ	ДОМАЖДУЦЬ	DOMAZDUC	DOMAZHDUT	ДОМАЖДУТЬ
Золотая рыбка	2j.66	ЗОЛОТАЯРЫБКА
Зоозинче	2j.2k	ЗООЗИНЧЕ
Зоомир	2j.6b	ЗООМИР
Ле'Муррр	2j.66	ЛЕМУРРР	ЛЕМУР
Четыре лапы	2j.8j	ЧЕТЫРЕЛАПЫ
ზოოლაიფი	2j.6i	ZOOLIFE
ზოომარტი	2j.6i	ZOOMART
ზოოსითი	2j.6i	ZOOCITY
ზოოჰაბი	2j.6i	ZOOHUB
პეტ სპოტი	2j.6i	^PETSPOT
イオンペット	2j.1s	イオンヘット	AEONPET
東森寵物雲	2j.6l	東森寵物雲	ETIPETS
魚中魚	2j.6l	~魚中魚	^PETSMALLFISH
AniCura	2l.yc	ANICURA
Animates	2l.2l	ANIMATES
Argos Vétérinaire	2l.k	ARGOS
Banfield Pet Hospital	2l.4	BANFIELD	^BANFIELDPET
Blue Cross	2l.a	^BLUECROSS
BluePearl	2l.4	BLUEPEARL
Evidensia	2l.1	EVIDENSIA
Goddard Veterinary Group	2l.a	GODDARDVETERINARYGROUP	GODDARDVETGROUP	^GODDARDVETERINARY
Greencross Vets	2l.34	GREENCROSSVETS	~GREENCROSS
Medivet	2l.a	MEDIVET
Parc de vaccination bétail	2l.yd	PARCDEVACCINATIONBETAIL	^PARCDE
Thrive Pet Healthcare	2l.4	THRIVEPETHEALTHCARE	~THRIVE	^THRIVEPET
VCA Animal Hospitals	2l.t	VCAANIMALHOSPITALS	VCAANIMALHOSPITAL	~VCA	^VCAANIMAL
VEG	2l.4	~VEG	^VETERINARYEMERGENCYGROUP	^VEGERFORPETS
VetIQ Petcare	2l.4	VETIQ
Vets4Pets	2l.a	VETS4PETS
WellHaven	2l.4	WELLHAVEN
Айболит	2l.8j	АИБОЛИТ
Био-Вет	2l.66	БИОВЕТ
ГБУ города Москвы "Московское объединение ветеринарии"	2l.66	^ГБУГОРОДА
全國動物醫院	2l.6l	全國動物醫院	LOVINGKINDNESSANIMALHOSPITAL
慈愛動物醫院	2l.6l	慈愛動物醫院	^NATIONALVETERINARYHOSPITAL
Dogtopia	2i.t	DOGTOPIA
PetSuites	2i.4	PETSUITES
PetsHotel	2i.t	PETSHOTEL
Amiri Salon	2f.4	AMIRISALON
Bench Fix	2f.1y	^BENCHFIX
Blue Tit	2f.a	^BLUETIT
BrainWash	2f.l	BRAINWASH
Camille Albane	2f.k	CAMILLEALBANE
Celly's	2f.a	CELLYS
Chatters	2f.2p	CHATTERS
Coiff&Co	2f.qi	COIFFCO
Cost Cutters	2f.4	COSTCUTTERS
Cutters	2f.7s	CUTTERS
Dessange	2f.r	DESSANGE
Drybar	2f.t	DRYBAR
Estética	2f.20	ESTETICA
Estética Unisex	2f.20	ESTETICAUNISEX
Fabio Salsa	2f.k	FABIOSALSA
Fantastic Sams	2f.4	^FANTASTICSAMS
Ferber	2f.2x	FERBER
First Choice Hair	2f.2p	^FIRSTCHOICEHAIR	FIRSTCHOICEHAIRCUTTERS
Floyd's 99 Barbershop	2f.4	FLOYDS99BARBERSHOP	~FLOYDS	^FLOYDS99
Franck Provost	2f.ye	FRANCKPROVOST	~FRANCK
Frédéric Moreno	2f.k	FREDERICMORENO
Gidor	2f.1x	GIDOR
Great Clips	2f.t	^GREATCLIPS
Hair Cuttery	2f.4	HAIRCUTTERY
Hair Express	2f.0	^HAIREXPRESS
Haircut Express	2f.25	HAIRCUTEXPRESS	~HAIRCUT
Hairkiller	2f.ml	HAIRKILLER
Headmasters	2f.a	HEADMASTERS
Hizi Hair	2f.l	HIZIHAIR
Holiday Hair	2f.4	^HOLIDAYHAIR
House of Hair	2f.1	^HOUSEOFHAIR
Igorance	2f.2x	IGORANCE
Image Studios	2f.4	^IMAGESTUDIOS
InStyle	2f.4	INSTYLE	THESALONBYINSTYLE	SALONBYINSTYLE	JCPENNYSALON
Jean Louis David	2f.yf	^JEANLOUISDAVID	^JEANLOUIS
Just Cuts	2f.yg	^JUSTCUTS
Kinki Kappers	2f.l	KINKIKAPPERS
Klier	2f.yh	KLIER	FRISEURKLIER	FRISORKLIER
Klipp	2f.1q	~KLIPP
Kreatos	2f.56	KREATOS
Legends Barber	2f.30	LEGENDSBARBER	LEGENDSBARBERSHOP
Magicuts	2f.2p	MAGICUTS
Marco Aldany	2f.yi	MARCOALDANY
Mastercuts	2f.t	MASTERCUTS
New Style	2f.1	^NEWSTYLE
OldBoy	2f.1	OLDBOY
Pascal Coste	2f.k	PASCALCOSTE
Passaró	2f.1u	PASSARO
Peluquería Low Cost	2f.1u	PELUQUERIALOWCOST	~PELUQUERIA	^PELUQUERIALOW
Perfect Look Salons	2f.4	^PERFECTLOOKSALONS	^PERFECTLOOKHAIRSALON	^PERFECTLOOK
QB HOUSE	2f.1	^QBHOUSE	~QB
QBハウス	2f.1s	QBハウス	^QBHOUSE	~QB	キューヒーハウス
Raffel Pages	2f.1u	RAFFELPAGES	~RAFFEL
Regis	2f.4	REGIS	REGISSALONS
Regis Salons	2f.a	REGISSALONS	^RGSALONS
Rocket Barber Shop	2f.a	ROCKETBARBERSHOP	^ROCKETBARBER
Rudy's Barbershop	2f.4	RUDYSBARBERSHOP
Ruffians	2f.a	RUFFIANS
Rush Hair	2f.a	^RUSHHAIR	RUSHHAIRDRESSERS
Ryanhair	2f.2x	RYANHAIR
Saint Algue	2f.1	SAINTALGUE
SalonCentric	2f.4	SALONCENTRIC
Sassoon Salon	2f.yj	SASSOONSALON	~SASSOON
SmartStyle	2f.t	SMARTSTYLE
Sport Clips	2f.t	^SPORTCLIPS	^SPORTSCLIPS
Styleboxx	2f.0	STYLEBOXX	STYLEBOX
Super Cut	2f.0	^SUPERCUT
Supercuts	2f.40	SUPERCUTS
Synergy Hair	2f.2l	SYNERGYHAIR	~SYNERGY
TOPGUN	2f.8j	TOPGUN
Tchip	2f.k	TCHIP
The Barbers	2f.4	THEBARBERS
Timpson	2f.a	TIMPSON	BARBERSHOPBYTIMPSON
Toni & Guy	2f.1	^TONIGUY
Top Hair	2f.0	^TOPHAIR
Trade Secrets	2f.2p	^TRADESECRETS
Ulta Beauty	2f.4	ULTABEAUTY	ULTASALON	THESALONATULTABEAUTY	SALONATULTABEAUTY	ULTA
Vog Coiffure	2f.k	VOGCOIFFURE
essanelle	2f.0	ESSANELLE	ESANELLE
Виктория	2f.6b	~ВИКТОРИЯ	~VICTORIA
Експрес Стрижка	2f.3s	ЕКСПРЕССТРИЖКА
Елена	2f.ju	~ЕЛЕНА
Имидж	2f.yk	ИМИДЖ	~IMAGE
Престиж	2f.ob	ПРЕСТИЖ
Светлана	2f.ju	СВЕТЛАНА
Чио Чио	2f.66	ЧИОЧИО
Эконом	2f.6b	ЭКОНОМ
カットコムズ	2f.1s	カットコムス	CUTCOMZ
カットファクトリー	2f.1s	カットファクトリー	^CUTFACTORY
ファミリーカット1000	2f.1s	ファミリーカット1000	FAMILYCUT1000	ファミリーカット
プラージュ	2f.1s	フラーシュ
AYK Sonnenstudio	2h.0	AYKSONNENSTUDIO	~AYK
Amazing Lash Studio	2h.4	AMAZINGLASHSTUDIO	^AMAZINGLASH
Anthony Vincé Nail Spa	2h.4	^ANTHONYVINCENAILSPA	^ANTHONYVINCE
Banahaw Heals Spa	2h.1y	BANAHAWHEALSSPA	~BANAHAW	^BANAHAWHEALS
Benefit	2h.4	~BENEFIT	BENEFITBROWBAR	ULTABROWBAR
Body Details	2h.4	^BODYDETAILS
Body Minute	2h.k	^BODYMINUTE
Brow Art 23	2h.4	BROWART23	^BROWART
Brow Studio 7	2h.t	BROWSTUDIO7	^BROWSTUDIO
Carlance	2h.k	CARLANCE
Citron Vert	2h.k	^CITRONVERT
Community Sauna Baths	2h.a	COMMUNITYSAUNABATHS	^COMMUNITYSAUNA
DaVi Nails	2h.t	DAVINAILS
Deka Lash	2h.t	DEKALASH
Depyl Action	2h.yl	DEPYLACTION
Dépil Tech	2h.k	DEPILTECH
Elements Massage	2h.t	^ELEMENTSMASSAGE
Endlich Ohne	2h.0	^ENDLICHOHNE
Espaçolaser	2h.ym	ESPACOLASER
Esthetic Center	2h.yn	ESTHETICCENTER	~ESTHETIC
European Wax Center	2h.4	^EUROPEANWAXCENTER	^EUROPEANWAX
Eyebrow Plus	2h.4	EYEBROWPLUS	~EYEBROW
Fabutan	2h.2p	FABUTAN
Fast Escova	2h.26	FASTESCOVA
G Point	2h.2k	^GPOINT
Guinot	2h.1	GUINOT
Hand & Stone Massage and Facial Spa	2h.4	^HANDSTONEMASSAGEANDFACIALSPA	^HANDANDSTONEMASSAGE	^HANDSTONE
Indigo Sun	2h.a	INDIGOSUN
Laser Clinics	2h.yo	^LASERCLINICS
Laser Love	2h.66	^LASERLOVE
LaserAway	2h.4	LASERAWAY
Láserum	2h.3d	LASERUM
Madison Reed	2h.4	^MADISONREED
Massage Addict	2h.2p	MASSAGEADDICT
Massage Envy	2h.4	MASSAGEENVY
Massage Heights	2h.t	^MASSAGEHEIGHTS
Me Spa	2h.4	^MESPA
Milan Laser Hair Removal	2h.4	^MILANLASER
My Salon Suite	2h.4	^MYSALONSUITE	^MYSALON
Nails for You	2h.2p	^NAILSFORYOU	^NAILSFOR
Naturals	2h.2g	~NATURALS
No+vello	2h.yp	NOVELLO	NOMASVELLO
Palm Beach Tan	2h.4	^PALMBEACHTAN	^PALMBEACH
Perfect Brows NYC	2h.4	PERFECTBROWS
Qipao	2h.2a	QIPAO
Re.Ra.Ku	2h.1s	^RERAKU	~リラク	^RERA
Regal Nails	2h.t	^REGALNAILS
Removery	2h.3r	REMOVERY	^FRESHSTARTLASERCLINIC	INKOFFME
Restore Hyper Wellness	2h.4	RESTOREHYPERWELLNESS	^RESTOREHYPER
Seva Beauty	2h.4	SEVABEAUTY
Skin Laundry	2h.yq	^SKINLAUNDRY
Sola Salons	2h.4	^SOLASALONS	~SOLA	^SOLASALONSTUDIOS
Sorbet	2h.31	SORBET
Sun Tan City	2h.4	^SUNTANCITY	^SUNTAN
Sunpoint	2h.0	SUNPOINT
Tan Republic	2h.4	^TANREPUBLIC
Tanning Shop	2h.f	TANNINGSHOP	~TANNING
The Lash Lounge	2h.4	THELASHLOUNGE	LASHLOUNGE	^THELASH
The Ten Spot	2h.t	^THETENSPOT	^TENSPOT	^THETEN
Thérapie Clinic	2h.f	^THERAPIECLINIC
Ulta Beauty	2h.4	ULTABEAUTY	THESKINBARATULTABEAUTY	SKINBARATULTABEAUTY	ULTASALON	ULTA
Waxing the City	2h.4	WAXINGTHECITY	~WAXING	^WAXINGTHE
Персона	2h.66	ПЕРСОНА	~PERSONA
Сахар	2h.yr	САХАР
Тайрай	2h.66	ТАИРАИ
りらくる	2h.1s	りらくる	RELXLE
カラダファクトリー	2h.1s	カラタファクトリー	KARADAFACTORY
詩威特	2h.6l	~詩威特	SWITER
Adopt'	2e.35	~ADOPT
Aesop	2e.1	AESOP
Ahmed Al Maghribi	2e.ys	AHMEDALMAGHRIBI	^AHMEDAL
Amávia	2e.26	AMAVIA
Arthur Ford	2e.31	^ARTHURFORD
Aruma	2e.5c	ARUMA
Avatim	2e.26	AVATIM
Aveda	2e.4	AVEDA
Avon	2e.1	~AVON
Avril	2e.2a	~AVRIL
Banila Co.	2e.3k	BANILACO	바닐라코	~BANILA
Bath & Body Works	2e.1	^BATHBODYWORKS	^BATHBODY
Beauty Success	2e.k	^BEAUTYSUCCESS
Beauty Supply Outlet	2e.2p	^BEAUTYSUPPLYOUTLET	^BEAUTYSUPPLY
Beauty Zone	2e.31	^BEAUTYZONE
Bleu Libellule	2e.k	BLEULIBELLULE
Bobbi Brown	2e.1	BOBBIBROWN
Bottega Verde	2e.1n	BOTTEGAVERDE
Brocard	2e.3s	BROCARD	БРОКАРД
Caryl Baker Visage	2e.2p	CARYLBAKERVISAGE	^CARYLBAKER
Charlotte Tilbury	2e.a	CHARLOTTETILBURY
Charmed Aroma	2e.2p	CHARMEDAROMA	~CHARMED
Chicor	2e.3k	CHICOR	~시코르
Cloré Beauty Supply	2e.2p	CLORE	^CLOREBEAUTY
Cosmo	2e.0	~COSMO
CosmoProf	2e.t	COSMOPROF
Dermacol	2e.5g	DERMACOL
Di	2e.56	~DI
Diptyque'	2e.1	DIPTYQUE
Druni	2e.1u	DRUNI
Equivalenza	2e.yt	EQUIVALENZA
Estel	2e.6b	ESTEL
Etib Parfum	2e.3x	ETIBPARFUM
Etude House	2e.3k	^ETUDEHOUSE	~에뛰드
Eva	2e.65	~EVA	^EVAUA	~ЕВА	~ЄВА
FAnn	2e.5g	~FANN
Faberlic	2e.1	FABERLIC
Fraiche	2e.20	FRAICHE
Gouiran Beauté	2e.k	GOUIRANBEAUTE	~GOUIRAN
Granado	2e.yu	GRANADO
Gratis	2e.1o	~GRATIS
Hairhouse	2e.34	HAIRHOUSE
Havlíkova apotéka	2e.5g	HAVLIKOVAAPOTEKA	~HAVLIKOVA
ICI PARIS XL	2e.j	^ICIPARISXL
IL Makiage	2e.1t	ILMAKIAGE	אילמקיאג
Import Parfumerie	2e.1x	IMPORTPARFUMERIE
Inglot	2e.1	INGLOT
Innisfree	2e.3k	INNISFREE	이니스프리
It's Skin	2e.3k	^ITSSKIN	잇츠스킨
Jo Malone	2e.1	^JOMALONE
Jurlique	2e.1	JURLIQUE
KIKO Milano	2e.1	KIKO
Kicks	2e.y	KICKS
Kiehl's	2e.1	KIEHLS
Klier Hair World	2e.0	KLIERHAIRWORLD	^KLIERHAIR
L'Occitane	2e.1	LOCCITANE
LOHB's	2e.3k	LOHBS	~롭스
La Boutique du Coiffeur	2e.2a	LABOUTIQUEDUCOIFFEUR	^LABOUTIQUE
Lakmé	2e.2g	LAKME
Laline	2e.yv	LALINE	LALLIN	ללין	~ラリン
Lush	2e.1	LUSH
M Cosmetic	2e.4d	^MCOSMETIC
MAC Cosmetics	2e.1	^MACCOSMETICS	~MAC
Mahogany	2e.26	MAHOGANY
Malin+Goetz	2e.1	MALINGOETZ
Manufaktura	2e.5g	MANUFAKTURA
Marionnaud	2e.yw	MARIONNAUD
Merle Norman Cosmetics	2e.yx	MERLENORMAN
Missha	2e.3k	MISSHA	~미샤
Mixit	2e.ju	MIXIT
Molton Brown	2e.a	MOLTONBROWN	~MOLTON
Morphe	2e.1	MORPHE
Natura	2e.yy	~NATURA
Nature Republic	2e.1	^NATUREREPUBLIC
Naïma	2e.1n	NAIMA
Nocibé	2e.k	NOCIBE
Nyx	2e.1	~NYX
O Boticário	2e.yz	OBOTICARIO
Oriflame	2e.1	ORIFLAME
Origins	2e.4	~ORIGINS
PUPA Milano	2e.1	PUPAMILANO
Parfümerie Becker	2e.0	PARFUMERIEBECKER
Parfümerie Pieper	2e.0	PARFUMERIEPIEPER	STADTPARFUMERIEPIEPER
Perfumania	2e.4	PERFUMANIA
Pinalli	2e.1n	PINALLI
Price Attack	2e.34	^PRICEATTACK
Primor	2e.z0	PRIMOR
Quem Disse, Berenice?	2e.26	QUEMDISSEBERENICE	^QUEMDISSE
ROMA	2e.2	~ROMA	ROMAFRISEURBEDARF
Refan	2e.2k	REFAN
Rituals	2e.1	RITUALS
S Parfum&Cosmetics	2e.66	^SPARFUMCOSMETICS	^SPARFUM
Sabon	2e.1	SABON	סבון
Saga Cosmetics	2e.k	^SAGACOSMETICS
Saje	2e.t	SAJE
Sally Beauty	2e.z1	^SALLYBEAUTY
SalonCentric	2e.4	SALONCENTRIC
Schuback	2e.0	SCHUBACK
Sephora	2e.1	SEPHORA
Shaver Shop	2e.61	SHAVERSHOP	~SHAVER
Shiseido	2e.1	SHISEIDO	~資生堂
Signature Cosmetics & Fragrances	2e.z2	^SIGNATURECOSMETICSFRAGRANCES	^SIGNATURECOSMETICS
Sister's Aroma	2e.qr	SISTERSAROMA	СІСТЕРСАРОМА
Skinfood	2e.3k	SKINFOOD	스킨푸드
Soeder	2e.1x	SOEDER
Space NK	2e.a	^SPACENK
The Body Shop	2e.1	^THEBODYSHOP	^BODYSHOP	^THEBODY
The Face Shop	2e.3k	^THEFACESHOP	^FACESHOP	더페이스샵	^THEFACE
The Fragrance Shop	2e.a	^THEFRAGRANCESHOP	^FRAGRANCESHOP	^THEFRAGRANCE
The Perfume Garden	2e.31	^THEPERFUMEGARDEN	^PERFUMEGARDEN
The Perfume Shop	2e.a	^THEPERFUMESHOP	^PERFUMESHOP
Tony Moly	2e.3k	TONYMOLY	토니모리
Ulta Beauty	2e.4	ULTABEAUTY	ULTA	ULTASALON
Une Heure Pour Soi	2e.k	^UNEHEUREPOURSOI	^UNEHEURE
V Perfumes	2e.z3	VPERFUMES
VeAn Tattoo	2e.1	^VEANTATTOO	~VEAN
Wycon Cosmetics	2e.1n	WYCONCOSMETICS
Yes! Cosmetics	2e.26	^YESCOSMETICS
Yves Rocher	2e.1	YVESROCHER	ИВРОШЕ
Ziaja	2e.z4	ZIAJA
bareMinerals	2e.z5	BAREMINERALS
beautyhairshop	2e.0	BEAUTYHAIRSHOP
bluemercury	2e.4	BLUEMERCURY
itStyle	2e.1	ITSTYLE
Белорусская косметика	2e.66	БЕЛОРУССКАЯКОСМЕТИКА	~БЕЛОРУССКАЯ
Золотое яблоко	2e.66	ЗОЛОТОЕЯБЛОКО	^GOLDAPPLE	~ЗОЛОТОЕ
Иль Де Ботэ	2e.66	ИЛЬДЕБОТЭ	^ИЛЬДЕ
Л'Этуаль	2e.66	ЛЭТУАЛЬ	ЛЕТУАЛЬ
Подружка	2e.66	~ПОДРУЖКА
Рив Гош	2e.66	РИВГОШ	^RIVEGAUCHE
Чистый дом	2e.65	ЧИСТЫИДОМ
ვულე ვუ	2e.6i	^VOULEZVOUS	ВУЛЕВУ
ისი პარი	2e.6i	^ICIPARIS	ИСИПАРИ
ლუტეცია	2e.6i	LUTECIA	ЛЮТЕЦИЯ
მოზაიკა	2e.6i	MOSAIC	МОЗАИКА
伊夫黎雪	2e.6k	伊夫黎雪	YVESROCHER
卓悅 Bonjour	2e.6m	卓悅BONJOUR	BONJOUR	~卓悅
卡萊美 Colourmix	2e.6m	卡萊美COLOURMIX	COLOURMIX	~卡萊美
芭比波朗	2e.6k	芭比波朗	BOBBIBROWN
莎莎 Sasa	2e.6m	^莎莎SASA	~SASA	~莎莎
葉露芝	2e.6l	~葉露芝	YVESROCHER
葉露芝 Yves Rocher	2e.1l	葉露芝YVESROCHER	YVESROCHER	~葉露芝	^葉露芝YVES
올리브영	2e.3k	올리브영	^OLIVEYOUNG
5àsec	2g.1	5ASEC
Apetta	2g.66	APETTA
Aquamatic	2g.20	AQUAMATIC
Arbela	2g.1v	ARBELA
Bubbles	2g.39	BUBBLES
CD One Price Cleaners	2g.4	^CDONEPRICECLEANERS	^CDONE
DryClean USA	2g.17	DRYCLEANUSA	~DRYCLEAN
Eco-Express	2g.0	^ECOEXPRESS
Jack Brown Cleaners	2g.4	^JACKBROWNCLEANERS	^JACKBROWN
Johnsons	2g.a	JOHNSONS	~JOHNSON
Kims	2g.3s	KIMS	КІМС
Kunz Pressing	2g.k	KUNZPRESSING
LaColada	2g.1	LACOLADA
Lavanderia 60 Minutos	2g.26	^LAVANDERIA60MINUTOS	^LAVANDERIA60
Laverap	2g.3a	LAVERAP
Lavomatic	2g.z6	LAVOMATIC
Liquid Laundromat	2g.2l	LIQUIDLAUNDROMAT
Martinizing Dry Cleaning	2g.1	MARTINIZINGDRYCLEANING	~MARTINIZING	^MARTINIZINGDRY
SneakNFresh	2g.66	SNEAKNFRESH
Speed Queen	2g.1	^SPEEDQUEEN
Stitch It	2g.2p	STITCHIT
Tide Cleaners	2g.4	^TIDECLEANERS	~TIDE	^TIDEDRYCLEANERS
Wash Me	2g.1	^WASHME	^REVOLUTIONLAUNDRY
Washy	2g.2b	WASHY
Zips Dry Cleaning	2g.4	ZIPS	^ZIPSDRY
Диана	2g.66	ДИАНА
Лотос	2g.66	ЛОТОС
Постирай	2g.66	ПОСТИРАИ
Ремонт одежды	2g.6b	^РЕМОНТОДЕЖДЫ
Чистотроник	2g.66	ЧИСТОТРОНИК
うさちゃんクリーニング	2g.1s	うさちゃんクリーニンク	USACHANCLEANING
タカケンサンシャイン	2g.1s	タカケンサンシャイン	TAKAKENSUNSHINE	タカケンクリーンク
ダイヤクリーニング	2g.1s	タイヤクリーニンク	^DIACLEANING
ホワイト急便	2g.1s	ホワイト急便	^WHITEEXPRESS
ポニー	2g.1s	~ホニー	~PONY	ホニークリーニンク	^PONYCLEANING
マジックミシン	2g.1s	マシックミシン	^MAGICMACHINE
ヤングドライ	2g.1s	ヤンクトライ	^YOUNGDRY
白洋舎	2g.1s	~白洋舎	HAKUYOSHA
福奈特	2g.6k	~福奈特	FORNET
衣博士	2g.6l	~衣博士	^DRWASHING
크린토피아	2g.3k	크린토피아	CLEANTOPIA
+Visión	1i.z7	~VISION
Ace & Tate	1i.z8	^ACETATE
Acuitis	1i.k	ACUITIS
Alain Afflelou	1i.z9	ALAINAFFLELOU
America's Best Contacts & Eyeglasses	1i.4	^AMERICASBEST
Apollo-Optik	1i.0	APOLLOOPTIK	~APOLLO
Asda	1i.a	ASDA	ASDASTORESLIMITED
Atasun Optik	1i.1o	ATASUNOPTIK	~ATASUN
Atol	1i.k	ATOL
Bailey Nelson	1i.6	^BAILEYNELSON
Becker + Flöge	1i.0	BECKERFLOGE
Binder Optik	1i.0	BINDEROPTIK
Boots Opticians	1i.a	BOOTSOPTICIANS	~BOOTS
Brilleland	1i.2q	BRILLELAND
Brillen Rottler	1i.0	BRILLENROTTLER	ROTTLER
Clarkson Eyecare	1i.4	CLARKSON
Cohen's Fashion Optical	1i.4	COHENS	^COHENSFASHION
Costco	1i.40	COSTCO	CENTREDOPTIQUECOSTCO
Cubitts	1i.a	CUBITTS
Devlyn	1i.20	DEVLYN
Diopta	1i.ra	DIOPTA
Doctor Optic	1i.5g	DOCTOROPTIC	DOCTOROPTIK	DROPTIK
E.Leclerc	1i.k	ELECLERC	OPTIQUEELECLERC	LECLERC
Europtica	1i.3a	EUROPTICA
Eye Wish	1i.l	^EYEWISH
Eyemart Express	1i.4	EYEMARTEXPRESS	~EYEMART
FYidoctors	1i.2p	FYIDOCTORS
Fielmann	1i.za	FIELMANN
Fokus optik	1i.1v	FOKUSOPTIK	~FOKUS
Fokus očná optika	1i.2w	FOKUSOCNAOPTIKA	~FOKUS	^FOKUSOCNA
GMO	1i.zb	~GMO
General Óptica	1i.1u	GENERALOPTICA
Grand Optics	1i.2k	^GRANDOPTICS
GrandOptical	1i.zc	GRANDOPTICAL
GrandVision	1i.1n	GRANDVISION
Générale d'Optique	1i.k	GENERALEDOPTIQUE
Hakim Optical	1i.2p	HAKIMOPTICAL
Hans Anders	1i.v	^HANSANDERS
IRIS	1i.2p	~IRIS
Instrumentarium	1i.49	INSTRUMENTARIUM
JCPenney	1i.4	JCPENNEY	JCPENNY
JINS	1i.6l	JINS	~シンス
Jimmy Fairly	1i.hr	^JIMMYFAIRLY
Joy	1i.2k	~JOY
KRASS Optik	1i.0	KRASSOPTIK
Krys	1i.k	KRYS
Laurier Optical	1i.2p	LAURIEROPTICAL	~LAURIER
Leightons	1i.a	LEIGHTONS
LensCrafters	1i.t	LENSCRAFTERS
Lensa	1i.22	LENSA
Lenskart	1i.2g	LENSKART
Lissac	1i.k	LISSAC
Lunettes Pour Tous	1i.r	^LUNETTESPOURTOUS	^LUNETTESPOUR
Lynx Optique	1i.k	LYNXOPTIQUE
MANIA	1i.2w	MANIA	OPTIKAMANIA
MATT optik	1i.0	MATTOPTIK	OPTIKMATT
McOptic	1i.1x	MCOPTIC
Mellins	1i.31	MELLINS
Multiópticas	1i.3d	MULTIOPTICAS
My EyeLab	1i.4	MYEYELAB
MyEyeDr.	1i.4	MYEYEDR
NAU!	1i.1n	~NAU
Neovision	1i.31	NEOVISION
Nissen	1i.49	NISSEN
OPSM	1i.61	OPSM
OPTIblu	1i.22	OPTIBLU
OWNDAYS	1i.6l	OWNDAYS	オンテース
Oakley	1i.4	OAKLEY
Ofotért	1i.39	OFOTERT
Oliver Peoples	1i.1	^OLIVERPEOPLES
Oogwereld	1i.m	OOGWERELD
Opmar	1i.1o	OPMAR
Optic 2000	1i.5f	OPTIC2000
Optical Center	1i.zd	^OPTICALCENTER
Optical Express	1i.a	^OPTICALEXPRESS
Optical Superstore	1i.34	OPTICALSUPERSTORE
Opticalia	1i.1	OPTICALIA
Opticlasa	1i.2k	OPTICLASA	ОПТИКЛАСА
Opticris	1i.22	OPTICRIS
Optiker Bode	1i.0	OPTIKERBODE	~OPTIKER
Optikos pasaulis	1i.45	OPTIKOSPASAULIS	~OPTIKOS
Optiplaza	1i.ro	OPTIPLAZA
Orange Optik	1i.1v	ORANGEOPTIK
Oscar Wylee	1i.61	OSCARWYLEE
Pearle	1i.ze	PEARLE
Pearle Studio	1i.l	PEARLESTUDIO
Pearle Vision	1i.t	PEARLE
Profil Optik	1i.1k	PROFILOPTIK
Ray-Ban	1i.zf	^RAYBAN
SVS Vision	1i.4	SVSVISION
Salmoiraghi & Viganò	1i.1n	SALMOIRAGHIVIGANO	~SALMOIRAGHI
Sani Optik	1i.4s	SANIOPTIK
Scrivens	1i.a	SCRIVENS
Shopko Optical	1i.4	SHOPKOOPTICAL
Silmäasema	1i.49	SILMAASEMA
Site for Sore Eyes	1i.4	SITEFORSOREEYES	^SITEFOR
Sky Optic	1i.2k	SKYOPTIC
Smarteyes	1i.9i	SMARTEYES
Solaris	1i.n7	~SOLARIS
Soloptical	1i.1u	SOLOPTICAL
Solstice Sunglasses	1i.4	SOLSTICE
Specsavers	1i.1	SPECSAVERS
Stanton Optical	1i.4	^STANTONOPTICAL
Sunglass Hut	1i.1	SUNGLASSHUT	~SUNGLASS
Synoptik	1i.9i	SYNOPTIK
Synsam	1i.7s	SYNSAM
Target Optical	1i.4	^TARGETOPTICAL
Theodore & Pringle Optical	1i.2p	THEODOREPRINGLEOPTICAL	^THEODOREPRINGLE
Thiele	1i.1k	THIELE
Torga Optical	1i.zg	TORGAOPTICAL
Visilab	1i.1x	VISILAB
Vision Express	1i.1	^VISIONEXPRESS
Vision Plus	1i.k	^VISIONPLUS
Vision Source	1i.4	^VISIONSOURCE
VisionLab	1i.3d	VISIONLAB
Visionworks	1i.4	VISIONWORKS
Viu	1i.7	~VIU
Walmart Vision Center	1i.4	WALMARTVISIONCENTER
Walmart Vision Centre	1i.2p	WALMARTVISIONCENTRE
Zeiss	1i.26	ZEISS
abele optik	1i.0	ABELEOPTIK
aktivoptik	1i.0	AKTIVOPTIK
brillen.de	1i.0	BRILLENDE
eyes + more	1i.zh	^EYESMORE
eyewa	1i.zi	EYEWA
pro optik	1i.0	PROOPTIK
sehen!wutscher	1i.1q	SEHENWUTSCHER	WUTSCHER
Écouter Voir	1i.k	^ECOUTERVOIR	LESOPTICIENSMUTUALISTES	OPTICIENSMUTUALISTES
Ótica Chilli Beans	1i.26	OTICACHILLIBEANS	^OTICACHILLI
Óticas Carol	1i.26	OTICASCAROL
Óticas Diniz	1i.26	OTICASDINIZ
Айкрафт	1i.66	АИКРАФТ
Люксоптика	1i.3s	ЛЮКСОПТИКА	LUXOPTICA
Оптика 1st	1i.3s	ОПТИКА1ST	OPTICA1ST	~ОПТИКА
Оптимист Оптика	1i.66	ОПТИМИСТОПТИКА
Счастливый взгляд	1i.66	^СЧАСТЛИВЫИВЗГЛЯД
კენარი	1i.6i	KENARI	КЕНАРИ
ოპტიმისტი	1i.6i	OPTIMIST	ОПТИМИСТ
რონიკო	1i.6i	RONIKO	РОНИКО
オンデーズ	1i.1s	オンテース	OWNDAYS
ジンズ	1i.1s	~シンス	JINS
ゾフ	1i.1s	~ソフ	ZOFF
メガネの三城	1i.1s	メカネの三城	MEGANENOMIKI	^PARISMIKI
メガネストアー	1i.1s	メカネストアー	MEGANESTORE
メガネスーパー	1i.1s	メカネスーハー	MEGANESUPER
メガネドラッグ	1i.1s	メカネトラック	MEGANEDRUG
亮視點 LensCrafters	1i.1l	亮視點LENSCRAFTERS	LENSCRAFTERS	~亮視點	~亮视点
大倉酷眼鏡	1i.6l	大倉酷眼鏡	DCOOL
宝岛眼镜	1i.6k	宝岛眼镜
寶島眼鏡	1i.6l	寶島眼鏡	^EYESMART	宝岛眼镜
小林眼鏡	1i.6l	小林眼鏡	KOBAYASHIOPTICAL	小林眼镜
年青人眼鏡	1i.6l	年青人眼鏡	YOUNMAN
眼鏡88 Optical 88	1i.1l	^OPTICAL88	眼鏡88	眼镜88	^眼鏡88OPTICAL
眼鏡市場	1i.7k	眼鏡市場	MEGANEICHIBA	眼镜市场
Altima Dental	1g.2p	ALTIMADENTAL	~ALTIMA
Aspen Dental	1g.4	ASPENDENTAL
Bright Now! Dental	1g.4	^BRIGHTNOWDENTAL	^BRIGHTNOW
Bupa	1g.a	BUPA
Castle Dental	1g.4	^CASTLEDENTAL
Comfort Dental	1g.4	^COMFORTDENTAL
Damira	1g.a	DAMIRA
DentalPro	1g.1n	DENTALPRO
DentalWorks	1g.4	DENTALWORKS
Dentalia	1g.20	DENTALIA
Dentix	1g.1	DENTIX
Distriktstandvården	1g.y	DISTRIKTSTANDVARDEN
Folktandvården	1g.y	FOLKTANDVARDEN
Gentle Dental	1g.4	^GENTLEDENTAL
Kool Smiles	1g.4	KOOLSMILES
MEINDENTIST	1g.0	MEINDENTIST
Merit Dental	1g.4	^MERITDENTAL
Midwest Dental	1g.4	^MIDWESTDENTAL
Monarch Dental	1g.4	MONARCHDENTAL	~MONARCH
Mondovi Dental	1g.4	MONDOVIDENTAL	~MONDOVI
My Dentist	1g.4	MYDENTIST
Oral Unic	1g.26	^ORALUNIC
SmileKeepers	1g.4	SMILEKEEPERS
Vitaldent	1g.pp	VITALDENT
Voxel	1g.66	VOXEL
Western Dental	1g.4	^WESTERNDENTAL	^KIDSDENTALKARE
White Essence	1g.1s	^WHITEESSENCE	ホワイトエッセンス
Willamette Dental Group	1g.4	WILLAMETTEDENTALGROUP	~WILLAMETTE	^WILLAMETTEDENTAL
mydentist	1g.a	MYDENTIST
Мой Зубной	1g.66	МОИЗУБНОИ
Улыбка	1g.ju	УЛЫБКА
4Cyte Pathology	1h.34	4CYTE
ACES Porto Ocidental	1h.2b	ACESPORTOOCIDENTAL	^ACESPORTO
AFC Urgent Care	1h.4	AFCURGENTCARE	^AFCURGENT
ALAB	1h.25	ALAB
ASL 3 Genovese	1h.1n	ASL3GENOVESE	^ASL3
ASL Roma 2	1h.1n	ASLROMA2	^ASLROMA
ASU - Friuli Centrale	1h.1n	ASUFRIULICENTRALE	^ASUFRIULI
ATI Physical Therapy	1h.4	^ATIPHYSICALTHERAPY	^ATIPHYSICAL
ATOS Kliniken	1h.0	ATOS
Abbott Pathology	1h.34	ABBOTTPATHOLOGY	~ABBOTT
Abrazo Community Health Network	1h.4	^ABRAZOCOMMUNITYHEALTHNETWORK	^ABRAZOCOMMUNITY
Acıbadem	1h.zj	ACIBADEM
AdventHealth	1h.4	ADVENTHEALTH	ADVENTISTHEALTHSYSTEM
Adventist Health	1h.4	ADVENTISTHEALTH	~ADVENTIST
Advocate Health Care	1h.4	^ADVOCATEHEALTHCARE	^ADVOCATEHEALTH
Agaplesion	1h.0	AGAPLESION
Agel	1h.5g	AGEL
Aid Post	1h.zk	^AIDPOST
Akademiska sjukhuset	1h.y	AKADEMISKASJUKHUSET
Akron Children's Hospital	1h.4	AKRONCHILDRENSHOSPITAL	~ACH	^AKRONCHILDRENS
Albany Medical Health System - Saratoga Hospital	1h.4	^ALBANYMEDICAL
Alexianer GmbH	1h.0	ALEXIANERGMBH	~ALEXIANER
Allina Health	1h.4	ALLINAHEALTH	~ALLINA
Ameos	1h.7	AMEOS
Apollo Diagnostics	1h.2g	APOLLODIAGNOSTICS
Apollo Hospitals	1h.2g	^APOLLOHOSPITALS
Ascension	1h.4	~ASCENSION
Asepeyo	1h.1u	ASEPEYO
Asklepios Kliniken	1h.0	ASKLEPIOS
Aspirus	1h.4	ASPIRUS
Association ECHO	1h.k	^ASSOCIATIONECHO
Athletico Physical Therapy	1h.4	ATHLETICO	^ATHLETICOPHYSICAL
Atrium Health	1h.4	ATRIUMHEALTH	~ATRIUM
Augenzentrum Eckert	1h.0	AUGENZENTRUMECKERT	~AUGENZENTRUM
Aurora Health Care	1h.4	^AURORAHEALTHCARE	^ADVOCATEAURORAHEALTH	^AURORAHEALTH
Australian Clinical Labs	1h.34	^AUSTRALIANCLINICALLABS	^CLINICALLABS	^AUSTRALIANCLINICAL
Avera Health	1h.4	AVERA
Avon and Wiltshire Mental Health Partnership NHS Trust	1h.a	^AVONAND
Awanui Labs	1h.2l	AWANUILABS	LABTESTS	MEDLABSOUTH	NORTHLANDPATHOLOGY	~SCL	^SOUTHERNCOMMUNITYLABORATORIES	~AWANUI
Azienda Sanitaria Provinciale di Siracusa	1h.1n	^AZIENDASANITARIA
Azienda USL Toscana Centro	1h.1n	AZIENDAUSLTOSCANACENTRO	^AZIENDAUSL
Azienda Unità Sanitaria Locale Umbria 1	1h.1n	^AZIENDAUNITA
BBT-Gruppe	1h.0	BBTGRUPPE
BG Kliniken	1h.0	BGKLINIKEN
Ballad Health	1h.4	BALLADHEALTH	~BALLAD
Bangkok Hospital	1h.lk	^BANGKOKHOSPITAL
Banner Health	1h.4	^BANNERHEALTH
Baptist Health	1h.4	^BAPTISTHEALTH
Baylor Scott & White Health	1h.4	BAYLORSCOTTWHITEHEALTH	~BAYLOR	^BAYLORSCOTT
Beth Israel Lahey Health	1h.4	BETHISRAELLAHEYHEALTH	BETHISRAELDEACONESSHOSPITAL	BETHISRAELDEACONESSMEDICALCENTER	LAHEYHEALTH	^BETHISRAEL
Bio-Val	1h.k	^BIOVAL
Bioaxiome	1h.k	BIOAXIOME
Bioclinic	1h.k	BIOCLINIC
Biofutur	1h.k	BIOFUTUR
Biogroup	1h.k	BIOGROUP
Biolab Avenir	1h.k	BIOLABAVENIR	~BIOLAB
Biolaris	1h.k	BIOLARIS
Bioliance	1h.k	BIOLIANCE
BioneXt	1h.2x	BIONEXT
Biopath	1h.k	BIOPATH
Biopath Unilabs	1h.k	BIOPATH
Biorylis	1h.k	BIORYLIS
Biosites	1h.k	BIOSITES
Biržų rajono savivaldybės poliklinika	1h.45	^BIRZURAJONO
Bodimed	1h.2k	BODIMED	БОДИМЕД
Bon Secours Health System	1h.q9	^BONSECOURSHEALTHSYSTEM	^BONSECOURS
CHRISTUS Health	1h.4	^CHRISTUSHEALTH
CL Lab	1h.66	^CLLAB
CMD	1h.66	~CMD
CSD	1h.3s	~CSD	СІЕСДІЛАБ	ТОВСІЕСДІЛАБ
Capio	1h.zl	CAPIO
Capital Pathology	1h.34	^CAPITALPATHOLOGY
Carbon Health	1h.4	^CARBONHEALTH
Catholic Health Initiatives	1h.4	^CATHOLICHEALTHINITIATIVES	~CHI	^CATHOLICHEALTH
Cayuga Health	1h.4	CAYUGAHEALTH	~CAYUGA
Cedibio Unilabs	1h.k	CEDIBIOUNILABS	~CEDIBIO
Celenus Kliniken	1h.0	CELENUSKLINIKEN	~CELENUS
Central Australia Health Service	1h.34	^CENTRALAUSTRALIAHEALTHSERVICE	^CENTRALAUSTRALIA
Centura Health	1h.4	CENTURAHEALTH	~CENTURA
Cerballiance	1h.k	CERBALLIANCE
Chopo	1h.20	CHOPO	LABORATORIOMEDICODELCHOPO
ChristianaCare	1h.4	CHRISTIANACARE
Cibalab	1h.2k	CIBALAB	ЦИБАЛАБ
CityMD	1h.4	CITYMD
Cleveland Clinic	1h.4	^CLEVELANDCLINIC
Clinica Sante	1h.zm	^CLINICASANTE	~SANTE
Clinical Pathology Laboratories	1h.4	^CLINICALPATHOLOGYLABORATORIES	^CLINICALPATHOLOGY
Clinpath Pathology	1h.34	CLINPATHPATHOLOGY	~CLINPATH
Columbia Asia Hospital	1h.zn	^COLUMBIAASIA
Community Healthcare Network	1h.4	^COMMUNITYHEALTHCARENETWORK	^COMMUNITYHEALTHCARE
Concentra	1h.4	~CONCENTRA
Confiance Medicina Diagnóstica	1h.26	CONFIANCEMEDICINADIAGNOSTICA	~CONFIANCE	^CONFIANCEMEDICINA
Coopesana	1h.78	COOPESANA
Cornwall Partnership NHS Foundation Trust	1h.a	^CORNWALLPARTNERSHIP
Covenant Health	1h.t	COVENANTHEALTH	~COVENANT
Cruz Roja	1h.zo	^CRUZROJA
DaVita Dialysis	1h.4	DAVITA
Deutsches Rotes Kreuz	1h.0	DEUTSCHESROTESKREUZ	~DRK	ROTESKREUZ
Devon Partnership NHS Trust	1h.a	^DEVONPARTNERSHIPNHSTRUST	^DEVONPARTNERSHIP
Diagnostyka	1h.25	DIAGNOSTYKA
Dialysis Clinic	1h.4	DIALYSISCLINIC	~DCI	~DIALYSIS
Dignity Health	1h.4	DIGNITYHEALTH	~DIGNITY
Doctors of Physical Therapy	1h.4	^DOCTORSOFPHYSICALTHERAPY	~DPT
Dom zdravlja Vinkovci	1h.51	DOMZDRAVLJAVINKOVCI
Dom zdravlja Vukovar	1h.51	DOMZDRAVLJAVUKOVAR
Dom zdravlja Zagreb - Centar	1h.51	DOMZDRAVLJAZAGREBCENTAR
Dom zdravlja Zagreb - Istok	1h.51	DOMZDRAVLJAZAGREBISTOK
Dom zdravlja Zagreb - Zapad	1h.51	DOMZDRAVLJAZAGREBZAPAD
Dom zdravlja Zagrebačke županije	1h.51	DOMZDRAVLJAZAGREBACKEZUPANIJE
Dom zdravlja Čakovec	1h.51	DOMZDRAVLJACAKOVEC
Dom zdravlja Županja	1h.51	DOMZDRAVLJAZUPANJA
Dorevitch Pathology	1h.34	DOREVITCHPATHOLOGY	~DOREVITCH
Dorset HealthCare University NHS Foundation Trust	1h.a	~DORSET	^DORSETHEALTHCARE
Douglass Hanly Moir	1h.34	DOUGLASSHANLYMOIR	~DHM	~DOUGLASS	^DOUGLASSHANLY
Dr Lal Path Labs	1h.2g	DRLALPATHLABS	^DRLAL
Dr. Agarwal's Eye Hospital	1h.2g	DRAGARWALSEYEHOSPITAL	^DRAGARWALS
Dr. Becker Klinikgruppe	1h.0	DRBECKERKLINIKGRUPPE	^DRBECKER
Duly Health & Care	1h.4	~DMG	DULY	DUPAGEMEDICALGROUP	^DULYHEALTH
Dynacare	1h.2p	DYNACARE	GAMMADYNACARE
Dyomedea-Neolab	1h.k	DYOMEDEANEOLAB	~DYOMEDEA
Eglise Catholique	1h.w9	^EGLISECATHOLIQUE
Elsan	1h.k	ELSAN	GROUPEELSAN
Elysium Healthcare	1h.a	ELYSIUMHEALTHCARE	~ELYSIUM
Encompass Health	1h.4	ENCOMPASSHEALTH	HEALTHSOUTHCORPORATION	~ENCOMPASS
Essentia Health	1h.4	ESSENTIAHEALTH	~ESSENTIA
Etablissement Public de Santé Mentale de la Vallée de l'Arve	1h.k	^ETABLISSEMENTPUBLIC
Eurofins Biolab	1h.k	EUROFINSBIOLAB	~EUROFINS
Eylau Unilabs	1h.k	EYLAUUNILABS
Fortis Healthcare	1h.2g	^FORTISHEALTHCARE
Franciscan Health	1h.4	FRANCISCANHEALTH	~FRANCISCAN
Fresenius Kidney Care	1h.4	FRESENIUSKIDNEYCARE	^FRESENIUSKIDNEY
Fresenius Medical Care	1h.4	FRESENIUSMEDICALCARE	^FRESENIUSMEDICAL
GAMC	1h.42	GAMC
GGD Rotterdam-Rijnmond	1h.l	GGDROTTERDAMRIJNMOND	^GGDROTTERDAM
GGD Zeeland	1h.l	GGDZEELAND
Genesis Healthcare System	1h.4	^GENESISHEALTHCARESYSTEM	^GENESISHEALTHCARE
Gesundheitszentren Rhein-Neckar	1h.0	GESUNDHEITSZENTRENRHEINNECKAR	~GRN	~GESUNDHEITSZENTREN	^GESUNDHEITSZENTRENRHEIN
GoHealth Urgent Care	1h.4	GOHEALTHURGENTCARE	~GOHEALTH	^GOHEALTHURGENT
Great Ormond Street Hospital for Children NHS Foundation Trust	1h.a	GOSH	^GREATORMOND
Greater Manchester Mental Health NHS Foundation Trust	1h.a	GMMH	^GREATERMANCHESTER
Guthrie Clinic	1h.4	GUTHRIE
HBK-Poliklinik	1h.0	HBKPOLIKLINIK
HCA	1h.4	~HCA	HCANORTHFLORIDA	HCAWESTFLORIDA	^MEDICALCITY	MOUNTAINSTARHEALTH
Hartford HealthCare	1h.4	^HARTFORDHEALTHCARE
Hattiesburg Clinic	1h.4	HATTIESBURGCLINIC	~HATTIESBURG
HealthTexas Medical Group	1h.4	HEALTHTEXASMEDICALGROUP	~HEALTHTEXAS	^HEALTHTEXASMEDICAL
Healthscope	1h.34	HEALTHSCOPE
Hearing Australia	1h.34	^HEARINGAUSTRALIA
Helios Kliniken	1h.0	HELIOS
Henry Ford Health System	1h.4	^HENRYFORDHEALTHSYSTEM	^HENRYFORD
Hoag	1h.4	HOAG
Hospital Kuala Lumpur	1h.1r	HOSPITALKUALALUMPUR	~HKL	^HOSPITALKUALA
Hospital Sisters Health System	1h.4	^HOSPITALSISTERSHEALTHSYSTEM	HSHS	^HOSPITALSISTERS
IMD Berlin	1h.0	IMDBERLIN
IQ Laser Vision	1h.4	^IQLASERVISION	^IQLASER
Ilustre Municipalidad de Combarbalá	1h.4g	ILUSTREMUNICIPALIDADDECOMBARBALA	~ILUSTRE	^ILUSTREMUNICIPALIDAD
Imperial College Healthcare NHS Trust	1h.a	^IMPERIALCOLLEGE
Imperial Hearing	1h.a	^IMPERIALHEARING
Indiana University Health	1h.4	^INDIANAUNIVERSITYHEALTH	^INDIANAUNIVERSITY
Inova Health System	1h.4	INOVA	^INOVAHEALTH
Intermountain Healthcare	1h.4	INTERMOUNTAINHEALTHCARE	~INTERMOUNTAIN
International Red Cross	1h.1	^INTERNATIONALREDCROSS	~IRC	^INTERNATIONALRED
Invivo	1h.qr	INVIVO	ІНВІВО
Isle of Wight NHS Trust	1h.a	ISLEOFWIGHTNHSTRUST
JZU Dom zdravlja u Banjoj Luci	1h.2m	JZUDOMZDRAVLJAUBANJOJLUCI	^JZUDOM
Johannesbad	1h.0	JOHANNESBAD
Johanniter GmbH	1h.0	JOHANNITERGMBH
KDL	1h.66	~KDL
KMG Kliniken	1h.0	KMGKLINIKEN
Kaiser Permanente	1h.4	^KAISERPERMANENTE	~KP	~KAISER
KentuckyOne Health	1h.4	KENTUCKYONEHEALTH	~KENTUCKYONE
Ketterthill	1h.2x	KETTERTHILL
KfH	1h.0	~KFH	KFHNIERENZENTRUM
Kindred Healthcare	1h.4	KINDREDHEALTHCARE	~KINDRED
Klinik Hietzing	1h.1q	KLINIKHIETZING
Klinik Mediviron	1h.1r	KLINIKMEDIVIRON	马安药房	MEDIVERON
Krakowski Szpital Specjalistyczny imienia świętego Jana Pawła II	1h.25	~KRAKOWSKI	^KRAKOWSKISZPITAL
LASIK MD	1h.2p	LASIKMD
LabCorp	1h.4	LABCORP
Laboratoire de biologie médicale	1h.k	^LABORATOIREDEBIOLOGIEMEDICALE	^LABORATOIREDE
Laboratoires Réunis	1h.2x	^LABORATOIRESREUNIS
Laborizon Maine Anjous	1h.k	LABORIZONMAINEANJOUS	LABORIZONMAINEANJOU	~LABORIZON	^LABORIZONMAINE
Labouest	1h.k	LABOUEST
Labquest	1h.66	LABQUEST
LasikPlus	1h.4	LASIKPLUS
Laverty Pathology	1h.34	LAVERTYPATHOLOGY	~LAVERTY
Legacy Health	1h.4	^LEGACYHEALTH
Lehigh Valley Health Network	1h.4	LEHIGHVALLEYHEALTHNETWORK	~LEHIGH	^LEHIGHVALLEY
Lenmed	1h.zp	LENMED
Life Health Care	1h.31	^LIFEHEALTHCARE	^LIFEHEALTH
LifeLabs	1h.2p	LIFELABS
Lifemark Physiotherapy	1h.2p	LIFEMARK
Ludwig-Maximilians-Universität	1h.0	LUDWIGMAXIMILIANSUNIVERSITAT	~LMU	~LUDWIG	^LUDWIGMAXIMILIANS
MALC	1h.ar	MALC
MD Now Urgent Care	1h.4	^MDNOWURGENTCARE	^MDNOW
MS	1h.yd	~MS
MSPP	1h.w9	MSPP
MTI	1h.zq	~MTI
Maidstone and Tunbridge Wells NHS Trust	1h.a	~MAIDSTONE	^MAIDSTONEAND
Marienhaus	1h.0	MARIENHAUS
Marshfield Clinic	1h.4	MARSHFIELDCLINIC	~MARSHFIELD
Mass General Brigham	1h.4	MASSGENERALBRIGHAM	BRIGHAMANDWOMENSHOSPITAL	^PARTNERSHEALTHCARE	^MASSGENERAL
Max Healthcare	1h.2g	^MAXHEALTHCARE
Mayo Clinic Health System	1h.4	^MAYOCLINICHEALTHSYSTEM	^MAYOCLINIC
MedExpress	1h.4	MEDEXPRESS
Median Kliniken	1h.0	MEDIANKLINIKEN	~AHG	ALLGEMEINEHOSPITALGESELLSCHAFT
Medic-Center Nürnberg	1h.0	MEDICCENTERNURNBERG	DRBOGELUNDVOLKUNDKOLLEGENMVZ	^MEDICCENTER
Medical Park	1h.hw	^MEDICALPARK
Medicare Urgent Care Clinic	1h.34	^MEDICAREURGENTCARECLINIC	MEDICAREUCC	^MEDICAREURGENT
Mediclin	1h.0	MEDICLIN
Mediclinic	1h.zr	MEDICLINIC
Medicross	1h.31	MEDICROSS
Mehiläinen	1h.49	MEHILAINEN
Melbourne Pathology	1h.34	^MELBOURNEPATHOLOGY	~MPS
Mercy	1h.4	~MERCY
Mercy Health	1h.4	^MERCYHEALTH
Merit Health	1h.4	^MERITHEALTH
Metro Pavia Health System	1h.wq	METROPAVIAHEALTHSYSTEM	^METROPAVIA
Michigan Medicine	1h.4	^MICHIGANMEDICINE	UMHS	^UNIVERSITYOFMICHIGAN
Ministère de la Santé et de l'Action Sociale	1h.wu	~MINISTERE	^MINISTEREDE
MinuteClinic	1h.4	MINUTECLINIC
Mirialis	1h.k	MIRIALIS
Municipalidad de General Rodríguez	1h.3a	MUNICIPALIDADDEGENERALRODRIGUEZ
Municipalidad de Luján	1h.3a	MUNICIPALIDADDELUJAN
Municipalidad de Merlo	1h.3a	MUNICIPALIDADDEMERLO
Municipalidad de Moreno	1h.3a	MUNICIPALIDADDEMORENO
Municipalidad de Posadas	1h.3a	MUNICIPALIDADDEPOSADAS
Médecins sans frontières	1h.1	MEDECINSSANSFRONTIERES	~MSF
NA	1h.zq	~NA
NVISION Eye Centers	1h.4	NVISION	^NVISIONEYE
NYU Langone Health	1h.4	NYULANGONEHEALTH	^NYULANGONE
Narodowy Fundusz Zdrowia	1h.25	NARODOWYFUNDUSZZDROWIA	~NFZ	~NARODOWY	^NARODOWYFUNDUSZ
Netcare	1h.31	NETCARE
Niederösterreichische Landeskliniken-Holding	1h.1q	~NIEDEROSTERREICHISCHE
Nikolab	1h.3s	NIKOLAB	НІКОЛАБ
Northwell Health	1h.4	NORTHWELLHEALTH	~NORTHWELL
Northwestern Medicine	1h.4	NORTHWESTERNMEDICINE	NORTHWESTERNMEMORIALHEALTHCARE
Novant Health	1h.4	NOVANTHEALTH	~NOVANT
Novosalus Technologies	1h.2g	NOVOSALUS
Nuffield Health	1h.a	NUFFIELDHEALTH
Ochsner Health System	1h.4	OCHSNERHEALTHSYSTEM	^OCHSNERHEALTH
OhioHealth	1h.4	OHIOHEALTH
Oregon Health & Science University	1h.4	^OREGONHEALTHSCIENCEUNIVERSITY	OHSU	TUALITY	^OREGONHEALTH
Oriade-Noviale	1h.k	ORIADENOVIALE	~ORIADE
PM Pediatrics	1h.4	PMPEDIATRICS
PMC - SMS	1h.26	^PMCSMS
PPHI Sindh	1h.ar	PPHISINDH
Paracelsus-Kliniken	1h.0	PARACELSUSKLINIKEN	~PARACELSUS
Passport Health	1h.84	^PASSPORTHEALTH
Patient First	1h.4	^PATIENTFIRST
Pays	1h.xo	~PAYS
PeaceHealth	1h.4	PEACEHEALTH
Penta Hospitals	1h.2w	PENTA	SVETZDRAVIA
Picken Doheem	1h.2x	PICKENDOHEEM	~PICKEN
Planned Parenthood	1h.4	PLANNEDPARENTHOOD
Point Vision	1h.k	^POINTVISION
Posyandu	1h.3y	POSYANDU
Prime Healthcare Services	1h.4	^PRIMEHEALTHCARE
Pro Physio	1h.2p	PROPHYSIO	PROPHYSIOTHERAPY
ProCare	1h.2w	PROCARE
Providence Health & Services	1h.4	^PROVIDENCEHEALTHSERVICES	^PROVIDENCEHEALTH
QML Pathology	1h.34	QMLPATHOLOGY
QRDSM	1h.4d	QRDSM
Qarku Tirana	1h.2i	QARKUTIRANA
Quirónprevención	1h.zs	QUIRONPREVENCION
Quirónsalud	1h.zt	QUIRONSALUD	QUIRON
RU-VGG-2-23	1h.66	RUVGG223	^RUVGG
Ramsay Health Care	1h.34	^RAMSAYHEALTHCARE
Ramsay Health Care UK	1h.a	^RAMSAYHEALTHCARE
Ramsay Santé	1h.k	^RAMSAYSANTE
RediClinic	1h.4	REDICLINIC
Regina Maria	1h.22	^REGINAMARIA
Rhön-Klinikum	1h.0	RHONKLINIKUM
Rochester Regional Health	1h.4	^ROCHESTERREGIONAL
Rochester Regional Health Laboratories	1h.4	RRHLABORATORIES
Rochester Regional Health Urgent Care	1h.4	RRHURGENTCARE
SEMUSA	1h.26	SEMUSA
SSC	1h.20	~SSC
SSM Health	1h.4	SSMHEALTH
Sabin	1h.26	SABIN
Saint Joseph Health	1h.4	^SAINTJOSEPHHEALTH
Saltzer Health	1h.4	SALTZERHEALTH	~SALTZER
Salud Digna	1h.20	SALUDDIGNA
Samaritan Health Services	1h.4	SAMARITANHEALTHSERVICES	~SAMARITAN	^SAMARITANHEALTH
Samodzielny Zespół Publicznych Zakładów Lecznictwa Otwartego Warszawa-Mokotów	1h.25	~SAMODZIELNY	^SAMODZIELNYZESPOL
Sana Kliniken	1h.0	SANAKLINIKEN
Sanford Health	1h.4	SANFORDHEALTH	~SANFORD
Sanitas	1h.1u	SANITAS
Sanlas Holding	1h.1q	SANLASHOLDING	~SANLAS
Satellite Healthcare	1h.4	^SATELLITEHEALTHCARE	~SATELLITE	SATELLITEDIALYSIS
Schön Klinik	1h.0	^SCHONKLINIK
Select Specialty Hospital	1h.4	^SELECTSPECIALTYHOSPITAL	SELECTSPECIALITY	^SELECTSPECIALTY
Sentara	1h.4	SENTARA
Shriners Hospitals for Children	1h.4	SHRINERSHOSPITALSFORCHILDREN	SHRINERSBURNHOSPITAL	SHRINERSHOSPITAL	~SHRINERS	^SHRINERSHOSPITALS
Somerset NHS Foundation Trust	1h.a	^SOMERSETNHSFOUNDATIONTRUST	^SOMERSETNHS
Somogy Megyei Kaposi Mór Oktató Kórház	1h.39	~SOMOGY	^SOMOGYMEGYEI
St. Charles Health System	1h.4	^STCHARLESHEALTHSYSTEM	^STCHARLES
St. Franziskus-Stiftung Münster	1h.0	STFRANZISKUSSTIFTUNGMUNSTER	^STFRANZISKUS
State of Franklin Healthcare Associates	1h.4	SOFHA	^STATEOF
Steiermärkische Krankenanstaltengesellschaft m.b.H.	1h.1q	~STEIERMARKISCHE
Steward Health Care	1h.4	STEWARDHEALTHCARE	~STEWARD	^STEWARDHEALTH
Sullivan Nicholaides Pathology	1h.34	SULLIVANNICHOLAIDESPATHOLOGY	SULLIVANNICOLAIDESPATHOLOGY	~SNP	^SULLIVANNICHOLAIDES
Sutter Health	1h.4	^SUTTERHEALTH	^SUTTERWALKINCARE	^SUTTERSURGERYCENTER
Synevo	1h.zu	SYNEVO	СИНЕВО
Synlab	1h.1	SYNLAB
Szpital Uniwersytecki Collegium Medicum Uniwersytetu Jagiellońskiego	1h.25	~SZPITAL	^SZPITALUNIWERSYTECKI
Südblick Augenzentren	1h.0	SUDBLICKAUGENZENTREN	~SUDBLICK
TH Medical	1h.4	^THMEDICAL
TLC Laser Eye Centers	1h.4	TLCLASEREYECENTERS	^TLCLASER
TML Pathology	1h.34	TMLPATHOLOGY
TRICARE	1h.4	TRICARE
Tennova Healthcare	1h.4	TENNOVAHEALTHCARE	~TENNOVA
Terveystalo	1h.49	TERVEYSTALO
Texas Health	1h.4	^TEXASHEALTH
The Lasik Vision Institute	1h.4	THELASIKVISIONINSTITUTE	LASIKVISIONINSTITUTE	^THELASIK
The Little Clinic	1h.4	^THELITTLECLINIC	^LITTLECLINIC
Therapydia	1h.4	THERAPYDIA
Touchstone Medical Imaging	1h.4	TOUCHSTONEMEDICALIMAGING	TOUCHSTONEIMAGING	~TOUCHSTONE	^TOUCHSTONEMEDICAL
TriStar Health	1h.4	TRISTARHEALTH	~TRISTAR
Trinity Health	1h.4	^TRINITYHEALTH	SAINTALPHONSUSHEALTHSYSTEM
Turning Point	1h.a	^TURNINGPOINT
UC San Diego Health	1h.4	^UCSANDIEGOHEALTH	^UCSAN
UCI Health	1h.4	^UCIHEALTH
UCLA Health	1h.4	UCLAHEALTH
UNsP Milosrdní bratia, spol. s r.o.	1h.2w	UNSPMILOSRDNIBRATIASPOLSRO	^UNSPMILOSRDNI
UPMC	1h.4	UPMC
UR Medicine Labs	1h.4	^URMEDICINELABS
UR Medicine Urgent Care	1h.4	^URMEDICINEURGENTCARE
UW Health	1h.4	^UWHEALTH
UW Medicine	1h.4	^UWMEDICINE
Unibio	1h.k	UNIBIO
Unilabs	1h.1	UNILABS
Unilabs BioCT	1h.k	UNILABSBIOCT
Unilians	1h.k	UNILIANS
Unimed	1h.26	UNIMED
UnityPoint Health	1h.4	UNITYPOINTHEALTH	~UNITYPOINT
Universal Health Services	1h.4	^UNIVERSALHEALTHSERVICES	~UHS	^UNIVERSALHEALTH
University Hospitals of Cleveland	1h.4	^LAKEHEALTH	^UNIVERSITYHOSPITALS
University of Pittsburgh Medical Center	1h.4	UPMC
University of Rochester Medical Center	1h.4	^URMEDICINE	URMC
Vein Clinics of America	1h.4	^VEINCLINICSOFAMERICA	^VEINCLINICS
Walgreens	1h.4	WALGREENS	^HEALTHCARECLINIC	TAKECARE	WALGREEN
WellNow Urgent Care	1h.4	WELLNOWURGENTCARE	~WELLNOW	^WELLNOWURGENT
Western Diagnostic Pathology	1h.34	^WESTERNDIAGNOSTICPATHOLOGY	^WESTERNDIAGNOSTIC
Yakima Valley Farm Workers Clinic	1h.4	YAKIMAVALLEYFARMWORKERSCLINIC	~YAKIMA	^YAKIMAVALLEY
Zdravstveni dom Nova Gorica	1h.wd	ZDRAVSTVENIDOMNOVAGORICA	~ZDRAVSTVENI	^ZDRAVSTVENIDOM
Ziekenhuis Netwerk Antwerpen	1h.56	ZIEKENHUISNETWERKANTWERPEN	~ZNA	^ZIEKENHUISNETWERK
ZoomCare	1h.4	ZOOMCARE
a+ Medicina Diagnóstica	1h.26	AMEDICINADIAGNOSTICA	^ALABORATORIOS	^LABORATORIOA	^AMEDICINA
beo-lab	1h.4s	BEOLAB
medbase	1h.1x	MEDBASE
Ε.Σ.Υ.	1h.2c	~ΕΣΥ	^ΕΣ
Гемотест	1h.66	ГЕМОТЕСТ	GEMOTEST
Городская клиническая больница №20 им. И.С. Берзона	1h.66	^ГОРОДСКАЯКЛИНИЧЕСКАЯ
Діла	1h.3s	ДІЛА	DILA	ДИЛА	DIЛА	DІЛА
Ескулаб	1h.3s	ЕСКУЛАБ
Инвитро	1h.6b	ИНВИТРО	INVITRO
КДЛ ДОМОДЕДОВО-ТЕСТ	1h.66	КДЛДОМОДЕДОВОТЕСТ
КДЛ НОВОКУЗНЕЦК-ТЕСТ	1h.66	КДЛНОВОКУЗНЕЦКТЕСТ	^КДЛНОВОКУЗНЕЦК
КДЛ Новосибирск - тест	1h.66	КДЛНОВОСИБИРСКТЕСТ	^КДЛНОВОСИБИРСК
КДЛ УФА-ТЕСТ	1h.66	КДЛУФАТЕСТ	^КДЛУФА
Кандиларов	1h.2k	КАНДИЛАРОВ
Лаборатория Бонецкого	1h.6c	ЛАБОРАТОРИЯБОНЕЦКОГО
МИБС	1h.66	МИБС
МедЛаб	1h.3s	МЕДЛАБ	MEDLAB
МедЛабЭкспресс	1h.66	МЕДЛАБЭКСПРЕСС
Медіс	1h.3s	МЕДІС	MEDIS
Онгудайская центральная районная больница	1h.66	~ОНГУДАИСКАЯ	^ОНГУДАИСКАЯЦЕНТРАЛЬНАЯ
Пикассо	1h.66	ПИКАССО
Рамус	1h.2k	РАМУС	RAMUS
Расонская ЦРБ	1h.3x	РАСОНСКАЯЦРБ	~РАСОНСКАЯ
ССМП	1h.66	ССМП
ССМЦ	1h.66	ССМЦ
Синлаб-ЕМЛ	1h.3x	СИНЛАБЕМЛ	~СИНЛАБ
Ситилаб	1h.66	СИТИЛАБ
Скандинавия	1h.66	СКАНДИНАВИЯ
Сінево	1h.3s	СІНЕВО	SYNEVO	СИНЭВО	SINEVO	СИНЕВО
Хеликс	1h.66	ХЕЛИКС	HELIX
כללית	1h.1t	כללית	CLALITHEALTHCARESERVICES
לאומית	1h.1t	לאומית	LEUMITHEALTHCARESERVICES
מאוחדת	1h.1t	מאוחדת	MEUHEDETHEALTHCARESERVICES
מכבי	1h.1t	מכבי	MACCABIHEALTHCARESERVICES
სინევო	1h.6i	SYNEVO	СИНЕВО
哈尔滨医科大学	1h.6k	哈尔滨医科大学
首都医科大学	1h.6k	首都医科大学	^CAPITALMEDICALUNIVERSITY
Acústica Médica	1f.2b	ACUSTICAMEDICA	~ACUSTICA
Amplifon	1f.1	AMPLIFON
Audika	1f.1	AUDIKA
Audilab	1f.k	AUDILAB
Audition Conseil	1f.k	^AUDITIONCONSEIL
Audition Santé	1f.k	^AUDITIONSANTE
Bastide le confort médical	1f.k	BASTIDE	^BASTIDELE
Beltone	1f.4	BELTONE
Benoit Audition	1f.k	BENOITAUDITION	~BENOIT
Beter Horen	1f.l	^BETERHOREN
Bio Mundo	1f.26	^BIOMUNDO
BioPed	1f.2p	BIOPED
BioTechUSA	1f.ws	BIOTECHUSA
Biotus	1f.3s	BIOTUS	БІОТУС
Body Attack	1f.0	^BODYATTACK
Connect Hearing	1f.3r	^CONNECTHEARING
Costco	1f.40	COSTCO	CENTREDAUDIOPROTHESESDECOSTCO
Distri Club Medical	1f.1	DISTRICLUBMEDICAL	~DISTRI	^DISTRICLUB
Entendre	1f.k	~ENTENDRE
Eu Yan Sang	1f.zv	EUYANSANG	~余仁生	^EUYAN
Evergreen Healthfoods	1f.5s	EVERGREENHEALTHFOODS	~EVERGREEN
G&W GezondheidsWinkel	1f.l	GWGEZONDHEIDSWINKEL	^GW
GAES	1f.zw	GAES
GNC	1f.1	~GNC	GNCLIVEWELL
Geers	1f.e8	GEERS
Goed	1f.56	~GOED	GOEDTHUISZORGWINKEL
Grape Tree	1f.a	GRAPETREE
HERC'S Nutrition	1f.2p	HERCSNUTRITION
Hansaton	1f.1q	HANSATON
Healthy Planet	1f.2p	^HEALTHYPLANET
HearUSA	1f.4	HEARUSA
Hearing Solutions	1f.2p	^HEARINGSOLUTIONS
HearingLife	1f.2p	HEARINGLIFE
Hidden Hearing	1f.f	^HIDDENHEARING
Holland & Barrett	1f.zx	^HOLLANDBARRETT
Hörgeräte Seifert	1f.5	HORGERATESEIFERT	~HORGERATE
Ideal Audition	1f.k	^IDEALAUDITION
KIND Hörgeräte	1f.0	KINDHORGERATE	~KIND
L'Erbolario	1f.1n	LERBOLARIO
Lapperre	1f.1p	LAPPERRE
Miracle-Ear	1f.t	^MIRACLEEAR
Mundo Verde	1f.26	^MUNDOVERDE
NL International	1f.66	^NLINTERNATIONAL
National Seating & Mobility	1f.t	^NATIONALSEATINGMOBILITY	^NATIONALSEATING
Natur House	1f.1	^NATURHOUSE
Neuroth	1f.zy	NEUROTH
Nutrition House	1f.2p	^NUTRITIONHOUSE
Nutrition Warehouse	1f.34	^NUTRITIONWAREHOUSE
Orto Smart	1f.3s	ORTOSMART	МЕДТЕХНИКАОРТОСАЛОН	МЕДТЕХНІКАОРТОСАЛОН	ОРТОСМАРТ	ТОВМЕДТЕХНІКАОРТОСАЛОН
Pofam-Poznań	1f.25	POFAMPOZNAN
Popeye's Supplements	1f.2p	POPEYES
Reformhaus Bacher	1f.0	REFORMHAUSBACHER
Reformhaus Engelhardt	1f.0	REFORMHAUSENGELHARDT
Revive Herbal Health	1f.31	REVIVEHERBALHEALTH	~REVIVE	^REVIVEHERBAL
S&H Health Foods	1f.2p	^SHHEALTHFOODS	^SH
SFD	1f.25	~SFD
Schoonenberg	1f.l	SCHOONENBERG
Sonance Audition	1f.k	SONANCEAUDITION	~SONANCE
Super Supplements	1f.4	^SUPERSUPPLEMENTS
Telex	1f.26	TELEX
The Vitamin Shoppe	1f.4	THEVITAMINSHOPPE	VITAMINSHOPPE	^THEVITAMIN
Thermo Fisher Scientific	1f.4	THERMOFISHERSCIENTIFIC	~THERMO	^THERMOFISHER
VITALIA Reformhaus	1f.0	VITALIA
Van Boxtel hoorwinkel	1f.l	VANBOXTELHOORWINKEL	^VANBOXTEL
Vitakustik	1f.0	VITAKUSTIK
Vitamin World	1f.4	^VITAMINWORLD
Vitaminstore	1f.l	VITAMINSTORE
Wellwise	1f.2p	WELLWISE
ototon	1f.2k	OTOTON	ОТОТОН
reformstark Martin	1f.1q	REFORMSTARKMARTIN	MARTINREFORMSTARK	^REFORMMARTIN	~REFORMSTARK
Академия слуха	1f.66	АКАДЕМИЯСЛУХА	~АКАДЕМИЯ
Аптечный склад	1f.66	АПТЕЧНЫИСКЛАД	~АПТЕЧНЫИ
Дом здоровья	1f.66	ДОМЗДОРОВЬЯ
Зелёная Аптека	1f.3x	ЗЕЛЕНАЯАПТЕКА	ЗЯЛЕНАЯАПТЭКА	ЗЕЛЕНААПТЕКА	ZELENAYAAPTEKA	~ЗЕЛЕНАЯ
Ортека	1f.66	ОРТЕКА
Радуга Звуков	1f.66	РАДУГАЗВУКОВ
Рідні Медтехніка	1f.3s	RIDNI	РІДНІ
Сибирское здоровье	1f.zz	СИБИРСКОЕЗДОРОВЬЕ	~СИБИРСКОЕ
Студия Слуха	1f.66	СТУДИЯСЛУХА	~СТУДИЯ
余仁生	1f.bq	~余仁生	EUYANSANG
余仁生 Eu Yan Sang	1f.6m	余仁生EUYANSANG	EUYANSANG	~余仁生	^余仁生EU
健康工房 HealthWorks	1f.1l	HEALTHWORKS	健康工房
24 Hour Fitness	1j.4	^24HOURFITNESS
24 Hour Fitness Sport	1j.4	^24HOURFITNESSSPORT
24 Hour Fitness Super Sport	1j.4	^24HOURFITNESSSUPERSPORT
24/7 Fitness	1j.1l	^247FITNESS
365 Fit&Co	1j.2w	365FITCO	^365FIT
9Round	1j.1	9ROUND
Actic	1j.4q	ACTIC
Activ Fitness	1j.1x	ACTIVFITNESS	^ACTIVEFITNESS
Alex Fitness	1j.66	^ALEXFITNESS
Anytime Fitness	1j.1	^ANYTIMEFITNESS
Bannatyne Health Club	1j.a	BANNATYNEHEALTHCLUB	~BANNATYNE	^BANNATYNEHEALTH
Barre3	1j.dw	BARRE3
Barry's	1j.100	BARRYS
Basic-Fit	1j.qq	^BASICFIT
Beat81	1j.0	BEAT81
Beone	1j.1u	BEONE
Better	1j.a	~BETTER	^BETTERLEISURECENTRES
Blast Fitness	1j.4	^BLASTFITNESS
Blink Fitness	1j.4	^BLINKFITNESS	~BLINK
Bluefit	1j.26	BLUEFIT
Bodystreet	1j.1	BODYSTREET
Bodytech	1j.101	BODYTECH	BODITECH	BODYTEK
Burn Boot Camp	1j.4	^BURNBOOTCAMP	^BURNBOOT
Buzz Gym	1j.a	^BUZZGYM
Calypso	1j.25	CALYPSO
Celebrity Fitness	1j.102	^CELEBRITYFITNESS
City Club	1j.27	^CITYCLUB
CityFitness	1j.2l	CITYFITNESS
Clever fit	1j.7	^CLEVERFIT
Club Fitness	1j.4	^CLUBFITNESS
Club Pilates	1j.t	CLUBPILATES
CorePower Yoga	1j.4	COREPOWER
CrossFit	1j.1	CROSSFIT
Crunch Fitness	1j.3r	CRUNCH
Curves	1j.1	~CURVES
CycleBar	1j.103	CYCLEBAR
EasyFitness	1j.104	EASYFITNESS
Esporta Fitness	1j.4	ESPORTAFITNESS	~ESPORTA
Everlast Gyms	1j.a	EVERLASTGYMS	EVERLASTFITNESSCLUB	~EVERLAST
EōS Fitness	1j.4	^EOSFITNESS
F45 Training	1j.105	F45TRAINING	~F45
FITINN	1j.1	FITINN
FITSEVENELEVEN	1j.0	FITSEVENELEVEN
FTL Gym	1j.3y	FTLGYM
Fernwood Fitness	1j.34	FERNWOODFITNESS	~FERNWOOD
Fit Express	1j.pp	^FITEXPRESS
Fit Hub	1j.3y	^FITHUB
Fit4Less	1j.2p	FIT4LESS
Fit4less	1j.a	FIT4LESS
FitActive	1j.106	FITACTIVE
FitX	1j.0	FITX
Fitbox	1j.5	FITBOX
Fitness 19	1j.4	^FITNESS19
Fitness First	1j.107	^FITNESSFIRST
Fitness House	1j.66	^FITNESSHOUSE
Fitness Park	1j.108	^FITNESSPARK
Fitness Together	1j.4	^FITNESSTOGETHER
Fitness24Seven	1j.109	FITNESS24SEVEN
Form Factory	1j.5g	^FORMFACTORY
Frame	1j.a	~FRAME	^FRAMEFITNESS
Friskis & Svettis	1j.y	FRISKIS
Genesis Health and Fitness	1j.34	^GENESISHEALTHANDFITNESS	^GENESISHEALTH
Gold's Gym	1j.10a	GOLDSGYM
GoodLife Fitness	1j.2p	GOODLIFEFITNESS
GreenTheory	1j.1n	GREENTHEORY
High5	1j.0	HIGH5
Holmes Place	1j.1	^HOLMESPLACE
Hotworx	1j.10b	HOTWORX
INJOY Fitness	1j.5	INJOY
JD Gyms	1j.a	JDGYMS
JOHN REED Fitness	1j.1	^JOHNREEDFITNESS	^JOHNREED
Jazzercise	1j.4	JAZZERCISE
Jetts Fitness	1j.10c	JETTS
KeepCool	1j.35	KEEPCOOL
KidStrong	1j.t	KIDSTRONG
Kieser	1j.10d	KIESER
Kuntokeskus Liikku	1j.49	KUNTOKESKUSLIIKKU	~KUNTOKESKUS
Körperformen	1j.10e	KORPERFORMEN
L'Appart Fitness	1j.k	LAPPARTFITNESS	~LAPPART
L'Orange Bleue	1j.108	LORANGEBLEUE	~LORANGE
LA Fitness	1j.40	^LAFITNESS	XSPORTFITNESS
LOOP Fitness	1j.1k	^LOOPFITNESS
Lady Stretch	1j.8j	^LADYSTRETCH
Let's Go Fitness	1j.1x	^LETSGOFITNESS	^LETSGO
Liberty Gym	1j.k	^LIBERTYGYM
Life Time	1j.t	^LIFETIME
MACFit	1j.1o	MACFIT
Magic Form	1j.n7	^MAGICFORM
McFit	1j.10f	MCFIT
Mrs. Sporty	1j.10g	MRSSPORTY
Neoness	1j.k	NEONESS
Next Level	1j.2k	^NEXTLEVEL
Nordic Wellness	1j.y	NORDICWELLNESS	~NORDIC
Nuffield Health Fitness & Wellbeing	1j.a	NUFFIELDHEALTH
On Air	1j.10h	^ONAIR
Orangetheory Fitness	1j.10i	ORANGETHEORY
Panobianco	1j.26	PANOBIANCO
Planet Fitness	1j.t	^PLANETFITNESS
Plus Fitness	1j.10j	^PLUSFITNESS
Powerhouse Gym	1j.4	POWERHOUSEGYM	~POWERHOUSE
Psycle	1j.a	PSYCLE
Pulse	1j.2k	~PULSE
Pure Barre	1j.t	^PUREBARRE
Pure Fitness	1j.10k	^PUREFITNESS
PureGym	1j.10l	PUREGYM	^FITNESSWORLD	~FW	BASEFIT
Retro Fitness	1j.4	^RETROFITNESS
Rumble	1j.4	RUMBLE
SPORTLIFE	1j.66	SPORTLIFE
STC	1j.y	~STC
Sats	1j.i	SATS
Selfit	1j.26	SELFIT
Skyfit	1j.26	SKYFIT
Smart Fit	1j.10m	^SMARTFIT
Snap Fitness	1j.10n	^SNAPFITNESS
SoulCycle	1j.5b	SOULCYCLE
Sport Life	1j.3s	^SPORTLIFE	СПОРТЛАИФ
SportCity	1j.l	SPORTCITY
SportClub	1j.3a	SPORTCLUB
Starting Strength Gyms	1j.4	^STARTINGSTRENGTH
Station 24	1j.20	^STATION24
Stretch Zone	1j.4	^STRETCHZONE
TITLE Boxing Club	1j.4	^TITLEBOXINGCLUB	^TITLEBOXING
Talwalkars	1j.2g	TALWALKARS
The Bar Method	1j.t	^THEBARMETHOD	^BARMETHOD	^THEBAR
The Edge Fitness Club	1j.4	^THEEDGEFITNESSCLUB	^EDGEFITNESSCLUB	^THEEDGE
The Exercise Coach	1j.4	^THEEXERCISECOACH	^EXERCISECOACH	^THEEXERCISE
The Gym Group	1j.a	^GYMGROUP	^THEGYM
The Picklr	1j.4	THEPICKLR
Third Space	1j.a	^THIRDSPACE
Total Fitness	1j.a	^TOTALFITNESS
TrainMore	1j.l	TRAINMORE
UFC Gym	1j.4	UFCGYM
VASA Fitness	1j.4	^VASAFITNESS
Velocity	1j.26	~VELOCITY
Virgin Active	1j.10o	^VIRGINACTIVE
Vita Liberté	1j.k	^VITALIBERTE
VivaGym	1j.3d	VIVAGYM	^FITNESSHUT
Workout Anytime	1j.4	^WORKOUTANYTIME
World Class	1j.10p	^WORLDCLASS
World Gym	1j.1	^WORLDGYM
World Gym健身俱樂部	1j.6l	WORLDGYM健身俱樂部	^WORLDGYM	世界健身俱樂部
Xercise4Less	1j.a	XERCISE4LESS
Xtreme Fitness Gyms	1j.25	XTREMEFITNESSGYMS	~XTREME	^XTREMEFITNESS
YouFit	1j.4	YOUFIT
Zap Fitness	1j.34	ZAPFITNESS
Zdrofit	1j.25	ZDROFIT
[solidcore]	1j.4	SOLIDCORE
chocoZAP	1j.1s	CHOCOZAP
cult.fit	1j.2g	^CULTFIT
iLoveKickboxing	1j.4	ILOVEKICKBOXING
update Fitness	1j.1x	^UPDATEFITNESS
wellyou	1j.0	WELLYOU
Éconofitness	1j.2p	ECONOFITNESS
énergie Fitness	1j.10q	^ENERGIEFITNESS
بودي ماسترز	1j.6e	^BODYMASTERS
وقت اللياقة	1j.aq	^FITNESSTIME
エニタイムフィットネス	1j.1s	エニタイムフィットネス	^FASTFITNESS	^ANYTIMEFITNESS
カーブス	1j.1s	カーフス	~CURVES
コナミスポーツクラブ	1j.1s	コナミスホーツクラフ	KONAMISPORTSCLUB
ジョイフィット	1j.1s	ショイフィット	JOYFIT
ティップネス	1j.1s	ティッフネス	TIPNESS
メガロス	1j.1s	メカロス	MEGALOS
健身工廠	1j.6l	健身工廠	^FITNESSFACTORY
兰瑜伽	1j.6k	~兰瑜伽	^LANYOGA	~蘭瑜伽
成吉思汗健身俱樂部	1j.6l	成吉思汗健身俱樂部	GENGHISKHANFITNESSCLUB
舒適堡 Physical Fitness & Beauty	1j.1l	舒適堡PHYSICALFITNESSBEAUTY	^PHYSICALFITNESSBEAUTY	~舒適堡	~舒适堡	^舒適堡PHYSICAL
Aqua-Tots Swim Schools	1m.10r	AQUATOTSSWIMSCHOOLS	^AQUATOTS
Associação Atlética Banco do Brasil	1m.26	ASSOCIACAOATLETICABANCODOBRASIL	AABB	^BANCODOBRASILATHLETICASSOCIATION	~ASSOCIACAO	^ASSOCIACAOATLETICA
Bear Paddle Swim School	1m.4	BEARPADDLESWIMSCHOOL	^BEARPADDLE
Better	1m.a	~BETTER	^BETTERLEISURECENTRES
Big Blue Swim School	1m.4	^BIGBLUESWIMSCHOOL	^BIGBLUE
David Lloyd Clubs	1m.a	^DAVIDLLOYD
Emler Swim School	1m.4	EMLERSWIMSCHOOL	^EMLERSWIM
Everyone Active	1m.a	^EVERYONEACTIVE	^SPORTSANDLEISUREMANAGEMENTLTD
Foss Swim School	1m.4	FOSSSWIMSCHOOL	^FOSSSWIM
Goals	1m.a	~GOALS
Goldfish Swim School	1m.4	GOLDFISHSWIMSCHOOL	~GOLDFISH	^GOLDFISHSWIM
Hapik	1m.10s	HAPIK	^ROCKUP	THEHAPIKGROUP	HAPIKGROUP
Happy Fish Swim School	1m.1m	^HAPPYFISHSWIMSCHOOL	^HAPPYFISH
K1 Speed	1m.10t	^K1SPEED
Kids First Swim Schools	1m.4	^KIDSFIRSTSWIMSCHOOLS	^KIDSFIRSTSWIMSCHOOL	^KIDSFIRST
Laser Quest	1m.a	^LASERQUEST
Le Five	1m.10u	^LEFIVE	~FIVE
Places Leisure	1m.a	^PLACESLEISURE
Poliesportiu Municipal	1m.1u	POLIESPORTIUMUNICIPAL	~POLIESPORTIU
Premier Martial Arts	1m.4	^PREMIERMARTIALARTS	^PREMIERMARTIAL
Rock Up	1m.a	^ROCKUP	HAPIK	THEHAPIKGROUP	HAPIKGROUP
SafeSplash Swim School	1m.4	SAFESPLASHSWIMSCHOOL	~SAFESPLASH	^SAFESPLASHSWIM
Shapland Swim Schools	1m.34	SHAPLANDSWIMSCHOOLS	SHAPLANDSWIMSCHOOL	~SHAPLAND	^SHAPLANDSWIM
Spor İstanbul	1m.1o	^SPORISTANBUL
SwimLabs Swim School	1m.4	SWIMLABSSWIMSCHOOL	~SWIMLABS	^SWIMLABSSWIM
TeamSport Go Karting	1m.a	TEAMSPORTGOKARTING	TEAMSPORTKARTING	~TEAMSPORT	^TEAMSPORTGO
Topgolf	1m.10v	TOPGOLF
United Taekwondo Center	1m.4	UNITEDTAEKWONDOCENTER	^UNITEDTAEKWONDO
VillaSport	1m.4	VILLASPORT
X Golf	1m.4	^XGOLF
YMCA	1m.1	YMCA
iFLY	1m.1	IFLY
Лыжная база	1m.66	ЛЫЖНАЯБАЗА	~ЛЫЖНАЯ
Олимп	1m.8j	ОЛИМП
Физкультурно-оздоровительный комплекс	1m.jv	~ФИЗКУЛЬТУРНО	^ФИЗКУЛЬТУРНООЗДОРОВИТЕЛЬНЫИ
연합태권도	1m.3k	연합태권도	UNITEDTAEKWONDOCENTER
@Home Livingspace	1o.10w	HOMELIVINGSPACE
@home	1o.10w	~HOME
Aaron Brothers	1o.4	^AARONBROTHERS
Adairs	1o.61	ADAIRS
Adairs Kids	1o.61	ADAIRSKIDS
Alice Délice	1o.k	ALICEDELICE
Allesz	1o.l	ALLESZ
Ambiance & Styles	1o.k	^AMBIANCESTYLES	AMBIANCESETSTYLES
Amerisleep	1o.4	AMERISLEEP
Appliance Repair by Asurion	1o.4	APPLIANCEREPAIRBYASURION	^APPLIANCEREPAIR
Arya Home	1o.66	ARYAHOME
Arçelik	1o.1o	ARCELIK
At Home	1o.4	^ATHOME	^GARDENRIDGE
BSS Group	1o.f	BSSGROUP
Bambi Yatak	1o.1o	BAMBIYATAK
Banquet	1o.5g	BANQUET
Beacon Lighting	1o.34	BEACONLIGHTING
Bed Bath & Beyond	1o.10x	^BEDBATHBEYOND
Bed Bath N' Table	1o.fa	^BEDBATHNTABLE
BedMart	1o.4	BEDMART
Beds R Us	1o.34	^BEDSRUS	^BEDSR
BedsRus	1o.2l	BEDSRUS
Bedshed	1o.34	BEDSHED
Beko	1o.1	BEKO
Benchmarx	1o.a	BENCHMARX
Bensons for Beds	1o.a	BENSONS	^BENSONSFOR
Beter Bed	1o.m	^BETERBED
Beyosa	1o.66	BEYOSA
Blinds to Go	1o.t	BLINDSTOGO	~BLINDS	^BLINDSTO
Blokker	1o.l	BLOKKER
Bouclair	1o.2p	BOUCLAIR
Briscoes	1o.2l	BRISCOES
Builders FirstSource	1o.4	BUILDERSFIRSTSOURCE
Butlers	1o.10y	BUTLERS
Bytový textil Škodák	1o.1v	BYTOVYTEXTILSKODAK	~BYTOVY	^BYTOVYTEXTIL
CASA	1o.10z	~CASA
Camicado	1o.26	CAMICADO
Carpet Court	1o.61	^CARPETCOURT
Carpet One Floor & Home	1o.4	^CARPETONE
Carpetright	1o.zx	CARPETRIGHT
Carré Blanc	1o.k	^CARREBLANC
Casper	1o.t	CASPER
Centrakor	1o.k	CENTRAKOR
Cervera	1o.y	CERVERA
Coin	1o.1n	~COIN	COINCASA
Crazy Plastics	1o.31	^CRAZYPLASTICS
Cuisinella	1o.i1	CUISINELLA
Culinarion	1o.k	CULINARION
Daniadown	1o.2p	DANIADOWN
Decokay	1o.l	DECOKAY
Demmoksi	1o.66	DEMMOKSI
Depot	1o.7	~DEPOT
Descamps	1o.2a	DESCAMPS
Dial-a-Bed	1o.31	^DIALABED	^DIALA
Dille & Kamille	1o.n	DILLEKAMILLE
Dormeo	1o.110	DORMEO
Dormimundo	1o.20	DORMIMUNDO
Dream Doors	1o.a	^DREAMDOORS
Dreams	1o.f	~DREAMS	^DREAMSLTD
Drømmeland	1o.1k	DROMMELAND
Du Bruit dans la Cuisine	1o.k	^DUBRUITDANSLACUISINE	^DUBRUIT
Duka	1o.25	DUKA
Dunelm	1o.a	DUNELM
Dyson	1o.1	DYSON
EH Smith	1o.a	^EHSMITH
Eagle Lighting	1o.31	^EAGLELIGHTING
Easy Bathrooms	1o.a	^EASYBATHROOMS
Ecocuisine	1o.ie	ECOCUISINE
Emma	1o.1	~EMMA	^EMMASLEEP
English Home	1o.111	^ENGLISHHOME
Enza Home	1o.1	ENZAHOME
Espaço Casa	1o.1	ESPACOCASA	~ESPACO
FOX Home	1o.1t	^FOXHOME	פוקסהום
Feel	1o.2q	~FEEL
Fired Earth	1o.a	^FIREDEARTH
Fissler	1o.0	FISSLER
Fissman	1o.112	FISSMAN
Forty Winks	1o.34	FORTYWINKS
France Literie	1o.k	FRANCELITERIE
Frank Webb Home	1o.4	^FRANKWEBBHOME	^FWWEBBHOME	FRANKWEBBSBATHCENTER	^FRANKWEBB
Gaggenau	1o.1	GAGGENAU
Gato Preto	1o.5d	^GATOPRETO
Gipfel	1o.66	GIPFEL
Godfreys	1o.61	GODFREYS
Gollo	1o.78	GOLLO
Grand Litier	1o.k	GRANDLITIER
Granit	1o.7d	GRANIT
Guy Degrenne	1o.k	GUYDEGRENNE
H&M HOME	1o.1	^HMHOME
HAY	1o.1	~HAY
Happy Casa	1o.1n	^HAPPYCASA
Harry Corry	1o.f	HARRYCORRY
Hemtex	1o.113	HEMTEX
Heytens	1o.bv	HEYTENS
Home & Cook	1o.1	^HOMECOOK
Home Store + More	1o.5s	^HOMESTOREMORE	^HOMESTORE
HomeGoods	1o.4	HOMEGOODS
HomeSense	1o.114	HOMESENSE
House	1o.34	~HOUSE	^HOUSEBEDBATH
Howards Storage World	1o.34	HOWARDSSTORAGEWORLD	~HOWARDS	^HOWARDSSTORAGE
Howarth Timber	1o.a	HOWARTHTIMBER	~HOWARTH
Howdens Joinery	1o.a	HOWDENS
Hunter Douglas	1o.115	^HUNTERDOUGLAS
Iittala	1o.116	IITTALA
Imerco	1o.1k	IMERCO
Ixina	1o.117	IXINA
JalouCity	1o.0	JALOUCITY
KODi	1o.0	KODI
Kamax	1o.2k	KAMAX	КАМАКС
Kasanova	1o.1n	KASANOVA
Keuken Kampioen	1o.l	^KEUKENKAMPIOEN
Kibek	1o.0	KIBEK
Kid interiør	1o.2q	^KIDINTERIOR
Kirkland's	1o.4	KIRKLANDS
Kitch'n	1o.2q	KITCHN
Kitchen Collection	1o.4	^KITCHENCOLLECTION
Kitchen Connection	1o.34	^KITCHENCONNECTION
Kitchen Stuff Plus	1o.2p	^KITCHENSTUFFPLUS	^KITCHENSTUFF
Kitchen Warehouse	1o.34	^KITCHENWAREHOUSE
Kohler	1o.1	KOHLER
Kop & Kande	1o.1k	KOPKANDE
Kremmerhuset	1o.2q	KREMMERHUSET
Kuchenland	1o.66	KUCHENLAND
Kutchenhaus	1o.a	KUTCHENHAUS
Kvik	1o.118	KVIK
Kärcher	1o.1	KARCHER	KAERCHER
Küchen Aktuell	1o.0	KUCHENAKTUELL
Küchen Schaffrath	1o.0	KUCHENSCHAFFRATH
KüchenTreff	1o.0	KUCHENTREFF
La Compagnie du Lit	1o.r	^LACOMPAGNIEDULIT
La Halle au Sommeil	1o.k	^LAHALLEAUSOMMEIL
Lagerhaus	1o.4q	~LAGERHAUS
Lakeland	1o.a	LAKELAND
Lamps Plus	1o.4	^LAMPSPLUS
Le Creuset	1o.1	LECREUSET
Le Marché du Store	1o.2p	^LEMARCHEDUSTORE	BLINDSTOGO
Le Roi du Matelas	1o.k	LEROIDUMATELAS	^LEROI
Linen Chest	1o.2p	LINENCHEST
Linvosges	1o.k	LINVOSGES
Lova Yatak	1o.1o	LOVAYATAK
Lumimart	1o.1x	LUMIMART
MEDA Küchenfachmarkt	1o.0	MEDAKUCHENFACHMARKT	MEDAKUCHEN
MFO Matratzen	1o.0	MFOMATRATZEN
MMartan	1o.26	MMARTAN
Madame Coco	1o.1	^MADAMECOCO
Madura	1o.119	~MADURA
Magnet	1o.a	~MAGNET	MAGNETKITCHENS
Maison de la Literie	1o.k	MAISONDELALITERIE
Marquardt Küchen	1o.0	MARQUARDTKUCHEN	~MARQUARDT
Marskramer	1o.l	MARSKRAMER
Matratzen Concord	1o.7	MATRATZENCONCORD	~MATRATZEN
Mattress Depot USA	1o.4	^MATTRESSDEPOTUSA	^MATTRESSDEPOT
Mattress Firm	1o.4	^MATTRESSFIRM
Mattress Warehouse	1o.4	^MATTRESSWAREHOUSE
Mattress World Northwest	1o.4	^MATTRESSWORLDNORTHWEST	^MATTRESSWORLD
Maury's	1o.1n	MAURYS
Maxcolchon	1o.1u	MAXCOLCHON
Metalac	1o.11a	METALAC	МЕТАЛАЦ
Metro Mattress	1o.4	^METROMATTRESS
Miele	1o.1	~MIELE
Mobalpa	1o.r4	MOBALPA
Monsieur Store	1o.k	^MONSIEURSTORE
Mr Price Home	1o.rr	^MRPRICEHOME
National Plastics	1o.a	^NATIONALPLASTICS
ORION	1o.5g	ORION
Old Time Pottery	1o.4	^OLDTIMEPOTTERY	^OLDTIME
Oreck	1o.4	ORECK
Oresi	1o.5g	ORESI
Original Mattress Factory	1o.4	^ORIGINALMATTRESSFACTORY	~OMF	^ORIGINALMATTRESS
Ormatek	1o.66	ORMATEK
Ortobom	1o.26	ORTOBOM	COLCHOESORTOBOM
PEP Home	1o.31	PEPHOME
PLANA Küchenland	1o.0	PLANAKUCHENLAND	~PLANA
Pan Materac	1o.25	PANMATERAC
Pillow Talk	1o.34	^PILLOWTALK
Plastics Depot	1o.31	^PLASTICSDEPOT
Poggenpohl	1o.1	POGGENPOHL
PreSpánok	1o.2w	PRESPANOK
Preçolandia	1o.26	PRECOLANDIA
Prince Hypermart	1o.1y	PRINCEHYPERMART
Princess	1o.2q	~PRINCESS
ProCook	1o.a	PROCOOK
ProSpánek	1o.1v	PROSPANEK
Profilo	1o.1o	~PROFILO
Ptáček	1o.5g	PTACEK
Purple	1o.4	~PURPLE
QE Home	1o.2p	^QEHOME	QUILTSETC
REDDY Küchen	1o.0	REDDYKUCHEN
Richardson	1o.k	~RICHARDSON
Richter+Frenzel	1o.9f	RICHTERFRENZEL
Risparmio Casa	1o.1n	RISPARMIOCASA	~RISPARMIO
SCANquilt	1o.5g	SCANQUILT
Sabag	1o.1x	SABAG
Sani-Dump	1o.2k	^SANIDUMP
Sanidirect	1o.l	SANIDIRECT
Satur	1o.1n	SATUR
Scavolini	1o.1n	SCAVOLINI
Schmidt	1o.11b	~SCHMIDT
Sheet Street	1o.31	^SHEETSTREET
SieMatic	1o.1	SIEMATIC
Sleep Country	1o.2p	^SLEEPCOUNTRY
Sleep Experts	1o.4	^SLEEPEXPERTS
Sleep Number	1o.4	^SLEEPNUMBER	^SELECTCOMFORT
Sleep Outfitters	1o.4	SLEEPOUTFITTERS
Sleepmasters	1o.31	SLEEPMASTERS
SoCoo'c	1o.k	SOCOOC
Solis	1o.2k	~SOLIS
Soltam	1o.1t	SOLTAM	סולתם
Stokes	1o.2p	STOKES
Super Colchones	1o.20	SUPERCOLCHONES
Superkeukens	1o.l	SUPERKEUKENS
Sur La Table	1o.4	^SURLATABLE	^SURLA
Swiss Sense	1o.zh	^SWISSSENSE
Søstrene Grene	1o.1	SOSTRENEGRENE
Tapi Carpets	1o.a	TAPICARPETS
Ted	1o.2k	~TED
Tefal	1o.1	TEFAL
Tempur	1o.1	TEMPUR
Tempur-Pedic	1o.4	TEMPURPEDIC
Ten Thousand Villages	1o.t	^TENTHOUSANDVILLAGES	^10THOUSANDVILLAGES	10000VILLAGES	^TENTHOUSAND
Tescoma	1o.1	TESCOMA
The Bed Shop	1o.31	^THEBEDSHOP	^BEDSHOP
The Bed Store	1o.31	^THEBEDSTORE	^BEDSTORE
The Conran Shop	1o.11c	THECONRANSHOP	CONRANSHOP	^THECONRAN
The Container Store	1o.4	^THECONTAINERSTORE	^CONTAINERSTORE	^THECONTAINER
The Range	1o.f	^THERANGE	^RANGEHOMELEISUREGARDEN
The Shade Store	1o.4	^THESHADESTORE	^SHADESTORE	^THESHADE
Think Kitchen	1o.2p	^THINKKITCHEN
Tien21	1o.1u	TIEN21
Tilbords	1o.2q	TILBORDS
Tuesday Morning	1o.4	^TUESDAYMORNING
Tuft & Needle	1o.4	TUFTNEEDLE
Tulp Keukens	1o.l	TULPKEUKENS
Tupperware	1o.1r	TUPPERWARE
United Carpets and Beds	1o.a	UNITEDCARPETS
Veneta Cucine	1o.le	VENETACUCINE	~VENETA
Verimark	1o.31	VERIMARK
Vianney	1o.20	VIANNEY
Villeroy & Boch	1o.1	VILLEROYBOCH	~VILLEROY
Volpes	1o.31	VOLPES
Vorwerk	1o.1	VORWERK
WMF	1o.5	~WMF
Whitehouse & Continental Linen	1o.31	WHITEHOUSECONTINENTALLINEN	~WHITEHOUSE	^WHITEHOUSECONTINENTAL
Williams-Sonoma	1o.t	WILLIAMSSONOMA	WILLIAMSONOMA
World Market	1o.4	^WORLDMARKET	^COSTPLUS
Wren Kitchens	1o.a	WRENKITCHENS
X2O	1o.56	~X2O	X2OBADKAMERS
Xenos	1o.ak	XENOS
Yankee Candle	1o.1	^YANKEECANDLE
Yataş Bedding	1o.1	YATAS
Yatsan	1o.1o	YATSAN
Yuppiechef	1o.31	YUPPIECHEF
Yves Delorme	1o.11d	YVESDELORME
Zara Home	1o.1	ZARAHOME
Zwilling	1o.0	ZWILLING
brava	1o.2k	~BRAVA	БРАВА
bulthaup	1o.1	BULTHAUP
dusk	1o.61	DUSK
home&you	1o.ac	^HOMEYOU
porta	1o.0	~PORTA	PORTAKUCHENWELT	^MOBELPORTA	PORTAEINRICHTUNGSHAUS
İDAŞ	1o.1o	IDAS
Παρουσίαση	1o.2c	ΠΑΡΟΥΣΙΑΣΗ	PAROUSIASI
Баня Стил	1o.2k	БАНЯСТИЛ
Домовой	1o.66	ДОМОВОИ
Еврочехол	1o.66	ЕВРОЧЕХОЛ
Императорский фарфоровый завод	1o.66	ИМПЕРАТОРСКИИФАРФОРОВЫИЗАВОД	ІМПЕРАТАРСКІФАРФОРАВЫЗАВОД	^IMPERIALPORCELAINFACTORY	FABRICAIMPERIALDEPORCELANA	MANUFACTUREDELOMONOSSOV	ביתהחרושתהקיסרילחרסינה	PORCELLANADISANPIETROBURGO	帝国磁器工場	ІМПЕРАТОРСЬКИИПОРЦЕЛЯНОВИИЗАВОД	ИМПЕРАТОРСКИИФАРФОР	~ИМПЕРАТОРСКИИ	^ИМПЕРАТОРСКИИФАРФОРОВЫИ
Немски център	1o.2k	НЕМСКИЦЕНТЪР	~НЕМСКИ
Роскедр	1o.66	РОСКЕДР
Сантехника-Онлайн	1o.66	САНТЕХНИКАОНЛАИН	~САНТЕХНИКА
Світ Матраців	1o.3s	СВІТМАТРАЦІВ
Яна Панагюрище	1o.2k	ЯНАПАНАГЮРИЩЕ
Ярослав	1o.3s	ЯРОСЛАВ	YAROSLAV
اسنوا	1o.6g	SNOWA
მანამო ჰოუმი	1o.6i	MANAMOHOME	~ᲛᲐᲜᲐᲛᲝ
სუპერი	1o.6i	~SUPER
ჰოუმ	1o.6i	~HOME
京王アートマン	1o.1s	京王アートマン	KEIOATMAN	アートマン
日本城 JHC	1o.6m	日本城JHC	~JHC	~日本城	^JAPANHOME
220 вольт	1p.6b	220ВОЛЬТ	220VOLT
84 Lumber	1p.4	84LUMBER	EIGHTYFOURLUMBER
ABC Supply	1p.4	^ABCSUPPLY
ADLO	1p.11e	ADLO
Altorfer CAT	1p.4	ALTORFERCAT	~ALTORFER
Amber	1p.34	~AMBER
American Roofing Supply	1p.4	AMERICANROOFINGSUPPLY	^AMERICANROOFING
Asian Paints	1p.1	ASIANPAINTS
Aubuchon Hardware	1p.4	AUBUCHONHARDWARE	~AUBUCHON
BMN Bouwmaterialen	1p.l	BMNBOUWMATERIALEN	~BMN	BOUWMATERIALENNEDERLAND
BMR	1p.2p	~BMR
BUCO	1p.fq	~BUCO
Battery World	1p.34	^BATTERYWORLD
Beaumont Tiles	1p.34	^BEAUMONTTILES
Beijer Byggmaterial	1p.y	BEIJERBYGGMATERIAL	~BEIJER
Benjamin Moore	1p.t	^BENJAMINMOORE
Berel	1p.20	BEREL
BigMat	1p.11f	BIGMAT
Bo-rent	1p.l	^BORENT
Boels	1p.11g	BOELS
Boyd CAT	1p.4	^BOYDCAT	^WALKERMACHINERY	WHAYNESUPPLY
Bradfords Building Supplies	1p.a	BRADFORDSBUILDINGSUPPLIES	~BRADFORDS	^BRADFORDSBUILDING
Brandon Hire Station	1p.a	^BRANDONHIRESTATION	^BRANDONTOOLHIRE	^BRANDONHIRE
Breno	1p.5g	BRENO
Brewers	1p.a	BREWERS
Brillux	1p.11h	BRILLUX
Builders	1p.7q	~BUILDERS	^BUILDERSTRADEDEPOT
Builders FirstSource	1p.4	BUILDERSFIRSTSOURCE
Butler CAT	1p.4	^BUTLERCAT
Bygger'n	1p.2q	BYGGERN
Byggmakker	1p.2q	BYGGMAKKER
Byggtorget	1p.2q	BYGGTORGET
CEF	1p.a	~CEF	^CITYELECTRICALFACTORS
CGED	1p.k	CGED
CTD Tiles	1p.a	CTDTILES
CTM	1p.11i	~CTM
Canac	1p.2p	CANAC
Capital Electric	1p.4	^CAPITALELECTRIC
Carters	1p.2l	CARTERS
Casa do Construtor	1p.26	CASADOCONSTRUTOR
Choices Flooring	1p.61	^CHOICESFLOORING
City Electric Supply	1p.t	^CITYELECTRICSUPPLY	^CITYELECTRIC
City Plumbing	1p.a	^CITYPLUMBING
Codale	1p.4	CODALE
Colora	1p.m	COLORA
Colorshop	1p.3a	COLORSHOP
Comex	1p.11j	COMEX
Cooper Electric	1p.4	^COOPERELECTRIC
Corys Electrical	1p.2l	CORYSELECTRICAL
Cramo	1p.11k	CRAMO
Crawford	1p.4	~CRAWFORD	^CRAWFORDELECTRICSUPPLY
Crown	1p.a	~CROWN	^CROWNDECORATINGCENTRE	^CROWNDECORATINGCENTRES
DEK	1p.5g	~DEK	DEKSTAVEBNINY
Daltile	1p.t	DALTILE
Denmans	1p.a	DENMANS
Diego	1p.y0	~DIEGO
Dnipro-M	1p.j7	DNIPROM	ДНІПРОМ	ТОВМЕРЕЖАМАГАЗИНІВДНІПРОМ	ФІРМОВИИМАГАЗИНDNIPROM	~DNIPRO
Do it Best	1p.4	^DOITBEST	^DOITCENTER	^DOIT
Dulux Decorator Centre	1p.a	DULUXDECORATORCENTRE	~DDC	^DULUXDECORATOR
Dulux Paints	1p.1	DULUX
Dunn-Edwards Paints	1p.4	^DUNNEDWARDS
Echo Electric	1p.4	^ECHOELECTRIC	^HOLTELECTRICAL	^RICHARDSELECTRIC	^SPRINGFIELDELECTRIC
Edmundson Electrical	1p.a	EDMUNDSONELECTRICAL	~EDMUNDSON
Empire CAT	1p.4	^EMPIRECAT	CASHMANCAT
Eurocell	1p.a	EUROCELL
F.W. Webb Company	1p.4	^FWWEBB	^FW
Fabick CAT	1p.4	FABICKCAT	~FABICK
Fargerike	1p.2q	FARGERIKE
Farrow & Ball	1p.82	FARROWBALL	~FARROW
Fastenal	1p.11l	FASTENAL
Felbermayr	1p.11m	FELBERMAYR
Ferguson	1p.4	FERGUSON
Finning CAT	1p.2p	FINNINGCAT	~FINNING
Floor & Decor	1p.4	^FLOORDECOR
Floorworld	1p.34	FLOORWORLD
Flügger	1p.11n	FLUGGER
Foussier	1p.k	FOUSSIER
Galerija podova	1p.44	GALERIJAPODOVA	ГАЛЕРИЈАПОДОВА	~GALERIJA
Gap	1p.a	~GAP
Grainger	1p.t	GRAINGER	GRANGER	WWGRAINGER
Graybar	1p.t	GRAYBAR	GREYBAR
HSS Hire	1p.f	HSSHIRE
HTI Gruppe	1p.0	HTIGRUPPE
Hagard:Hal	1p.2w	HAGARDHAL	~HAGARD
Harbor Freight Tools	1p.4	^HARBORFREIGHT
Heating Plumbing Supplies	1p.a	^HEATINGPLUMBINGSUPPLIES	HPSMERCHANT	^HEATINGPLUMBING
Hilti	1p.1	HILTI
Hirebase	1p.a	HIREBASE
Holt CAT	1p.4	^HOLTCAT
Home Hardware	1p.2p	^HOMEHARDWARE	^HOMEBUILDINGCENTRE
Huws Gray	1p.a	HUWSGRAY
ITM	1p.2l	~ITM
Independent Electric	1p.4	^INDEPENDENTELECTRIC
Interceramic	1p.20	INTERCERAMIC
Irby	1p.4	IRBY
J. A. Russel	1p.2l	JARUSSEL	^JA
Jernia	1p.2q	JERNIA
Jewson	1p.a	JEWSON	JEWSONS
John Deere	1p.1	JOHNDEERE
Johnstone Supply	1p.4	JOHNSTONESUPPLY	~JOHNSTONE
Johnstone's	1p.a	JOHNSTONES
Jotun	1p.1	JOTUN
K-Rauta	1p.49	KRAUTA
Kelly-Moore Paints	1p.4	^KELLYMOORE
Kerama Marazzi	1p.ju	KERAMAMARAZZI	~KERAMA
Keyline	1p.a	KEYLINE
Kiloutou	1p.11o	KILOUTOU
Koberce Trend	1p.5g	KOBERCETREND	~KOBERCE
Kodin Terra	1p.49	^KODINTERRA
Laparet	1p.66	LAPARET
Lecot	1p.m	LECOT
Lee Valley	1p.2p	^LEEVALLEY
Library of Things	1p.a	^LIBRARYOFTHINGS	^LIBRARYOF
Linde	1p.4	~LINDE	^LINDEWELDINGGASEQUIPMENTCENTER	PRAXAIR
Louisiana CAT	1p.4	^LOUISIANACAT
Loxam	1p.11p	LOXAM
Lumber Liquidators	1p.t	LUMBERLIQUIDATORS	^LLFLOORING	~LUMBER
MacAllister CAT	1p.4	MACALLISTERCAT	~MACALLISTER
Martin Auto Color	1p.4	^MARTINAUTOCOLOR	^MARTINAUTO
Maxbo	1p.2q	MAXBO
Mica Hardware	1p.87	^MICAHARDWARE	~MICA
Michigan CAT	1p.4	^MICHIGANCAT
Middy's	1p.34	MIDDYS
Miller Paint	1p.4	^MILLERPAINT
Montér	1p.2q	~MONTER
Motion Industries	1p.4	^MOTIONINDUSTRIES
Munch's Supply	1p.4	MUNCHSSUPPLY	~MUNCHS
Mustang CAT	1p.4	^MUSTANGCAT
N C Machinery	1p.4	^NCMACHINERY	^NC
NMC CAT	1p.4	NMCCAT
National Paints	1p.11q	NATIONALPAINTS
National Tiles	1p.34	^NATIONALTILES
North Coast	1p.4	^NORTHCOAST
NorthEast Electrical	1p.4	^NORTHEASTELECTRICAL	NEEDCO
Northern Tool + Equipment	1p.4	^NORTHERNTOOL	^NORTHERNTOOLS
Ohio CAT	1p.4	^OHIOCAT
Olijslager	1p.l	OLIJSLAGER
OneSource	1p.4	ONESOURCE	1SOURCE
Outdoor Supply Hardware	1p.4	^OUTDOORSUPPLYHARDWARE	^OUTDOORSUPPLY
PPG Paints	1p.4	PPGPAINTS
Papé Machinery	1p.4	^PAPEMACHINERY
Parr Lumber	1p.4	PARR
Peterson CAT	1p.4	^PETERSONCAT
Plumbase	1p.a	PLUMBASE
Plumblink	1p.fq	PLUMBLINK
Porcelanosa	1p.1	PORCELANOSA
Pro-Doma	1p.1v	^PRODOMA
Proper Job	1p.a	^PROPERJOB
Ptáček	1p.5g	PTACEK	INSTALATERCENTRUMPTACEK	INSTALATERSKECENTRUMPTACEK
Puckett CAT	1p.4	PUCKETTCAT	~PUCKETT
QED	1p.4	~QED	^QUALITYELECTRICALDISTRIBUTION
Quinn CAT	1p.4	^QUINNCAT
RGB Building Supplies	1p.a	RGBBUILDINGSUPPLIES	^RGBBUILDING
RHG	1p.0	~RHG	RHGBAUSTOFFE	RHGBAUGARTEN
RP Lumber	1p.4	RPLUMBER
Raab Karcher	1p.0	RAABKARCHER
Ramirent	1p.11r	RAMIRENT
Reece	1p.61	REECE
Rentas	1p.0	RENTAS
Resene	1p.11s	RESENE
Rexel	1p.11t	REXEL
Richter+Frenzel	1p.9f	RICHTERFRENZEL
Robert Dyas	1p.a	ROBERTDYAS
Rodda Paint	1p.4	RODDAPAINT
Rollplast	1p.2k	ROLLPLAST
SIG Roofing	1p.a	SIGROOFING
Santandreu	1p.20	SANTANDREU
Sayer	1p.20	SAYER
Selco Builders Warehouse	1p.a	SELCO	^SELCOBUILDERS
Sherwin-Williams	1p.1	SHERWINWILLIAMS	~SHERWIN
Sonepar	1p.11u	SONEPAR
Speedy	1p.a	SPEEDY
Stavmat Stavebniny	1p.5g	STAVMATSTAVEBNINY
Stavmat Építőanyag Kereskedelem	1p.39	STAVMATEPITOANYAGKERESKEDELEM	^STAVMATEPITOANYAG
Supa-Roof	1p.31	^SUPAROOF
Sydney Tools	1p.34	^SYDNEYTOOLS
TMT	1p.2k	~TMT
Talisman Hire	1p.fq	TALISMANHIRE	~TALISMAN
Telhanorte	1p.26	TELHANORTE
Terem	1p.66	~TEREM
The Tile Shop	1p.4	^THETILESHOP	^TILESHOP	^THETILE
Thompson CAT	1p.4	^THOMPSONCAT
Tile Africa	1p.fq	^TILEAFRICA
Tile Giant	1p.a	^TILEGIANT
Tollens	1p.k	TOLLENS
Top Carpets & Floors	1p.31	TOPCARPETSFLOORS	^TOPCARPETS
Topps Tiles	1p.a	TOPPSTILES
Toromont CAT	1p.2p	TOROMONTCAT	~TOROMONT
Total Tools	1p.34	^TOTALTOOLS
Tractor & Equipment Co.	1p.4	^TRACTOREQUIPMENTCO	^TRACTOREQUIPMENT
TradePoint	1p.a	TRADEPOINT
Tradelink	1p.34	TRADELINK
True Value	1p.4	^TRUEVALUE
Tuff Shed	1p.4	TUFFSHED
Vallen	1p.4	~VALLEN	^VALLENDISTRIBUTION
Viking Electric	1p.4	^VIKINGELECTRIC
Wagner CAT	1p.4	^WAGNERCAT
Warren CAT	1p.4	^WARRENCAT
Western States CAT	1p.4	^WESTERNSTATESCAT	^WESTERNSTATES
Wheeler CAT	1p.4	^WHEELERCAT
Woby Haus	1p.4s	WOBYHAUS
Wolseley	1p.a	WOLSELEY	^PARTSCENTER	^PARTSCENTRE	^PLUMBCENTER	^PLUMBCENTRE
Woodcote	1p.2w	WOODCOTE	STAVEBNINYWOODCOTE
World Electric	1p.4	^WORLDELECTRIC
Wyoming Equipment Company	1p.4	^WYOMINGEQUIPMENTCOMPANY	^WYOMINGEQUIPMENT
Würth	1p.1	WURTH
XL-BYG	1p.1k	XLBYG
XL-Bygg	1p.4q	XLBYGG
Yesss Electrical	1p.oj	YESSSELECTRICAL
Yesss Elektro	1p.0	YESSSELEKTRO
Yesss Électrique	1p.11v	YESSSELECTRIQUE
ZG Raiffeisen	1p.0	ZGRAIFFEISEN	RAIFFEISENBAUCENTER
Zeppelin CAT	1p.2w	ZEPPELINCAT	~ZEPPELIN
Ziegler CAT	1p.4	ZIEGLERCAT	~ZIEGLER
maxxmart	1p.2k	MAXXMART
Καυκάς	1p.2c	ΚΑΥΚΑΣ	KAFKAS
Ваши двери	1p.3x	^ВАШИДВЕРИ
Волховец	1p.66	ВОЛХОВЕЦ
Ворошилов	1p.2k	ВОРОШИЛОВ
ВсеИнструменты.ру	1p.66	ВСЕИНСТРУМЕНТЫРУ	ВСЕИНСТРУМЕНТЫ	~ВСЕИНСТРУМЕНТЫ
Галамарт	1p.66	ГАЛАМАРТ
Епіцентр К	1p.3s	ЕПІЦЕНТРК	EPICENTREXPRESS	EPICENTRK	ЕКСПРЕСЕПІЦЕНТРК	ЕПІЦЕНТР	ГІПЕРМАРКЕТЕПІЦЕНТР	EPITZENTR	EPIZENTR
Инструмент-Клуб	1p.66	^ИНСТРУМЕНТКЛУБ
Метизы	1p.66	МЕТИЗЫ
Мир Красок	1p.66	МИРКРАСОК
Мосхозторг	1p.66	МОСХОЗТОРГ
Теплэко	1p.66	ТЕПЛЭКО
Управдом	1p.66	УПРАВДОМ
Этм	1p.66	~ЭТМ
Юркас	1p.3x	ЮРКАС
Aveve	1t.m	AVEVE
Bellaflora	1t.1q	BELLAFLORA
Blomsterlandet	1t.y	BLOMSTERLANDET
Blue Diamond Garden Centres	1t.nh	^BLUEDIAMONDGARDENCENTRES	^BLUEDIAMOND
Botanic	1t.k	BOTANIC
Côté Nature	1t.k	^COTENATURE
Dehner	1t.5	DEHNER
Dobbies	1t.a	DOBBIES
E.Leclerc Jardi	1t.k	ELECLERCJARDI
Gamm Vert	1t.k	GAMMVERT
GroenRijk	1t.l	GROENRIJK
Hageland	1t.2q	HAGELAND
Hecht	1t.qh	~HECHT
Husqvarna	1t.1	HUSQVARNA
Intratuin	1t.n	INTRATUIN
Jardiland	1t.k	JARDILAND
Magasin Vert	1t.k	^MAGASINVERT
Mountfield	1t.5g	MOUNTFIELD
Otter Garden Centres	1t.a	OTTERGARDENCENTRES	^OTTERGARDEN
OÁZIS	1t.ws	OAZIS
Palmers Gardenworld	1t.2l	PALMERS
Plantagen	1t.y	PLANTAGEN
Plantasjen	1t.2q	PLANTASJEN
Plantorama	1t.1k	PLANTORAMA
Point Vert	1t.k	^POINTVERT
Stihl	1t.1	STIHL
TruGreen	1t.4	TRUGREEN
Truffaut	1t.k	TRUFFAUT
Tuttogiardino	1t.1n	TUTTOGIARDINO
Villaverde	1t.k	VILLAVERDE
Walmart	1t.t	WALMART	~WMT
Welkoop	1t.l	WELKOOP
ZG Raiffeisen	1t.0	ZGRAIFFEISEN
Дачник	1t.6b	ДАЧНИК
Садовод	1t.6b	САДОВОД
A-1 Self Storage	1r.4	^A1SELFSTORAGE
ALLSAFE	1r.l	ALLSAFE
Access Self Storage	1r.a	^ACCESSSELFSTORAGE	~ACCESS	^ACCESSSTORAGESOLUTIONS	^ACCESSSELF
Access Storage	1r.2p	^ACCESSSTORAGE
Akena	1r.vk	AKENA
Bademiljø	1r.2q	BADEMILJO
Big Yellow Self Storage	1r.a	^BIGYELLOWSELFSTORAGE	^THEBIGYELLOWSELFSTORAGECOMPANY	^BIGYELLOW
CertaPro Painters	1r.t	CERTAPROPAINTERS	~CERTAPRO
Comfort	1r.2q	~COMFORT
Compass Self Storage	1r.4	COMPASSSELFSTORAGE	^COMPASSSELF
CubeSmart	1r.4	CUBESMART
Extra Space Storage	1r.4	^EXTRASPACE	^LIFESTORAGE
Intesa	1r.2k	INTESA
K par K	1r.k	^KPARK	^KPAR
Kennards Storage	1r.61	KENNARDSSTORAGE	~KENNARDS
Komilfo	1r.k	KOMILFO
Lagerbox	1r.0	LAGERBOX
Les Déménageurs Bretons	1r.k	LESDEMENAGEURSBRETONS	^LESDEMENAGEURS
Lok'nStore	1r.a	LOKNSTORE
Metro Self Storage	1r.4	^METROSELFSTORAGE	^METROSELF
Mini Mall Storage	1r.t	^MINIMALLSTORAGE	^MINIMALL
Mini Storage Depot	1r.4	^MINISTORAGEDEPOT	^MINISTORAGE
Mister Minit	1r.1	MISTERMINIT
Mr. Electric	1r.t	^MRELECTRIC
Mr. Rooter	1r.t	MRROOTER	MISTERROOTER
MyPlace-SelfStorage	1r.7	MYPLACESELFSTORAGE	^MYPLACE	~MYPLACE
National Mini Storage	1r.2l	^NATIONALMINISTORAGE	^NATIONALMINI
National Storage	1r.61	^NATIONALSTORAGE
Northwest Self Storage	1r.4	^NORTHWESTSELFSTORAGE	^NWSELFSTORAGE	^NORTHWESTSELF
OS.9	1r.3s	~OS9	~ОС9
Onet	1r.11w	ONET	GROUPEONET
Pods	1r.40	PODS
Prime Storage	1r.t	^PRIMESTORAGE
RightSpace Storage	1r.4	RIGHTSPACESTORAGE	~RIGHTSPACE
Safestore	1r.a	SAFESTORE
SecurCare Self Storage	1r.4	SECURCARESELFSTORAGE	~SECURCARE	^SECURCARESELF
SecureSpace Self Storage	1r.4	SECURESPACESELFSTORAGE	~SECURESPACE	^SECURESPACESELF
Security Public Storage	1r.4	^SECURITYPUBLICSTORAGE	^SECURITYPUBLIC
Servpro	1r.t	SERVPRO
Shiva	1r.k	SHIVA
Shurgard	1r.11x	SHURGARD
Southern Self Storage	1r.4	^SOUTHERNSELFSTORAGE	^SOUTHERNSELF
Space Shop Self Storage	1r.4	^THESPACESHOP	^SPACESHOP
Stanley Steemer	1r.4	STANLEYSTEEMER	STANLEYSTEAMER
StorAmerica	1r.4	STORAMERICA
StorQuest Self Storage	1r.4	STORQUEST	^STORQUESTSELF
Storage King	1r.61	^STORAGEKING
Storage Rentals of America	1r.4	^STORAGERENTALSOFAMERICA	SROA	^STORAGERENTALS
StorageMart	1r.40	STORAGEMART
Store Space	1r.4	^STORESPACE
Storebox	1r.11y	STOREBOX
The Lock Up	1r.4	^THELOCKUP	^LOCKUP	^THELOCK
Timpson	1r.f	TIMPSON	TIMPSONS
Trojan Storage	1r.4	TROJAN
Truly Nolen	1r.4	TRULYNOLEN
Tryba	1r.r	TRYBA
Two Men and a Truck	1r.4	^TWOMENANDATRUCK	^TWOMEN
U-SPACE	1r.1s	^USPACE	ユースヘース
U-Stor-It	1r.4	^USTORIT	^USTOR
UK Storage Company	1r.a	^UKSTORAGECOMPANY	^UKSTORAGE
US Storage Centers	1r.4	^USSTORAGECENTERS	^USSTORAGE
Une pièce en plus	1r.k	^UNEPIECEENPLUS	^UNEPIECE
Varme & Bad	1r.2q	^VARMEBAD
WDS	1r.3s	~WDS
West Coast Self-Storage	1r.4	^WESTCOASTSELFSTORAGE	^WESTCOAST
iStorage	1r.4	ISTORAGE
Ключевой момент	1r.66	КЛЮЧЕВОИМОМЕНТ	~КЛЮЧЕВОИ
Оконный континент	1r.66	ОКОННЫИКОНТИНЕНТ	~ОКОННЫИ
アート引越センター	1r.1s	アート引越センター	^ARTMOVING	THE0123
カギの110番	1r.1s	カキの110番	KAGI110
カギの救急車	1r.1s	カキの救急車	KEYAMBULANCY
サカイ引越センター	1r.1s	サカイ引越センター	SAKAIMOVINGSERVICE
ハローストレージ	1r.1s	ハローストレーシ	^HELLOSTORAGE
プロタイムズ	1r.1s	フロタイムス	PROTIMES
ライゼボックス	1r.1s	ライセホックス	^REISEBOX	~ライセ
21世紀不動產	1n.6l	21世紀不動產	^CENTURY21	^21SEKIPUTTONGSAN
21世纪不动产	1n.6k	21世纪不动产	^CENTURY21
AJP Immobilier	1n.k	AJPIMMOBILIER	~AJP
Activ'expertise	1n.k	ACTIVEXPERTISE
Allen & Harris	1n.a	^ALLENHARRIS
Bagshaws Residential	1n.a	BAGSHAWSRESIDENTIAL	~BAGSHAWS
Bairstow Eves	1n.a	BAIRSTOWEVES	~BAIRSTOW
Barfoot & Thompson	1n.2l	BARFOOTTHOMPSON	~BARFOOT
Barnard Marcus	1n.a	BARNARDMARCUS	~BARNARD
Barnes	1n.1	~BARNES
Bayleys	1n.11z	BAYLEYS
Belle Property	1n.34	^BELLEPROPERTY	~BELLE
Belvoir	1n.a	BELVOIR
Berkshire Hathaway HomeServices	1n.4	BERKSHIREHATHAWAY	HOMESERVICESOFAMERICA	~BERKSHIRE
Bjurfors	1n.y	BJURFORS
Bradleys	1n.a	BRADLEYS
Bridgfords	1n.a	BRIDGFORDS
Brown & Merry	1n.a	^BROWNMERRY
Buxton	1n.34	BUXTON
CBRE	1n.1	CBRE	COLDWELLBANKERRICHARDELLIS
CENTURY 21	1n.1s	^CENTURY21	センチュリー21
Cabinet Bedin	1n.k	CABINETBEDIN
Century 21	1n.1	^CENTURY21
Chestertons	1n.a	CHESTERTONS
Cimm Immobilier	1n.k	CIMMIMMOBILIER
Coldwell Banker	1n.1	COLDWELLBANKER	~COLDWELL
Connells	1n.a	CONNELLS
Cooper & Tanner	1n.a	^COOPERTANNER
Cushman & Wakefield	1n.1	CUSHMANWAKEFIELD	~CUSHMAN
DNG	1n.5s	~DNG
Dexters	1n.a	DEXTERS
Di Jones	1n.34	^DIJONES
Duna House	1n.39	DUNAHOUSE
ERA	1n.120	~ERA	^ERAIMMOBILIER
ERA Real Estate	1n.1	^ERAREALESTATE	~ERA	^ERAREAL
Edina Realty	1n.4	EDINAREALTY
Engel & Völkers	1n.1	ENGELVOLKERS
Era	1n.2k	~ERA	~ЕРА
Erik Olsson	1n.y	ERIKOLSSON
FALC Immobilien	1n.0	FALCIMMOBILIEN
Fastighetsbyrån	1n.y	FASTIGHETSBYRAN
Felicity J Lord	1n.a	^FELICITYJLORD	^FELICITYJ
Fine & Country	1n.a	^FINECOUNTRY
First National Real Estate	1n.121	^FIRSTNATIONALREALESTATE	^FIRSTNATIONAL
Fletchers	1n.34	FLETCHERS
Foncia	1n.k	FONCIA
Fox & Sons	1n.a	^FOXSONS
Foxtons	1n.a	FOXTONS
Gabetti	1n.1n	GABETTI
Greenslade Taylor Hunt	1n.a	GREENSLADETAYLORHUNT	~GTH	~GREENSLADE	^GREENSLADETAYLOR
Guy Hoquet	1n.k	GUYHOQUET
Haart	1n.a	HAART
Hamptons International	1n.a	HAMPTONS
Harcourts	1n.122	HARCOURTS
Howard Hanna	1n.4	^HOWARDHANNA
Human Immobilier	1n.k	^HUMANIMMOBILIER	BOURSEDELIMMOBILIER
Hunters	1n.a	HUNTERS
HusmanHagberg	1n.y	HUSMANHAGBERG
JLL	1n.1	~JLL	JONESLANGELASALLE
Jellis Craig	1n.34	JELLISCRAIG	~JELLIS
John L. Scott	1n.4	^JOHNLSCOTT	^JOHNL
Jones & Chapman	1n.a	^JONESCHAPMAN
Keatons	1n.a	KEATONS
Keller Williams Realty	1n.1	^KELLERWILLIAMSREALTY	^KELLERWILLIAMS
Knight Frank	1n.1	^KNIGHTFRANK
LF Fastighetsförmedling	1n.y	LFFASTIGHETSFORMEDLING
LJ Hooker	1n.1	LJHOOKER
Laforêt	1n.k	LAFORET
Leaders	1n.a	~LEADERS	^LEADERSESTATEAGENCY
Long & Foster Real Estate	1n.4	^LONGFOSTER
M&M Reality	1n.1v	^MMREALITY
Manners & Harrison	1n.a	MANNERSHARRISON	~MANNERS
Martin & Co	1n.a	^MARTINCO
Mayfair Town & Country	1n.a	MAYFAIRTOWNCOUNTRY	~MAYFAIR	^MAYFAIRTOWN
McGrath	1n.34	MCGRATH
McMakler	1n.0	MCMAKLER
Mäklarhuset	1n.y	MAKLARHUSET
Mäklarringen	1n.y	MAKLARRINGEN
Nelson Alexander	1n.34	^NELSONALEXANDER
Nestenn	1n.k	NESTENN
Nexity	1n.k	NEXITY
Nybolig	1n.1k	NYBOLIG
Orpi	1n.k	ORPI
Palmer Snell	1n.a	PALMERSNELL
Pam Golding Properties	1n.123	PAMGOLDINGPROPERTIES	^PAMGOLDING
Parkers	1n.a	PARKERS
RE/MAX	1n.1	^REMAX
Rawson Property Group	1n.31	RAWSONPROPERTYGROUP	~RAWSON	^RAWSONPROPERTY
Ray White	1n.61	^RAYWHITE
Realty Executives	1n.4	^REALTYEXECUTIVES
Reeds Rains	1n.a	REEDSRAINS
Roger Platt	1n.a	^ROGERPLATT
Romans	1n.a	~ROMANS
Royal LePage	1n.2p	ROYALLEPAGE
Savills	1n.1	SAVILLS
Sherry FitzGerald	1n.5s	SHERRYFITZGERALD
Shipways	1n.a	SHIPWAYS
Sixième Avenue	1n.k	SIXIEMEAVENUE	~SIXIEME
SkandiaMäklarna	1n.y	SKANDIAMAKLARNA
Square Habitat	1n.k	^SQUAREHABITAT
Stags	1n.a	STAGS
Stirling Ackroyd	1n.a	STIRLINGACKROYD	~STIRLING
Stone	1n.34	~STONE
Strutt & Parker	1n.a	STRUTTPARKER	~STRUTT
Stéphane Plaza Immobilier	1n.k	^STEPHANEPLAZA
Svensk Fastighetsförmedling	1n.y	SVENSKFASTIGHETSFORMEDLING
Swetenhams	1n.a	SWETENHAMS
Symonds & Sampson	1n.a	SYMONDSSAMPSON	~SYMONDS
Taylors	1n.a	TAYLORS
Tecnocasa	1n.124	TECNOCASA	GRUPPOTECNOCASA
Tecnorete	1n.1n	TECNORETE
Tempocasa	1n.1n	TEMPOCASA
Townends	1n.a	TOWNENDS
Von Poll Immobilien	1n.5	VONPOLLIMMOBILIEN	^VONPOLLREALESTATE	VONPOLL	VONPOLLCOMMERCIAL
Webbers	1n.a	WEBBERS
Weichert, Realtors	1n.4	WEICHERT
William H. Brown	1n.a	^WILLIAMHBROWN	^WILLIAMH
Windermere Real Estate	1n.a	WINDERMEREREALESTATE	~WINDERMERE	^WINDERMEREREAL
Winkworth	1n.1	WINKWORTH
Your Move	1n.a	^YOURMOVE
eXp Realty	1n.t	^EXPREALTY
von Poll Real Estate	1n.125	^VONPOLLREALESTATE	VONPOLLIMMOBILIEN	VONPOLL	VONPOLLCOMMERCIAL
Адрес	1n.2k	~АДРЕС	~ADDRESS
Жилфонд	1n.66	ЖИЛФОНД
Самолет Плюс	1n.66	^САМОЛЕТПЛЮС
アパマンショップ	1n.1s	アハマンショッフ	APAMANSHOP
エイブル	1n.1s	エイフル	~ABLE
タウンハウジング	1n.1s	タウンハウシンク	TOWNHOUSING
ピタットハウス	1n.1s	ヒタットハウス	PITATHOUSE	ヒタットハウスネットワーク
ホームメイト	1n.1s	ホームメイト	HOMEMATE
ユニバーサルホーム	1n.1s	ユニハーサルホーム	^UNIVERSALHOUSE
三井のリハウス	1n.1s	三井のリハウス	MITSUIFUDOSANREALTY
三菱UFJ不動産販売	1n.1s	三菱UFJ不動産販売	MITSUBISHIUFJREALESTATESERVICES
世紀21 Century 21	1n.6m	^CENTURY21	世紀21	^世紀21CENTURY
中信房屋	1n.6l	中信房屋	CTBCREALESTATE	TIONGSINPANGOK
中原地產 Centaline Property	1n.6m	CENTALINEPROPERTY	中原地產	^中原地產CENTALINE
中原房产	1n.6k	中原房产
住商不動產	1n.6l	住商不動產	^HBHOUSING
信義房屋	1n.6l	信義房屋	SINYIREALTY
利嘉閣 Ricacorp Properties	1n.1l	利嘉閣RICACORPPROPERTIES	RICACORPPROPERTIES	~利嘉閣	^利嘉閣RICACORP
台灣房屋	1n.6l	台灣房屋	^TAIWANREALTYESTATE	TAIOANPANGOK	TAIUANPANGOK
德佑地产	1n.6k	德佑地产
我爱我家	1n.6k	我爱我家
有巢氏房屋	1n.6l	有巢氏房屋	^UTRUST
東森房屋	1n.6l	東森房屋	^EASTERNREALTY	^TONGSIMPANGOK
永慶房屋	1n.6l	永慶房屋	YUNGCHING
美聯物業 Midland Realty	1n.6m	MIDLANDREALTY	美聯物業	^美聯物業MIDLAND
链家	1n.6k	~链家	LIANJIA
香港置業 Hong Kong Property	1n.1l	^HONGKONGPROPERTY	香港置業	^香港置業HONG
ALE-HOP	1e.126	^ALEHOP
Albi	1e.5g	ALBI
American Greetings	1e.4	^AMERICANGREETINGS
Archies	1e.2g	ARCHIES
Attic Salt	1e.4	ATTICSALT
Blume 2000	1e.0	BLUME2000
Blumen B&B	1e.1q	^BLUMENBB	^BLUMENB
Blumen Risse	1e.0	BLUMENRISSE
BoxLunch	1e.4	BOXLUNCH
Calendar Club	1e.2p	^CALENDARCLUB
Card Centre	1e.a	^CARDCENTRE
Card Factory	1e.127	^CARDFACTORY
Cards Direct	1e.a	^CARDSDIRECT
Cardzone	1e.a	CARDZONE
Carlton Cards	1e.2p	^CARLTONCARDS	~CARLTON
Central England Co-operative	1e.a	CENTRALENGLANDCOOPERATIVE	^CENTRALCOOPFLORIST	^CENTRALCOOPFOOD	^CENTRALENGLAND
Clintons	1e.a	CLINTONS	^CLINTONCARDS
Cracker Barrel	1e.4	CRACKERBARREL	CRACKERBARRELOLDCOUNTRYSTORE	~CRACKER
Disney Store	1e.rl	^DISNEYSTORE	^THEDISNEYSTORE
Edible Arrangements	1e.t	EDIBLEARRANGEMENTS	~EDIBLE
Elbenwald	1e.5	ELBENWALD
Flamengo	1e.5g	FLAMENGO
Fuego	1e.4	~FUEGO
Harry & David	1e.4	^HARRYDAVID
Hickory Farms	1e.t	HICKORYFARMS	~HICKORY
Holland Blumen Mark	1e.1q	^HOLLANDBLUMEN
Kvety Victor	1e.2w	KVETYVICTOR	VICTORKVETY
Menkind	1e.a	MENKIND
Mester grønn	1e.2q	MESTERGRONN
Monceau Fleurs	1e.r	^MONCEAUFLEURS
Mooch	1e.a	MOOCH
Nanu-Nana	1e.5	^NANUNANA
Natura	1e.z0	~NATURA
Paper Kisses	1e.a	PAPERKISSES
Scribbler	1e.a	SCRIBBLER
Showcase	1e.t	~SHOWCASE
Spencer Gifts	1e.t	^SPENCERGIFTS	SPENCERS
TGJones	1e.a	TGJONES
The Paper Store	1e.4	^THEPAPERSTORE	^PAPERSTORE	^THEPAPER
Thun	1e.1n	THUN
Wereldwinkel	1e.m	WERELDWINKEL
Wyjątkowy prezent	1e.25	WYJATKOWYPREZENT	~WYJATKOWY
imaginarium	1e.26	IMAGINARIUM
Азалия	1e.ob	АЗАЛИЯ
Букет столицы	1e.66	БУКЕТСТОЛИЦЫ
Клумба	1e.6b	КЛУМБА
Мосцветторг	1e.66	МОСЦВЕТТОРГ
Оранж	1e.66	ОРАНЖ
ЦветОптТорг	1e.66	ЦВЕТОПТТОРГ
Цветовик	1e.66	ЦВЕТОВИК
Цветомания	1e.66	ЦВЕТОМАНИЯ
Цветочная база	1e.66	ЦВЕТОЧНАЯБАЗА	~ЦВЕТОЧНАЯ
Цветы 24	1e.66	^ЦВЕТЫ24
Цветы Голландии	1e.66	ЦВЕТЫГОЛЛАНДИИ
パッケージプラザ	1e.1s	ハッケーシフラサ	^PACKAGEPLAZA
青山フラワーマーケット	1e.1s	青山フラワーマーケット	AOYAMAFLOWERMARKET
(주)쏘카	34.3k	~주쏘카
99rent	34.25	99RENT
ADA	34.1	~ADA
Alamo	34.1	ALAMO
Alpes Autopartage	34.k	ALPESAUTOPARTAGE
Apex	34.2l	APEX
Arnold Clark	34.a	^ARNOLDCLARK
Auto Teilen Landshut e.V.	34.0	AUTOTEILENLANDSHUTEV	^AUTOTEILEN
Autohaus Schmid Waldkirch	34.0	AUTOHAUSSCHMIDWALDKIRCH	~AUTOHAUS	^AUTOHAUSSCHMID
Autohopper	34.l	AUTOHOPPER
Autolib'	34.k	AUTOLIB
Avant2GO	34.wd	AVANT2GO
Avis	34.1	~AVIS	^AVISCARRENTAL
BeiAnrufAuto e.V.	34.0	BEIANRUFAUTOEV	~BEIANRUFAUTO	^BEIANRUFAUTOE
Bildeleringen SA	34.2q	BILDELERINGENSA	~BILDELERINGEN
BlueSG	34.52	BLUESG
BodenseeMobil e.V.	34.0	BODENSEEMOBILEV	~BODENSEEMOBIL	^BODENSEEMOBILE
Bolloré	34.k	BOLLORE
Buchbinder	34.5	BUCHBINDER
Budget	34.1	~BUDGET	^BUDGETRENTACAR	^BUDGETCARRENTAL
Budget Truck Rental	34.4	^BUDGETTRUCKRENTAL	^BUDGETTRUCK
CICAR	34.1u	CICAR	CABRERAMEDINA	CANARYISLANDSCAR
Car Sharing Trentino	34.1n	CARSHARINGTRENTINO	^CARSHARING
CarGo	34.k	~CARGO
CarSharing Erlangen	34.128	CARSHARINGERLANGEN	~CARSHARING
Caruso Carsharing	34.1q	CARUSOCARSHARING	~CARUSO
Citiz	34.k	CITIZ	AUTOCOOL
Citiz Alpes-Loire	34.k	CITIZALPESLOIRE	^CITIZALPES
Citiz Bordeaux	34.k	CITIZBORDEAUX
Citiz Grand Est	34.k	CITIZGRANDEST	^CITIZGRAND
Citiz Nantes	34.k	CITIZNANTES
City CarShare	34.4	CITYCARSHARE
Citédia	34.k	CITEDIA
Citélib	34.k	CITELIB
Clem'	34.k	~CLEM
Co-wheels	34.a	^COWHEELS
Communauto	34.me	COMMUNAUTO
Conficars	34.0	CONFICARS
Dollar Car Rental	34.1	^DOLLARCARRENTAL	~DOLLAR	^DOLLARRENTACAR	^DOLLARCAR
Drive Carsharing	34.0	DRIVECARSHARING
E.Leclerc Location	34.k	ELECLERCLOCATION
Enterprise	34.1	~ENTERPRISE	^ENTERPRISERENTACAR	^ENTERPRISECARRENTAL
Enterprise Car Club	34.a	^ENTERPRISECARCLUB	^CITYCARCLUB
Enterprise CarShare	34.t	ENTERPRISECARSHARE	AUTOSHARE	PHILLYCARSHARE
Enterprise GO	34.1x	^ENTERPRISEGO	^ENTERPRISECARRENTAL
Euromobil	34.l	EUROMOBIL
Europcar	34.1	EUROPCAR
Evo	34.2p	~EVO
Flinkster	34.0	FLINKSTER	^DEUTSCHEBAHNCONNECT
Ford Carsharing	34.0	FORDCARSHARING
GarentaDAY	34.1o	GARENTADAY	GARENTA
Genova Car Sharing	34.1n	GENOVACARSHARING	~GENOVA	^GENOVACAR
GoCar	34.5s	GOCAR
GoGet	34.34	GOGET
Grafinger Auto-Teiler e.V.	34.0	GRAFINGERAUTOTEILEREV	~GRAFINGER	^GRAFINGERAUTO
Green Motion	34.1	^GREENMOTION
Greenwheels	34.ak	GREENWHEELS
Grüne Flotte	34.0	^GRUNEFLOTTE
Hertz	34.1	HERTZ
Hop-On	34.0	^HOPON
IWV	34.0	~IWV
Ithaca Carshare	34.4	ITHACACARSHARE	~ITHACA
Jucy	34.61	JUCY
Jネットレンタカー	34.1s	Jネットレンタカー
Lilas	34.k	LILAS
Linz AG	34.1q	LINZAG
Localiza	34.1	LOCALIZA
Marguerite	34.k	~MARGUERITE
Mobilib'	34.k	MOBILIB
Mobility	34.1x	~MOBILITY	^MOBILITYCOOPERATIVE	MOBILITYGENOSSENSCHAFT
Modo	34.2p	~MODO
Modulauto	34.k	MODULAUTO
Movida	34.26	MOVIDA
MyWheels	34.l	MYWHEELS
National	34.1	~NATIONAL	^NATIONALCARRENTAL
Opel Rent	34.0	^OPELRENT
Partago cv	34.56	PARTAGOCV	~PARTAGO
Payless	34.1	PAYLESS
Peg City Car Co-op	34.2p	^PEGCITYCARCOOP	^PEGCITY
Practical	34.f	~PRACTICAL	^PRACTICALCARVANRENTAL
Redspot Car Rentals	34.34	REDSPOTCARRENTALS	~REDSPOT	^REDSPOTCAR
Regio.Mobil	34.0	^REGIOMOBIL
Rent A Car	34.k	^RENTACAR
Roma Servizi per la Mobilità	34.1n	ROMASERVIZIPERLAMOBILITA	^ROMASERVIZI
SK렌터카	34.3k	SK렌터카	^SKRENTACAR
STARCAR	34.0	STARCAR
Scouter Carsharing	34.0	SCOUTER
Share Now	34.129	^SHARENOW
Sheepersharing.com	34.0	SHEEPERSHARINGCOM	~SHEEPERSHARING
Sixt	34.1	SIXT
StadtAuto Bremen CarSharing	34.0	STADTAUTOBREMENCARSHARING	^STADTAUTOBREMEN
StadtTeilAuto	34.0	STADTTEILAUTO
Stadtauto carsharing	34.1q	STADTAUTOCARSHARING
Stadtmobil	34.0	STADTMOBIL
Stadtmobil Südbaden	34.0	STADTMOBIL
Stadtteilauto Carsharing Münster	34.0	STADTTEILAUTOCARSHARINGMUNSTER	^STADTTEILAUTOCARSHARING
Stadtteilauto Münster	34.0	STADTTEILAUTOMUNSTER
StattAuto eG	34.0	STATTAUTOEG
Stattauto München	34.0	STATTAUTOMUNCHEN	^SPECTRUMMOBIL
Sunfleet	34.y	SUNFLEET
Thrifty	34.1	THRIFTY
U-Save	34.12a	^USAVE
Ubeeqo	34.hr	UBEEQO
Ucar	34.k	UCAR
Unidas	34.26	~UNIDAS
VCD Carsharing Aschaffenburg	34.0	VCDCARSHARINGASCHAFFENBURG	^VCDCARSHARING
VIVe	34.1u	~VIVE
Vaterstettener Auto-Teiler e.V.	34.0	VATERSTETTENERAUTOTEILEREV	~VATERSTETTENER	^VATERSTETTENERAUTO
Vianova	34.0	VIANOVA
Vrtucar	34.2p	VRTUCAR
Willmobil	34.0	WILLMOBIL
book-n-drive	34.0	^BOOKNDRIVE	^BOOKN
cambio CarSharing	34.128	CAMBIOCARSHARING	~CAMBIO	CAMBIOAUTODELEN
deer	34.0	~DEER	^DEERGMBH
e-vai	34.1n	^EVAI
einfach mobil	34.0	^EINFACHMOBIL
mikar	34.0	MIKAR
my-e-car	34.0	^MYECAR	^MYE
naturenergie sharing	34.0	NATURENERGIESHARING
swu2go	34.0	SWU2GO
teilAuto	34.0	TEILAUTO	^MOBILITYCENTERGMBH
teilAuto Neckar-Alb eG	34.0	TEILAUTONECKARALBEG	OKOSTADTTUBINGENEV	^TEILAUTONECKAR
Ökostadt Renningen e.V.	34.0	OKOSTADTRENNINGENEV	~OKOSTADT	^OKOSTADTRENNINGEN
オリックスレンタカー	34.1s	オリックスレンタカー	ORIXRENTACAR
ガッツレンタカー	34.1s	カッツレンタカー	GUTSRENTACAR
ジャパンレンタカー	34.1s	シャハンレンタカー	^JAPANRENTACAR
タイムズカー	34.1s	タイムスカー	タイムスモヒリティ	^TIMESMOBILITY	~TIMES	タイムス	タイムス24	タイムスカーシェア
トヨタレンタカー	34.1s	トヨタレンタカー	^TOYOTARENTACAR	トヨタレンタリース
ニコニコレンタカー	34.1s	ニコニコレンタカー	NICONICORENTACAR
ニッポンレンタカー	34.1s	ニッホンレンタカー	^NIPPONRENTACAR
三井のカーシェアーズ	34.1s	三井のカーシェアース	三井不動産リアルティ	MITSUIFUDOSANREALTY	CARECO	カーシェアース	~カレコ
中租租車	34.6l	中租租車	CHAILEASE
和運租車	34.6l	和運租車	HOTAILEASING
小馬租車	34.6l	小馬租車	^PONYRENTACAR
愛旺租車	34.6l	愛旺租車	IWSRENTACAR
日産レンタカー	34.1s	日産レンタカー	^NISSANRENTACAR
格上租車	34.6l	格上租車	CARPLUS
直航租車	34.6l	直航租車	CHIHHANGCARRENTAL
神州租车	34.6k	神州租车	^CARINC
聯邦租車	34.6l	聯邦租車	^UNIONRENTALCAR
롯데렌터카	34.3k	롯데렌터카	LOTTERENTACAR
AAA Auto	0.c	^AAAAUTO
Abarth	0.1	ABARTH
Acura	0.1	ACURA
Aixam	0.1	AIXAM
Alfa Romeo	0.1	^ALFAROMEO
Alpine	0.1	~ALPINE
America's Car-Mart	0.4	^AMERICASCARMART	^AMERICASCAR
Arnold Clark	0.a	^ARNOLDCLARK
Ashok Leyland	0.2g	ASHOKLEYLAND	ASHOKE
Aston Martin	0.1	ASTONMARTIN
Audi	0.1	~AUDI
AutoNation	0.4	AUTONATION
Avis	0.4	~AVIS
BMW Motorrad	0.1	^BMWMOTORRAD	~BMW
BYD	0.1	~BYD	^BUILDYOURDREAMS	BYDAUTO
Bajaj	0.2g	BAJAJ
Bentley	0.1	BENTLEY
BharatBenz	0.2g	BHARATBENZ
Bugatti	0.1	BUGATTI
Buick	0.cm	BUICK
Byrider	0.4	BYRIDER
Cadillac	0.1	~CADILLAC
CarMax	0.4	CARMAX
CarShop	0.4	CARSHOP
Cazoo	0.a	CAZOO
Central Texas Regional Mobility Authority	0.4	CTRMA	^MOBILITYAUTHORITY	^CENTRALTEXAS
Chery	0.1	CHERY
Chevrolet	0.1	~CHEVROLET
Chrysler	0.1	~CHRYSLER
Citroën	0.1	~CITROEN
Cupra	0.1	CUPRA
DAF	0.1	~DAF	DAFTRUCKS
DS Automobiles	0.1	^DSAUTOMOBILES	~DS
Dacia	0.1	DACIA
Daihatsu	0.1	DAIHATSU
Das WeltAuto	0.1	DASWELTAUTO
Defender	0.1	~DEFENDER
Discovery	0.1	~DISCOVERY
Distinxion	0.k	DISTINXION
Dodge	0.1	~DODGE
DriveTime	0.4	DRIVETIME
Ducati	0.1	DUCATI
Eicher Motors	0.2g	EICHERMOTORS	~EICHER
Enterprise Car Sales	0.4	^ENTERPRISECARSALES
Ewigo	0.k	EWIGO
Ferrari	0.1	~FERRARI
Fiat	0.1	~FIAT
Fiat Professional	0.1	^FIATPROFESSIONAL
Fisker Inc.	0.1	^FISKERINC	~FISKER
Ford	0.1	~FORD	^FORDMOTORCOMPANY
Fort Bend County Toll Road Authority	0.4	^FORTBENDCOUNTYTOLLROADAUTHORITY	FBCTRA	^FORTBEND
Freightliner	0.1	FREIGHTLINER
Fuso	0.1	~FUSO
GMC	0.1	~GMC
GWM	0.1	~GWM	^GREATWALLMOTOR	^GREATWALL	^GREATWALLMOTORS
Geely	0.1	GEELY
Genesis	0.1	~GENESIS	^GENESISMOTOR	^GENESISMOTORS
Gogoro	0.6l	GOGORO	~睿能
HOT大聯盟	0.6l	HOT大聯盟	HOTCAR
Harley-Davidson	0.1	^HARLEYDAVIDSON
Harris County Toll Road Authority	0.4	^HARRISCOUNTYTOLLROADAUTHORITY	HCTRA	^HARRISCOUNTY
Haval	0.1	HAVAL
Hero	0.2g	~HERO
Hertz Car Sales	0.4	HERTZCARSALES	^HERTZCAR
Hino Motors	0.1	HINOMOTORS
Holden	0.61	~HOLDEN
Honda	0.1	~HONDA	^HONDACARS
Illinois Tollway	0.4	ILLINOISTOLLWAY
Indian Motorcycle	0.1	^INDIANMOTORCYCLE
Infiniti	0.1	INFINITI
International	0.84	~INTERNATIONAL
Isuzu	0.1	ISUZU
Iveco	0.1	IVECO
Jaguar	0.1	~JAGUAR
Jeep	0.1	~JEEP
KTM	0.1	~KTM
Karma Automotive	0.12b	^KARMAAUTOMOTIVE	~KARMA
Kawasaki	0.1	KAWASAKI
Kia	0.1	~KIA	KIAMOTORS
Koenigsegg	0.12c	KOENIGSEGG
L'Agence Automobilière	0.12d	LAGENCEAUTOMOBILIERE	~LAGENCE
Lada	0.1	~LADA	ЛАДА
Lamborghini	0.1	LAMBORGHINI
Lancia	0.1	~LANCIA
Land Rover	0.1	^LANDROVER
Lexus	0.1	~LEXUS
Ligier Store	0.k	LIGIERSTORE	~LIGIER
Lincoln	0.1	~LINCOLN
Lotus	0.1	~LOTUS	^LOTUSCARS
Louis Motorrad	0.ou	^LOUISMOTORRAD
Lucid Motors	0.1	LUCIDMOTORS	LUCID	LUCIDSTUDIO
Luxgen	0.6l	LUXGEN
Lynk & Co	0.1	LYNKCO
MAN	0.1	~MAN	^MANTRUCK
MG	0.1	~MG	^MGMOTOR	^MGMOTORS
Mahindra & Mahindra	0.1	MAHINDRAMAHINDRA	MAHINDRA
Mahindra Truck and Bus	0.2g	MAHINDRATRUCKANDBUS	^MAHINDRATRUCK
Maruti Suzuki	0.2g	MARUTISUZUKI	MARUTISUZUKIARENA	~MARUTI
Maryland Transportation Authority	0.4	^MARYLANDTRANSPORTATIONAUTHORITY	MDTA	^MARYLANDTRANSPORTATION
Maserati	0.1	MASERATI
Mazda	0.1	~MAZDA
McLaren	0.1	MCLAREN
Mercedes-Benz	0.1	^MERCEDESBENZ	~MERCEDES
Mercedes-Benz Trucks	0.1	^MERCEDESBENZTRUCKS
Mini	0.1	~MINI
Mitsubishi	0.1	~MITSUBISHI	^MITSUBISHIMOTORS
Mitsukoshi	0.1y	MITSUKOSHI
Montgomery County Toll Road Authority	0.4	MCTRA	^MONTGOMERYCOUNTY
Motorstar	0.1y	MOTORSTAR
Motortrade	0.1y	MOTORTRADE
N3 Toll Concession Ltd	0.31	^N3TOLLCONCESSIONLTD	N3TC	^N3TOLL
NIO	0.1	~NIO	NIOHOUSE	NIOSPACE
New York State Thruway Authority	0.4	NEWYORKSTATETHRUWAYAUTHORITY	NYSTA
North East Texas Regional Mobility Authority	0.4	NETRMA	^NORTHEAST
North Texas Tollway Authority	0.4	NORTHTEXASTOLLWAYAUTHORITY	NTTA	TOLLTAG	^NORTHTEXAS
Opel	0.1	~OPEL
Ora	0.1	~ORA	GWMORA
Perodua	0.12e	PERODUA
Peterbilt	0.1	PETERBILT
Peugeot	0.1	~PEUGEOT
Polaris	0.1	POLARIS
Polestar	0.12f	POLESTAR	POLESTARRACING
Polo Motorrad	0.7	^POLOMOTORRAD
Porsche	0.1	~PORSCHE
Proton	0.12g	~PROTON
Ram	0.1	~RAM
Range Rover	0.1	^RANGEROVER
Renault Trucks	0.1	^RENAULTTRUCKS
Rimac	0.12h	RIMAC
Rivian	0.t	RIVIAN
Rolls-Royce	0.1	ROLLSROYCE	ROLLSROYCEMOTORCARS
Royal Enfield	0.2g	ROYALENFIELD
Rush Truck Centers	0.4	^RUSHTRUCKCENTERS	^RUSHTRUCK
Rusi	0.1y	~RUSI
SH 130 Concession Company	0.4	SH130CONCESSIONCOMPANY	^SH130
SML Mahindra	0.2g	SMLMAHINDRA	SMLISUZU	SWARAJMAZDA
Scania	0.1	SCANIA
Seat	0.1	~SEAT
Skuba	0.1	SKUBA
Smart	0.1	~SMART
South African National Roads Agency	0.31	^SOUTHAFRICANNATIONALROADSAGENCY	SANRAL	SANRA
SsangYong	0.1	SSANGYONG
Subaru	0.1	~SUBARU
Suzuki	0.1	~SUZUKI	^SUZUKIMOTORCYCLEINDIA
Sytner Select	0.a	SYTNERSELECT	CARSHOP	~SYTNER
TVS	0.2g	~TVS
Tata	0.12i	~TATA	^TATAMOTORS	^TATAMOTORSCARS
Tata Motors	0.2g	^TATAMOTORS	^TATACOMMERCIALVEHICLES	^TATATRUCKS
Tesla	0.1	TESLA	TESLAINC	TESLAMOTORS	特斯拉超级充电桩	特斯拉超级充电站
Toll Operations Division of the Texas Department of Transportation	0.4	TXDOTTOD	TXDOTTOLLOPERATIONSDIVISION	^TOLLOPERATIONS
Toyota	0.1	~TOYOTA	^TOYOTAUSA
Triumph	0.1	~TRIUMPH	トリンフ	~黛安芬
Vauxhall	0.1	VAUXHALL
Vertu	0.a	~VERTU	^BRISTOLSTREETMOTORS	^VERTUMOTORS
Vespa	0.1	VESPA
Volkswagen Commercial Vehicles	0.1	^VOLKSWAGENCOMMERCIALVEHICLES	^VOLKSWAGENCOMMERCIAL
Volvo	0.1	~VOLVO
Volvo Trucks	0.1	^VOLVOTRUCKS
We Buy Any Car	0.a	^WEBUYANYCAR	WEBUYANYCARCOM	^WEBUY
WeBuyCars	0.31	WEBUYCARS
Wheeltek	0.1y	WHEELTEK
Xpeng	0.1	XPENG
Yamaha	0.1	~YAMAHA
Škoda	0.1	~SKODA	^SKODAAUTO
Автомир	0.66	АВТОМИР	AUTOWORLD
Агенция "Пътна инфраструктура"	0.2k	АГЕНЦИЯПЪТНАИНФРАСТРУКТУРА	~АПИ	~АГЕНЦИЯ	^АГЕНЦИЯПЪТНА
КорсГрупп	0.66	КОРСГРУПП
سایپا	0.6g	SAIPA
نمایندگی ایران خودرو	0.6g	~نمایندگی
ガリバー	0.1s	カリハー	GULLIVER
スズキアリーナ	0.1s	ススキアリーナ	^SUZUKIARENA
ダイハツ	0.1s	タイハツ	DAIHATSU
トヨタ	0.1s	~トヨタ	~TOYOTA	トヨタカローラ	トヨタ自動車
ネクステージ	0.1s	ネクステーシ	NEXTAGE
ネッツ	0.1s	~ネッツ	~NETZ	ネッツトヨタ
バイク王	0.1s	ハイク王	^BIKEO
ビッグモーター	0.1s	ヒックモーター	BIGMOTOR
ホンダ	0.1s	~ホンタ	~HONDA
レッドバロン	0.1s	レットハロン	^REDBARON
丰田汽车	0.6k	丰田汽车	~TOYOTA
凌志	0.1l	~凌志	~LEXUS
小鹏	0.6k	~小鹏	XPENG	小鹏超充站
日産	0.1s	~日産	~NISSAN
极氪	0.6k	~极氪	ZEEKR
比亚迪	0.1	~比亚迪	~BYD	比亚迪汽车
特斯拉	0.1	~特斯拉	TESLA
理想	0.6k	~理想	^LIAUTO	理想超级充电站
蔚来	0.6k	~蔚来	~NIO	蔚来中心	NIOHOUSE	蔚来空间	NIOSPACE
豐田	0.12j	~豐田	~TOYOTA
零跑汽车	0.6k	零跑汽车	LEAPMOTOR
雷克萨斯	0.6k	雷克萨斯	~LEXUS
한국도로공사	0.3k	한국도로공사	KOREAEXPRESSWAYCORPORATION	~EX	도로공사
123 Pare-Brise	6.k	123PAREBRISE	^123PARE
1a autoservice	6.7	1AAUTOSERVICE
A+Glass	6.k	^AGLASS
A.T.U	6.5	~ATU	^AUTOTEILEUNGER	^AT
AAA Auto	6.c	^AAAAUTO
AAMCO	6.t	AAMCO
AD	6.k	~AD
AS 24	6.8m	^AS24
ATS Euromaster	6.a	ATSEUROMASTER
AUTOFIT	6.0	AUTOFIT
AUTOPRIMO	6.k	AUTOPRIMO
Abarth	6.1	ABARTH
Active Green + Ross	6.2p	^ACTIVEGREENROSS	^ACTIVEGREEN
Acura	6.1	ACURA
Advance Auto Parts	6.t	^ADVANCEAUTOPARTS	^ADVANCEAUTO
Advantage	6.2l	~ADVANTAGE	ADVANTAGETYRES	BEAUREPAIRES
Aixam	6.1	AIXAM
Alfa Romeo	6.1	^ALFAROMEO
Alliance	6.1	~ALLIANCE	^ALLIANCETIRECOMPANY
Alltown	6.4	ALLTOWN
Alpine	6.1	~ALPINE
American Tire Depot	6.4	^AMERICANTIREDEPOT	^AMERICANTIRE
Apollo Tyres	6.1	APOLLOTYRES
Applus Bilsyn	6.1k	APPLUSBILSYN	~APPLUS
Aral	6.7u	ARAL	SUPERWASH
Armtek	6.6b	ARMTEK
Ashok Leyland	6.2g	ASHOKLEYLAND	ASHOKE
Aston Martin	6.1	ASTONMARTIN
Audi	6.1	~AUDI
Auto Depot	6.1t	^AUTODEPOT	אוטודיפו
Auto Plus	6.4	^AUTOPLUS
Auto Sécurité	6.k	^AUTOSECURITE
Auto Value	6.84	^AUTOVALUE
AutoPartner	6.1k	AUTOPARTNER
AutoZone	6.17	AUTOZONE
Autobarn	6.34	AUTOBARN
Automat	6.l	AUTOMAT
Automester	6.1k	AUTOMESTER
Autosur	6.k	AUTOSUR
Autotaalglas	6.l	AUTOTAALGLAS
Autovision	6.k	AUTOVISION
Avatacar	6.k	AVATACAR
BKF	6.1	~BKF	BKFCARWASH
BMW	6.1	~BMW
BP	6.1	~BP
BYD	6.1	~BYD	^BUILDYOURDREAMS	BYDAUTO
Bajaj	6.2g	BAJAJ
Belle Tire	6.4	^BELLETIRE
Bengkel	6.3y	BENGKEL
Benson Auto Parts	6.2p	^BENSONAUTOPARTS	^BENSONAUTO
Bentley	6.1	BENTLEY
Besikta Bilprovning	6.y	BESIKTA
BestDrive	6.12k	BESTDRIVE
BharatBenz	6.2g	BHARATBENZ
Big Brand Tire & Service	6.4	^BIGBRANDTIRESERVICE	^BIGBRAND
Big O Tires	6.t	^BIGOTIRES	^BIGOTIRE	^BIGO
BilXtra	6.2q	BILXTRA
Bitstop	6.66	BITSTOP
Blue Beacon	6.4	BLUEBEACON
Bob Jane T-Marts	6.34	BOBJANETMARTS	^BOBJANE
Bosch Car Service	6.1	BOSCHCARSERVICE	BOSCHSERVICE	^BOSCHCAR
Brakes Plus	6.4	^BRAKESPLUS
Brezan	6.m	BREZAN
Bridgestone	6.1	BRIDGESTONE
Brown Bear Car Wash	6.4	^BROWNBEARCARWASH	^BROWNBEAR
Budget Brake & Muffler Auto Centres	6.2p	^BUDGETBRAKE
Bugatti	6.1	BUGATTI
Buick	6.cm	BUICK
Bumper to Bumper Auto Parts	6.4	^BUMPERTOBUMPERAUTOPARTS	^BUMPERTO
Burson Auto Parts	6.34	BURSONAUTOPARTS	~BURSON	^BURSONAUTO
Cadillac	6.1	~CADILLAC
Caliber Car Wash	6.4	CALIBERCARWASH	^CALIBERCAR
Caliber Collision	6.4	CALIBERCOLLISION	CALIBERAUTOCARE
Canadian Tire	6.2p	^CANADIANTIRE	CENTREDAUTOCANADIANTIRE
Car-X	6.4	^CARX
CarPeople	6.1k	CARPEOPLE
Carglass	6.1	CARGLASS
Carquest	6.t	CARQUEST	~BAXTER	^BAXTERAUTOPARTS
Carstar	6.t	CARSTAR
Chery	6.1	CHERY
Chevrolet	6.1	~CHEVROLET
Chevron	6.1	CHEVRON
Christian Brothers Automotive	6.4	^CHRISTIANBROTHERSAUTOMOTIVE	^CHRISTIANBROTHERS
Chrysler	6.1	~CHRYSLER
Circle K	6.1	^CIRCLEK	MACS
Citroën	6.1	~CITROEN
Classic Collision	6.4	CLASSICCOLLISION
Club Car Wash	6.a	^CLUBCARWASH	^CLUBCAR
Cockpit	6.kw	COCKPIT
Commercial Tire	6.4	^COMMERCIALTIRE
Confortauto	6.3d	CONFORTAUTO
Cooper Tire & Rubber Company	6.4	^COOPERTIRERUBBERCOMPANY	^COOPERTIRE
Costco	6.t	COSTCO	CENTREDUPNEUCOSTCO
Crash Champions	6.4	^CRASHCHAMPIONS	^SERVICEKING
Cupra	6.1	CUPRA
DAF	6.1	~DAF	DAFTRUCKS
DEKRA	6.12l	DEKRA
DPaschoal	6.26	DPASCHOAL
DS Automobiles	6.1	^DSAUTOMOBILES	~DS
Dacia	6.1	DACIA
Daihatsu	6.1	DAIHATSU
Darner	6.2w	DARNER
Das WeltAuto	6.1	DASWELTAUTO
Defender	6.1	~DEFENDER
Delko	6.k	DELKO
Delta Sonic	6.4	^DELTASONIC	^DELTASONICCARWASH
Derendinger	6.1x	DERENDINGER
Din Bilpartner	6.1k	DINBILPARTNER
Discount Tire	6.4	^DISCOUNTTIRE
Discovery	6.1	~DISCOVERY
Distinxion	6.k	DISTINXION
Dodge	6.1	~DODGE
Driver Center	6.12m	^DRIVERCENTER	PNEUMOBIL
Dunlop	6.1	DUNLOP
Dunlop Super Dealer	6.34	DUNLOPSUPERDEALER	BEAUREPAIRES	^DUNLOPSUPER
Dunn Tire	6.4	^DUNNTIRE
E.Leclerc	6.k	ELECLERC	LECLERC
ETB Autocentres	6.a	ETBAUTOCENTRES	ETBTYRES
Ehrhardt Reifen + Autoservice	6.0	EHRHARDTREIFENAUTOSERVICE	~EHRHARDT	^EHRHARDTREIFEN
Ehrle	6.1	EHRLE
Eicher Motors	6.2g	EICHERMOTORS	~EICHER
Elefante Azul	6.3d	^ELEFANTEAZUL
Eneos Frontier	6.1s	ENEOSFRONTIER	ENEOSフロンティア
Eni	6.96	~ENI	^ENIWASH
Esso	6.1	~ESSO	ESSOTIGERWASH
Euro Car Parts	6.f	^EUROCARPARTS
Euromaster	6.12n	EUROMASTER
Eurotyre	6.12o	EUROTYRE
Ewigo	6.k	EWIGO
Exist.ru	6.66	^EXISTRU	~EXIST
Exist.ua	6.3s	^EXISTUA	~EXIST
Express Oil Change & Tire Engineers	6.4	^EXPRESSOILCHANGETIREENGINEERS	^EXPRESSOIL
FDM Bilsyn	6.1k	FDMBILSYN
FTZ	6.12p	~FTZ
Ferrari	6.1	~FERRARI
Feu Vert	6.n7	^FEUVERT
Fiat	6.1	~FIAT
Fiat Professional	6.1	^FIATPROFESSIONAL
Firestone	6.12q	FIRESTONE
First Stop	6.1	^FIRSTSTOP
Fisker Inc.	6.1	^FISKERINC	~FISKER
Fit Service	6.66	^FITSERVICE
FleetPride	6.4	FLEETPRIDE
Ford	6.1	~FORD	^FORDMOTORCOMPANY
Formula One Autocentres	6.a	FORMULAONEAUTOCENTRES	F1AUTOCENTRE	FORMULA1AUTOCENTRE	^FORMULAONE
Forstinger	6.1q	FORSTINGER
Fountain Tire	6.2p	^FOUNTAINTIRE
France Pare-Brise	6.k	FRANCEPAREBRISE	~FPB	^FRANCEPARE
Fuso	6.1	~FUSO
GATE	6.4	~GATE	^GATEEXPRESSCARWASH	^GATEPETROLEUM
GMC	6.1	~GMC
GSF Car Parts	6.f	GSFCARPARTS	^PARTSALLIANCE	^THEPARTSALLIANCE	^GSFCAR
GTÜ	6.0	~GTU
GWM	6.1	~GWM	^GREATWALLMOTOR	^GREATWALL	^GREATWALLMOTORS
Geely	6.1	GEELY
Genesis	6.1	~GENESIS	^GENESISMOTOR	^GENESISMOTORS
Gerber Collision & Glass	6.4	GERBERCOLLISIONGLASS	~GERBER	^GERBERCOLLISION
Glasfit	6.31	GLASFIT
GlassAuto	6.k	GLASSAUTO
Globus	6.9f	GLOBUS
Golden Nozzle Car Wash	6.4	GOLDENNOZZLE
Goldwagen	6.31	GOLDWAGEN
Goodyear	6.12r	GOODYEAR
Grease Monkey	6.ca	GREASEMONKEY	~GREASE
Great Canadian Oil Change	6.2p	^GREATCANADIANOILCHANGE	GCOC	OILCHANGERS
H-E-B	6.4	~HEB	^HEBCARWASH
HOT大聯盟	6.6l	HOT大聯盟	HOTCAR
Halfords	6.f	HALFORDS
Halfords Autocentre	6.a	HALFORDS
Harley-Davidson	6.1	^HARLEYDAVIDSON
Haval	6.1	HAVAL
Hella Service Partner	6.1k	HELLASERVICEPARTNER	^HELLASERVICE
Hero	6.2g	~HERO
HiQ Tyres & Autocare	6.a	HIQTYRESAUTOCARE	~HIQ	HIQTYRESERVICES	^HIQTYRES
Hino Motors	6.1	HINOMOTORS
Holden	6.61	~HOLDEN
Honda	6.1	~HONDA	^HONDAMOTORCYCLEREPAIR	^HONDACARS
Hyundai	6.1	~HYUNDAI	HYEONDAEGIA	^HYUNDAIINDIA
IMO Car Wash	6.1	IMOCARWASH	~IMO	^IMOCAR
Infiniti	6.1	INFINITI
Inter Cars	6.12s	^INTERCARS
Intermarché	6.1	INTERMARCHE
Interstate Batteries	6.4	^INTERSTATEBATTERIES
Isuzu	6.1	ISUZU
Iveco	6.1	IVECO
Jaguar	6.1	~JAGUAR
Jax Tyres & Auto	6.34	JAXTYRESAUTO	^JAXTYRES
Jeep	6.1	~JEEP
Jiffy Lube	6.t	JIFFYLUBE
KOI Auto Parts	6.4	KOIAUTOPARTS	~KOI	^KOIAUTO
KTM	6.1	~KTM
Kaady Car Wash	6.4	KAADYCARWASH	^KAADYCAR
Kal Tire	6.2p	^KALTIRE
Karma Automotive	6.12b	^KARMAAUTOMOTIVE	~KARMA
Kia	6.1	~KIA	KIAMOTORS
Koenigsegg	6.12c	KOENIGSEGG
Kwik Fit	6.12t	KWIKFIT
Kwik Trip	6.4	KWIKTRIP
Kärcher	6.1	KARCHER	KAERCHER
LINE-X	6.t	^LINEX
LKQ	6.1	~LKQ
Lada	6.1	~LADA	ЛАДА
Lada Dеталь	6.66	LADADЕТАЛЬ
Lamborghini	6.1	LAMBORGHINI
Lancia	6.1	~LANCIA
Land Rover	6.1	^LANDROVER
Lecar Store	6.66	LECARSTORE
Les Schwab Tire Center	6.4	LESSCHWAB
Lexus	6.1	~LEXUS
Ligier Store	6.k	LIGIERSTORE	~LIGIER
Lincoln	6.1	~LINCOLN
Lordco Auto Parts	6.2p	LORDCO	^LORDCOAUTO
Lotus	6.1	~LOTUS	^LOTUSCARS
Love's	6.4	~LOVES	^LOVESTRUCKCARE
Lucid Motors	6.1	LUCIDMOTORS	LUCID	LUCIDSTUDIO
Luxgen	6.6l	LUXGEN
Lynk & Co	6.1	LYNKCO
MAACO	6.t	MAACO
MAN	6.1	~MAN	^MANSE	^MANTRUCK
MG	6.1	~MG	^MGMOTOR	^MGMOTORS
MOL	6.9n	~MOL	MOLJETWASH	^MOLWASH
Mahindra & Mahindra	6.1	MAHINDRAMAHINDRA	MAHINDRA
Mahindra Truck and Bus	6.2g	MAHINDRATRUCKANDBUS	^MAHINDRATRUCK
Maruti Suzuki	6.2g	MARUTISUZUKI	MARUTISUZUKIARENA	~MARUTI
Maserati	6.1	MASERATI
Master Mechanic	6.2p	MASTERMECHANIC
Mavis Discount Tire	6.4	MAVISDISCOUNTTIRE	^MAVISDISCOUNT
Mavis Tires & Brakes	6.4	MAVISTIRESBRAKES	^MAVISTIRES
Mazda	6.1	~MAZDA
McLaren	6.1	MCLAREN
Meca	6.y	MECA
Meineke	6.4	MEINEKE
Mekonomen	6.i	MEKONOMEN
Mercedes-Benz	6.1	^MERCEDESBENZ	~MERCEDES
Mercedes-Benz Trucks	6.1	^MERCEDESBENZTRUCKS
Merchant's	6.4	~MERCHANTS	^MERCHANTSTIREANDAUTO
Midas	6.1	MIDAS
Migrol	6.1x	MIGROL
Mikona	6.2w	MIKONA
Mini	6.1	~MINI
Mister Car Wash	6.4	^MISTERCARWASH	^MISTERCAR
Mister Transmission	6.2p	^MISTERTRANSMISSION	^MRTRANSMISSION
Mitsubishi	6.1	~MITSUBISHI	^MITSUBISHIMOTORS
Mobil	6.1	~MOBIL
Mobil 1	6.4	^MOBIL1
ModWash	6.4	MODWASH
Mondial Pare-Brise	6.k	MONDIALPAREBRISE	^MONDIALPARE
Monro Muffler Brake	6.4	MONRO
Motonet	6.113	MOTONET
Motor Parts Direct	6.a	^MOTORPARTSDIRECT	^MOTORPARTS
Motrio	6.1	MOTRIO
Mr. Lube	6.2p	MRLUBE
Mr. Tire	6.4	^MRTIRE
Mr. Wash	6.0	^MRWASH
NAPA Auto Parts	6.84	NAPA	THENAPANETWORK	^NAPAAUTO
NAPA AutoCare Center	6.t	NAPA
NIO	6.1	~NIO	NIOHOUSE
NOVUS Glass	6.1	NOVUSGLASS
NTB	6.4	~NTB	^NATIONALTIREANDBATTERY
National Tyres and Autocare	6.a	NATIONALTYRES
National Windscreens	6.a	NATIONALWINDSCREENS
Nissan	6.1	~NISSAN
Norauto	6.12u	NORAUTO
Norisko	6.k	NORISKO
O'Reilly Auto Parts	6.4	OREILLY
O.K. Serwis	6.25	OKSERWIS	^OK
OK	6.1k	~OK
OK Tire	6.2p	^OKTIRE
OMV	6.9t	~OMV	~OMB	OMVTOPWASH
Oficina	6.12v	~OFICINA
Oil Changers	6.4	OILCHANGERS
Opel	6.1	~OPEL
Ora	6.1	~ORA	GWMORA
Orlen	6.9v	ORLEN
PG Glass	6.31	^PGGLASS
PV Automotive	6.0	^PVAUTOMOTIVE
PartSource	6.2p	PARTSOURCE
Penový raj	6.2w	PENOVYRAJ	~PENOVY
Pep Boys	6.4	PEPBOYS
Perodua	6.12e	PERODUA
Petro-Canada	6.2p	PETROCANADA
Petromin	6.6e	PETROMIN
Peugeot	6.1	~PEUGEOT
Pneuhage	6.0	PNEUHAGE
Point S	6.1	^POINTS
Polestar	6.12f	POLESTAR	POLESTARRACING
Porsche	6.1	~PORSCHE
Precision Tune Auto Care	6.4	^PRECISIONTUNEAUTOCARE	^PRECISIONTUNE
Premio	6.12w	~PREMIO
ProColor Collision	6.4	PROCOLORCOLLISION	~PROCOLOR
Profile	6.m	~PROFILE
Proton	6.12g	~PROTON
Protyre	6.a	PROTYRE
Précisium	6.k	PRECISIUM
Puspakom	6.1r	PUSPAKOM
QTeam	6.56	QTEAM
Quick Quack Car Wash	6.4	QUICKQUACKCARWASH	^QUICKQUACK
Quick Reifendiscount	6.0	QUICKREIFENDISCOUNT
Quickpoint	6.1k	QUICKPOINT
Ram	6.1	~RAM
Range Rover	6.1	^RANGEROVER
Rapid Pare-Brise	6.k	RAPIDPAREBRISE	^RAPIDPARE
Renault	6.1	~RENAULT	^GARAGERENAULT	REUNOKORIA
Renault Trucks	6.1	^RENAULTTRUCKS
Repco	6.61	REPCO
Rimac	6.12h	RIMAC
Rivian	6.t	RIVIAN
Roady	6.k	ROADY
Rolls-Royce	6.1	ROLLSROYCE	ROLLSROYCEMOTORCARS
Rush Truck Centers	6.4	^RUSHTRUCKCENTERS	^RUSHTRUCK
SML Mahindra	6.2g	SMLMAHINDRA	SMLISUZU	SWARAJMAZDA
Safelite AutoGlass	6.4	SAFELIGHTAUTOGLASS	SAFELITE
Sanel NAPA	6.4	SANELNAPA	SANELAUTOPARTS
Scania	6.1	SCANIA
Sears Auto Center	6.9	SEARSAUTOCENTER	^SEARSAUTO
Seat	6.1	~SEAT
Service Auto	6.3o	^SERVICEAUTO
Service King	6.4	^SERVICEKING
Shell	6.1	~SHELL	^SHELLCARWASH	COLES
Slovnaft	6.ac	SLOVNAFT
Smart	6.1	~SMART
Soapy Noble	6.4	SOAPYNOBLE
SpeeDee	6.4	SPEEDEE
Speedco	6.4	SPEEDCO
Speedway	6.4	SPEEDWAY	SPEEDYWASH
Speedy	6.ie	SPEEDY
Speedy Auto Service	6.2p	SPEEDYAUTOSERVICE	^SPEEDYAUTO
Speedy Glass	6.t	SPEEDYGLASS
SsangYong	6.1	SSANGYONG
StarLine	6.ha	STARLINE
Strickland Brothers	6.4	STRICKLANDBROTHERS	~STRICKLAND
Sua Xe	6.1	^SUAXE
Subaru	6.1	~SUBARU
Sullivan Tire	6.4	^SULLIVANTIRE
Sun Auto Service	6.4	^SUNAUTOSERVICE	^SUNAUTO
Supa Quick	6.87	^SUPAQUICK
Super Dekk	6.86	SUPERDEKK	SUPERSERVICEDEKK
Super Dæk Service	6.1k	SUPERDAEKSERVICE	~SDS	^SUPERDAEK
Super Star Car Wash	6.4	^SUPERSTARCARWASH	^SUPERSTAR
Super Wash	6.4	^SUPERWASH
Supercheap Auto	6.61	SUPERCHEAPAUTO	~SUPERCHEAP
Suzuki	6.1	~SUZUKI
Sytner Select	6.a	SYTNERSELECT	CARSHOP	~SYTNER
Sécuritest	6.k	SECURITEST
Take 5	6.t	^TAKE5
Tata	6.12i	~TATA	^TATAMOTORS	^TATAMOTORSCARS
Tata Motors	6.2g	^TATAMOTORS	^TATACOMMERCIALVEHICLES	^TATATRUCKS
Teknicar	6.1k	TEKNICAR
Terrible's	6.4	~TERRIBLES	^TERRIBLESHERBST
Tesla	6.1	TESLA	TESLAINC	TESLAMOTORS
Tidal Wave Auto Spa	6.4	TIDALWAVEAUTOSPA	^TIDALWAVE
Tiger Wheel & Tyre	6.31	TIGERWHEELTYRE	^TIGERWHEEL
Tire Choice	6.4	^TIRECHOICE
Tire Discounters	6.4	TIREDISCOUNTERS
Tire Kingdom	6.4	^TIREKINGDOM
Tire Pros	6.4	^TIREPROS
Tire Warehouse	6.4	^TIREWAREHOUSE
Tires Plus	6.4	^TIRESPLUS
Tokić	6.12x	TOKIC
Tommy's Express	6.4	TOMMYSEXPRESS	~TOMMYS
Top Garage	6.k	^TOPGARAGE
Town Fair Tire	6.4	^TOWNFAIRTIRE	^TOWNFAIR
Toyota	6.1	~TOYOTA	^TOYOTAUSA
Tuffy	6.4	TUFFY
Tyremart	6.31	TYREMART
Tyreplus	6.12y	TYREPLUS
Tyrepower	6.34	TYREPOWER
TÜV Hanse	6.0	TUVHANSE
TÜV Hessen	6.0	TUVHESSEN
TÜV Nord	6.0	TUVNORD
TÜV Rheinland	6.0	TUVRHEINLAND
TÜV Saarland	6.0	TUVSAARLAND
TÜV Süd	6.0	TUVSUD
TÜV Thüringen	6.0	TUVTHURINGEN
TÜVTÜRK	6.1o	TUVTURK
Ultra Tune	6.34	^ULTRATUNE
Uno-X	6.4v	^UNOX
VIP Tires and Service	6.4	^VIPTIRES
VTNZ	6.2l	VTNZ
Vakgarage	6.l	VAKGARAGE
Valvoline	6.4	VALVOLINE	OILCANHENRYS
Valvoline Express Care	6.4	VALVOLINEEXPRESSCARE	^EXPRESSCARE	^VALVOLINEEXPRESS
Vauxhall	6.1	VAUXHALL
Vergölst	6.0	VERGOLST
Vertu	6.a	~VERTU	^BRISTOLSTREETMOTORS	^VERTUMOTORS
Vianor	6.1	VIANOR
Volkswagen	6.1	~VOLKSWAGEN	~VW
Volkswagen Commercial Vehicles	6.1	^VOLKSWAGENCOMMERCIALVEHICLES	^VOLKSWAGENCOMMERCIAL
Volvo	6.1	~VOLVO
Volvo Trucks	6.1	^VOLVOTRUCKS
Vulco	6.k	VULCO
WM Fahrzeugteile	6.0	WMFAHRZEUGTEILE	~WM
Walmart Auto Care Center	6.4	WALMARTAUTOCARECENTER	WALMARTTIREANDLUBE	^WALMARTAUTO
Walmart Tire & Lube Express Centre	6.2p	WALMARTTIRELUBEEXPRESSCENTRE	^WALMARTTIRE
Wash	6.1	~WASH	~TOTAL	^TOTALWASH
Wash World	6.1k	^WASHWORLD
Washman	6.4	WASHMAN
Washtec	6.1	WASHTEC	WASHTECH
Waves	6.a	~WAVES
WeBuyCars	6.31	WEBUYCARS
Wheel Works	6.4	^WHEELWORKS
Wintec Autoglas	6.0	WINTECAUTOGLAS	~WINTEC
XL Parts	6.4	^XLPARTS
Xpeng	6.1	XPENG
junited Autoglas	6.0	JUNITEDAUTOGLAS	~JUNITED
mac OIL	6.0	^MACOIL
mycar Tyre & Auto	6.34	MYCAR	^MYCARTYRE
pitstop	6.0	PITSTOP
reifen.com	6.0	^REIFENCOM
thansen	6.86	THANSEN	^THANSEN
Éléphant Bleu	6.5f	^ELEPHANTBLEU
Škoda	6.1	~SKODA	^SKODAAUTO
Авто1	6.3x	АВТО1
Автобаня	6.3s	АВТОБАНЯ
Автомаркет	6.ju	АВТОМАРКЕТ
Автомиг	6.66	АВТОМИГ
Автомотив	6.66	АВТОМОТИВ	AVTOMOTIV
Автопилот	6.66	АВТОПИЛОТ
Аккумуляторы	6.6b	АККУМУЛЯТОРЫ
Армтек	6.8j	АРМТЕК	ARMTEK
Армтэк	6.3x	АРМТЭК	ARMTEK	АРМТЕК
Белшина	6.3x	БЕЛШИНА	BELSHINA
Би-Би	6.66	^БИБИ
Вилгуд	6.66	ВИЛГУД
Вираж	6.66	ВИРАЖ
Грузовой шиномонтаж	6.12z	ГРУЗОВОИШИНОМОНТАЖ	~ГРУЗОВОИ
ЕвроАвто	6.66	ЕВРОАВТО
Колесо	6.6b	КОЛЕСО	KOLESO
Колесо.ру	6.66	КОЛЕСОРУ
Колёса Даром	6.66	КОЛЕСАДАРОМ	~КОЛЕСА
КорсГрупп	6.66	КОРСГРУПП
Маслофф	6.66	МАСЛОФФ
Мой сам	6.130	^МОИСАМ
Мой-ка! DS	6.by	^МОИКАDS	^МОИКА
بترومين إكسبرس	6.6e	PETROMINEXPRESS	~بترومين
سایپا	6.6g	SAIPA
نمایندگی ایران خودرو	6.6g	~نمایندگی
ამბოლი	6.6i	AMBOLI	АМБОЛИ
გრინვეი	6.6i	GREENWAY	ГРИНВЕИ
アップガレージ	6.1s	アッフカレーシ	^UPGARAGE
イエローハット	6.1s	イエローハット	^YELLOWHAT
オートバックス	6.1s	オートハックス	AUTOBACS
カーコンビニ倶楽部	6.1s	カーコンヒニ倶楽部	^CARCONVENIENCECLUB
ガリバー	6.1s	カリハー	GULLIVER
ジェームス	6.1s	シェームス	~JMS	JOYFULMOTORISTSHOP
スズキアリーナ	6.1s	ススキアリーナ	^SUZUKIARENA
タイヤ館	6.1s	タイヤ館	TAIYAKAN
ダイハツ	6.1s	タイハツ	DAIHATSU
トヨタ	6.1s	~トヨタ	~TOYOTA	トヨタカローラ	トヨタ自動車
ホリデー車検	6.1s	ホリテー車検	~HOLIDAY	ホリテー
ホンダ	6.1s	~ホンタ	~HONDA
三陽機車	6.6l	三陽機車	SYMMOTORS	SANYANGMOTOR
丰田汽车	6.6k	丰田汽车	~TOYOTA
光陽機車	6.6l	光陽機車	KYMCOMOTOR	KWANGYANGMOTOR
凌志	6.1l	~凌志	~LEXUS
小拇指	6.6k	~小拇指	SUREMOOV	小拇指快修	小拇指汽修	小拇指汽车维修
小鹏	6.6k	~小鹏	XPENG
山葉機車	6.6l	山葉機車	^YAMAHAMOTOR	台灣山葉機車	~YAMAHA	臺灣山葉機車
日産	6.1s	~日産	~NISSAN
极氪	6.6k	~极氪	ZEEKR
歐特耐養護中心	6.6l	歐特耐養護中心	OTTOLINE
比亚迪	6.1	~比亚迪	~BYD	比亚迪汽车
特斯拉	6.1	~特斯拉	TESLA
理想	6.6k	~理想	^LIAUTO
蔚来	6.6k	~蔚来	~NIO	蔚来中心	NIOHOUSE
豐田	6.12j	~豐田	~TOYOTA
途虎	6.6k	~途虎	途虎养车
零跑汽车	6.6k	零跑汽车	LEAPMOTOR
雷克萨斯	6.6k	雷克萨斯	~LEXUS
타이어뱅크	6.3k	타이어뱅크	^TIREBANK
APCOA Parking	4.131	APCOA
Ace Parking	4.4	^ACEPARKING
BOE Parking	4.1q	BOEPARKING	~BOE
Bank Park	4.a	^BANKPARK
Best in Parking	4.132	^BESTINPARKING	~BIP	^BESTIN
C-Park	4.k	^CPARK
Care Park	4.133	^CAREPARK
City Center Parking	4.4	^CITYCENTERPARKING	^UPARK	^CITYCENTER
Civil Enforcement Ltd	4.a	^CIVILENFORCEMENTLTD	^CELTD	^CIVILENFORCEMENT
Colonial Parking	4.4	^COLONIALPARKING
Contipark	4.5	CONTIPARK
D-Parking	4.1s	^DPARKING	Dハーキンク
Diamond Parking	4.t	^DIAMONDPARKING
ECOLO PARK	4.1s	^ECOLOPARK	エコロハーク	エコロシティ	ECOLOCITY
Effia	4.k	EFFIA
English Heritage	4.a	^ENGLISHHERITAGE
Estapar	4.26	ESTAPAR
Euro Car Parks	4.a	^EUROCARPARKS
Excel Parking Services	4.a	^EXCELPARKINGSERVICES	^EXCELPARKING
Göteborgs Stads Parkerings AB	4.y	GOTEBORGSSTADSPARKERINGSAB	GOTEBORGENERGI	GOTEBORGSTADSPARKERINGSAB	PARKERINGGOTEBORG	^GOTEBORGSSTADS
Horizon Parking	4.a	^HORIZONPARKING
Impark	4.t	IMPARK
Indigo	4.1	INDIGO	NDIGO
Interparking	4.134	INTERPARKING
Keolis Commuter Services	4.4	KEOLISCOMMUTERSERVICES	^KEOLISCOMMUTER
NPC	4.1s	~NPC	NPC24H	日本ハーキンク	NIHONPARKINGCORPORATION
NTTル・パルク	4.1s	NTTルハルク	NTTLEPERC	ルハルク
National Car Parks	4.a	^NATIONALCARPARKS	~NCP	^NATIONALCAR
National Trust	4.a	^NATIONALTRUST
National Trust for Scotland	4.a	^NATIONALTRUSTFORSCOTLAND	~NTS
Navi Park	4.1s	^NAVIPARK	ナヒハーク	スターツアメニティー	STARTSAMENITY
Newry, Mourne and Down District Council	4.a	^NEWRYMOURNE
One Parking Solution	4.a	^ONEPARKINGSOLUTION	^ONEPARKING
Park Japan	4.1s	^PARKJAPAN	ハークシャハン
ParkBee	4.135	PARKBEE
Parking Company of America	4.4	^PARKINGCOMPANYOFAMERICA	~PCA	^PARKINGCOMPANY
Parking Control Management UK Ltd	4.a	^PARKINGCONTROLMANAGEMENTUKLTD	^PARKINGCONTROL
ParkingEye	4.a	PARKINGEYE
Payuca	4.5	PAYUCA
Republic Parking	4.4	^REPUBLICPARKING
SANパーク	4.1s	SANハーク	^SANPARK
SP+	4.t	~SP	^SPPLUS	^CENTRALPARKING	^STANDARDPARKING
Texas A&M University Transportation Services	4.4	^TEXASAMUNIVERSITY	^TEXASA
Times	4.6l	~TIMES	タイムス	台灣普客二四股份有限公司	^24PARK	PARK24	^TIMESPARKING	普客二四
UK Car Park Management	4.a	^UKCARPARKMANAGEMENT	~CPM	UKCPM	^UKCAR
Vehicle Control Services	4.a	^VEHICLECONTROLSERVICES	~VCS	^VEHICLECONTROL
WIPARK	4.1q	WIPARK
Wilson Parking	4.136	^WILSONPARKING	~WILSON
Yespark	4.k	YESPARK
İSPARK	4.1o	ISPARK
アップルパーク	4.1s	アッフルハーク	^APPLEPARK
コインパーク	4.1s	コインハーク	^COINPARK
タイムズ	4.1s	タイムス	~TIMES	タイムス24	TIMES24	TIMES24TH
トラストパーク	4.1s	トラストハーク	^TRUSTPARK
パラカ	4.1s	~ハラカ	PARACA
三井のリパーク	4.1s	三井のリハーク	MITSUIREPARK	三井不動産リアルティ	MITSUIFUDOSANREALTY
俥亭停車	4.6l	俥亭停車	YOUPARKING	~俥亭	~日月亭
台灣聯通	4.6l	台灣聯通	^TAIWANPARKING	台灣聯通停車場開發股份有限公司
名鉄協商パーキング	4.1s	名鉄協商ハーキンク	MEITETSUKYOSHO
和雲行動	4.6l	和雲行動	^HIPARKING
嘟嘟房	4.6l	~嘟嘟房	DODOHOME	寶盛國際股份有限公司	BAOSHENGGLOBALCOLTD
城市車旅	4.6l	城市車旅	^CITYPARKING	阜爾運通股份有限公司	PSSCOLTD
威信停車場 Wilson Parking	4.1l	^WILSONPARKING	威信停車場	~WILSON	~威信	^威信停車場WILSON
詮營停車	4.6l	詮營停車	詮營股份有限公司	PARKINSYS	~詮營
123energie	0.0	123ENERGIE
2_AM0001_SMOYS	0.1	2AM0001SMOYS	^2AM0001
5 Şarj	0.1o	5SARJ
7-Eleven	0.4	^7ELEVEN	^SEVENELEVEN
ABB	0.1	~ABB
ABC	0.49	~ABC
ABC-lataus	0.49	ABCLATAUS
ABL	0.0	~ABL
ADAC	0.0	ADAC
ALTIS	0.1x	ALTIS
ASP	0.0	~ASP
AVU	0.0	~AVU
Acciona Energía	0.1u	ACCIONA
Acea Energia	0.1n	ACEAENERGIA
AcegasApsAmga	0.1n	ACEGASAPSAMGA	HERAACEGASAPSAMGA
Aers Energy	0.l	AERSENERGY
Agri Go Charge	0.l	^AGRIGOCHARGE	AGRISNELLAAD
Agrola	0.1x	AGROLA
Agsm Verona Spa	0.1n	AGSMVERONASPA	^AGSMVERONA
Aimo Park	0.7s	AIMOPARK
Airbus	0.93	~AIRBUS
Akademiska Hus	0.y	AKADEMISKAHUS
Aldi	0.137	ALDI	ALDIFRANCE	ALDINORD	ALDIAUSTRALIA	ALDISUD	ALDIUK	ALDIUSA
Aldi Suisse	0.1x	ALDISUISSE	ALDI
Alfa Energia	0.2b	^ALFAENERGIA
Alfen	0.t5	ALFEN
Alizé	0.k	ALIZE
Allego	0.t5	ALLEGO	~ALLEGRO
Allgäuer Überlandwerk	0.5	ALLGAUERUBERLANDWERK	~AUW	~ALLGAUER
Alperia	0.1n	ALPERIA
AmpCharge	0.34	AMPCHARGE
Applegreen Electric	0.8o	APPLEGREENELECTRIC
Aral pulse	0.7u	ARALPULSE
Areal Böhler	0.0	AREALBOHLER
Arinea	0.25	ARINEA
Astor Enerji	0.1o	ASTORENERJI
Atlante	0.89	ATLANTE
Auchan	0.k	AUCHAN
Audi AG	0.0	^AUDIAG
Austin Energy	0.4	^AUSTINENERGY
Autel	0.1	AUTEL
Autolib'	0.k	AUTOLIB
Autostrom Einert GmbH & Co. KG	0.0	AUTOSTROMEINERTGMBHCOKG	^AUTOSTROMEINERT
Avacon	0.0	AVACON	AVACONAG
Avia	0.1	AVIA
Avin	0.2c	AVIN
Aziende Industriali di Lugano	0.1x	AZIENDEINDUSTRIALIDILUGANO	~AIL	^AZIENDEINDUSTRIALI
BC Hydro	0.2p	BCHYDRO
BEW	0.0	~BEW	BEWBERLINERENERGIEUNDWARMEAG
BMW	0.1	~BMW	^BMWGROUP
BP	0.1	~BP
BP Europa SE	0.138	^BPEUROPASE	^BPEUROPA
BP Europe SE	0.1	^BPEUROPESE	^BPEUROPE
BS Energy	0.0	^BSENERGY
Badenova	0.0	BADENOVA	BADENOVAAGCOKG
Baltimore Gas and Electric	0.4	^BALTIMOREGASANDELECTRIC	~BGE	~BGE	^BALTIMOREGAS
Base2Charge	0.1k	BASE2CHARGE
Bauhaus	0.5	BAUHAUS
Bayernwerk	0.0	BAYERNWERK	BAYERNWERKAG
Be Charge	0.1n	^BECHARGE
Be.EV	0.a	^BEEV
Belib'	0.k	BELIB
Believ	0.a	BELIEV	~BELIEVE	^LIBERTYCHARGE
Bender	0.0	~BENDER
Berliner Stadtwerke	0.0	BERLINERSTADTWERKE
Bigge Energie	0.0	BIGGEENERGIE
Birmingham City Council	0.a	^BIRMINGHAMCITYCOUNCIL	^BIRMINGHAMCITY
Blink	0.5b	~BLINK
Blue Corner	0.56	^BLUECORNER
Bluecharge	0.2b	BLUECHARGE
Bocholter Energie- und Wasserversorgung	0.0	~BEW	~BOCHOLTER	^BOCHOLTERENERGIE
Booths	0.a	BOOTHS
Bosch eBike Systems	0.139	BOSCHEBIKESYSTEMS	ROBERTBOSCHGMBH	^BOSCHEBIKE
Bouygues (1-OUEST)	0.k	BOUYGUES1OUEST	^BOUYGUES1
Bouygues Energies & Services	0.k	BOUYGUES	^BOUYGUESENERGIES
Branäsgruppen AB	0.y	BRANASGRUPPENAB	~BRANASGRUPPEN
Budimex Mobility	0.25	BUDIMEXMOBILITY	~BUDIMEX
Bump	0.k	BUMP
Burgenland Energie AG	0.1q	BURGENLANDENERGIEAG	ENERGIEBURGENLAND	ENERGIEBURGENLANDAG	~BURGENLAND	^BURGENLANDENERGIE
CSDD	0.2d	CSDD
CapWatt	0.1	CAPWATT
Caritas	0.0	CARITAS
Carrefour	0.1	CARREFOUR
Caruso Carsharing	0.1q	CARUSOCARSHARING	~CARUSO
Centralschweizerische Kraftwerke	0.1x	CENTRALSCHWEIZERISCHEKRAFTWERKE	~CENTRALSCHWEIZERISCHE
Charge Your Car	0.a	^CHARGEYOURCAR	~CYC	^CHARGEYOUR
Charge-ON GmbH	0.0	^CHARGEONGMBH	^CHARGEON
Charge365	0.2q	CHARGE365
ChargeNet NZ	0.2l	CHARGENET
ChargeNode	0.y	CHARGENODE
ChargeOne	0.1z	CHARGEONE	HEINEMANN
ChargePlace Scotland	0.a	CHARGEPLACESCOTLAND	~CHARGEPLACE
ChargePoint	0.1	CHARGEPOINT
ChargePoint Austria GmbH	0.0	CHARGEPOINTAUSTRIAGMBH	^CHARGEPOINTAUSTRIA
Chargefox	0.61	CHARGEFOX
Charging Together	0.2b	^CHARGINGTOGETHER
Charging the Regions	0.34	^CHARGINGTHEREGIONS	^CHARGINGTHE
Chargy	0.2x	CHARGY
Circle K	0.1	^CIRCLEK	MACS
Circuit électrique	0.2p	^CIRCUITELECTRIQUE	^ELECTRICCIRCUIT	^LECIRCUITELECTRIQUE
City Charging	0.l	^CITYCHARGING
City of Gold Coast	0.34	^CITYOFGOLDCOAST	GCCC	^GOLDCOASTCITYCOUNCIL
Citywatt	0.0	CITYWATT
Clem	0.k	~CLEM
Clever	0.13a	~CLEVER	^CLEVERAS
Comfortcharge	0.0	COMFORTCHARGE
Compleo Charging Technologies GmbH	0.0	COMPLEO	^COMPLEOCHARGING
Connected Kerb	0.a	CONNECTEDKERB
Continente	0.2b	~CONTINENTE
Coop	0.13b	~COOP
Copec	0.4g	COPEC
Counties Energy	0.2l	^COUNTIESENERGY
Cut! Energy GmbH	0.0	^CUTENERGYGMBH	^CUTENERGY
DATS 24	0.r	DATS24
DBT	0.1	~DBT
DEW21	0.0	DEW21	~DEW
DREWAG	0.0	DREWAG
DRIVECO	0.k	DRIVECO
DTE	0.2b	~DTE
Daimler AG	0.0	DAIMLERAG	~DAIMLER
Delta	0.93	~DELTA	דלתא
Denkfabrik im Grünen Service GmbH	0.0	DENKFABRIKIMGRUNENSERVICEGMBH	~DENKFABRIK	^DENKFABRIKIM
Deutsche Post DHL Group	0.0	DEUTSCHEPOSTDHLGROUP
Deutsche Telekom	0.0	DEUTSCHETELEKOM	TELEKOM	^TSHOP	TELEKOMSHOP
Deviwa	0.1x	DEVIWA
Drivalia	0.1n	DRIVALIA
Dubai Electricity and Water Authority	0.94	DEWA	^DUBAIELECTRICITY
Duferco	0.1n	DUFERCO
Duferco Energia	0.1n	DUFERCOENERGIA
Duke Energy	0.4	^DUKEENERGY	DUKEENERGY	~DUKE
E-Flux	0.n	^EFLUX
E-Plug	0.2b	^EPLUG
E-WALD	0.0	^EWALD
E-Werk Mittelbaden	0.0	EWERKMITTELBADEN
E.Leclerc	0.k	ELECLERC	LECLERC
E.ON Drive	0.13c	^EONDRIVE	^EONDANMARK
E.ON Drive Infrastructure GmbH	0.0	^EONDRIVEINFRASTRUCTUREGMBH
EAM	0.0	~EAM
EBERwerk	0.0	EBERWERK
EC Charging	0.5s	^ECCHARGING
EDEKA	0.0	EDEKA
EDEKA-MIHA Charge GmbH	0.0	EDEKAMIHACHARGEGMBH	^EDEKAMIHA
EDP	0.13d	~EDP	EDPCOMERCIAL	ENERGIASDEPORTUGAL
EGG Energieversorgung Gera	0.0	EGGENERGIEVERSORGUNGGERA	^EGGENERGIEVERSORGUNG
EKO Charge&Go	0.2c	^EKOCHARGEGO	^EKOCHARGE
EKZ	0.1x	~EKZ
ELEN	0.51	~ELEN
ELMŰ	0.39	ELMU
EMEL	0.2b	EMEL
EMERGY Führungs- und Servicegesellschaft mbH	0.0	~EMERGY	^EMERGYFUHRUNGS
ENERGIE Eure-et-Loir	0.k	ENERGIEEUREETLOIR	^ENERGIEEURE
ENGIE Vianeo	0.1	ENGIEVIANEO
ENSO Energie Sachsen Ost AG	0.0	ENSOENERGIESACHSENOSTAG	^ENSOENERGIE
EO	0.f	~EO	^EOCHARGING
ESB ecars	0.f	ESBECARS	ECARNI	~ESB	ESBENERGY	ESBEVSOLUTIONS
ESWE	0.0	ESWE
EV Connect	0.4	^EVCONNECT
EV Georgia	0.6i	^EVGEORGIA
EV Power	0.6i	^EVPOWER
EV+	0.25	~EV
EVA Chargers	0.3s	^EVACHARGERS	^AECHARGEPOINT	^AECHARGER	^AECHARGERS	^AECHARGINGPOINT	AUTOENTERPRISE	АВТОЕНТЕРПРАИЗ	АВТОЭНТЕРПРАИЗ	АЕЗСАВТОЕНТЕРПРАИЗ
EVBox	0.1	EVBOX
EVC	0.a	~EVC	^EVCHARGERSLTD	^EVCHARGERSUK
EVCE	0.2b	EVCE
EVCS	0.4	EVCS
EVChaja	0.53	EVCHAJA
EVN	0.13e	~EVN	EVNAG
EVO	0.0	~EVO
EVPoint	0.2k	EVPOINT
EVgo	0.4	EVGO
EVlink	0.1	EVLINK
EVnetNL	0.l	EVNETNL
EWE Go	0.0	EWEGO	~EWE	EWEVERTRIEBGMBH
EWII	0.1k	EWII
EWR	0.0	~EWR
EWV	0.0	~EWV
EZE	0.0	~EZE	EZENETWORK
Easy Charge	0.k	^EASYCHARGE
EasyGo	0.5s	EASYGO
EasyPark	0.4q	EASYPARK
EcoInside	0.2b	ECOINSIDE
Ecotap	0.13f	ECOTAP
Eesti Energia	0.38	EESTIENERGIA
Effia	0.k	EFFIA
Eldrive	0.13g	ELDRIVE
ElectRoad	0.a	ELECTROAD
Electra	0.13h	ELECTRA
Electric 55 Charging	0.k	^ELECTRIC55CHARGING	^ELECTRIC55
Electric Highway Tasmania	0.34	ELECTRICHIGHWAYTASMANIA
Electricity Authority of Cyprus	0.4m	^ELECTRICITYAUTHORITYOFCYPRUS	~EAC	^ELECTRICITYAUTHORITY
Electrify America	0.4	ELECTRIFYAMERICA
Electrify Canada	0.2p	ELECTRIFYCANADA
Electrocharge	0.2k	ELECTROCHARGE
Electromin	0.6e	ELECTROMIN
Electromin Limited Company	0.6e	ELECTROMINLIMITEDCOMPANY	^ELECTROMINLIMITED
Elektrizitätswerk Obwalden	0.1x	ELEKTRIZITATSWERKOBWALDEN	~ELEKTRIZITATSWERK
Elektro Profi	0.39	ELEKTROPROFI
Elektrum	0.am	ELEKTRUM
Eleport	0.t0	ELEPORT
Elinta	0.45	ELINTA
Elinta Charge	0.45	ELINTACHARGE
Ella	0.1q	~ELLA
Elli	0.0	~ELLI	^VOLKSWAGENGROUPCHARGINGGMBH
Elocity	0.25	ELOCITY
Emacom	0.2b	EMACOM
Emscher Lippe Energie	0.0	EMSCHERLIPPEENERGIE	~ELE	ELEEMSCHERLIPPEENERGIEGMBH	~EMSCHER	^EMSCHERLIPPE
EnBW Energie Baden-Württemberg AG	0.0	ENBW	ENERGIEBADENWURTTEMBERGAG	^ENBWENERGIE
EnBW Ostwürttemberg DonauRies AG	0.0	ENBWOSTWURTTEMBERGDONAURIESAG	ENBWODR	^ENBWOSTWURTTEMBERG
EnBW mobility+ AG und Co.KG	0.0	ENBWMOBILITYAGUNDCOKG	^ENBWMOBILITY
Endesa	0.1u	ENDESA
Endesa X	0.1u	ENDESAX
Endolla Barcelona	0.1u	ENDOLLABARCELONA	~ENDOLLA
EneRSIEIL	0.k	ENERSIEIL
Eneco	0.n	ENECO
Enefit	0.5h	ENEFIT
Enefit Volt	0.38	ENEFITVOLT
Enel	0.1n	ENEL
Enel X	0.13i	ENELX
Enel X Way	0.1n	ENELXWAY
Energa	0.25	ENERGA
Energie 360°	0.1x	ENERGIE360
Energie AG	0.1q	^ENERGIEAG
Energie Calw	0.0	ENERGIECALW
Energie SaarLorLux	0.0	ENERGIESAARLORLUX
Energie Service Biel / Bienne	0.1x	ENERGIESERVICEBIELBIENNE	^ENERGIESERVICE
Energie Steiermark	0.1q	ENERGIESTEIERMARK
Energie Südbayern	0.0	ENERGIESUDBAYERN	~ESB
Energie und Wasser Potsdam GmbH	0.0	ENERGIEUNDWASSERPOTSDAMGMBH
Energiedienst	0.1z	ENERGIEDIENST
Energieversorgung Beckum GmbH & Co. KG	0.0	ENERGIEVERSORGUNGBECKUMGMBHCOKG	^ENERGIEVERSORGUNGBECKUM
Energieversorgung Kleinwalsertal GesmbH	0.1q	^ENERGIEVERSORGUNGKLEINWALSERTAL
Energieversorgung Rodau	0.0	ENERGIEVERSORGUNGRODAU
EnergyDrive	0.56	ENERGYDRIVE
Engie	0.m	ENGIE
Eni	0.1	~ENI
Entega	0.0	ENTEGA
Equans	0.l	EQUANS
Eranovum	0.vk	ERANOVUM
Erlanger Stadtwerke	0.0	ERLANGERSTADTWERKE	~ERLANGER
Esso	0.1	~ESSO
Etecnic	0.1u	ETECNIC
Eulektro	0.0	EULEKTRO
EuroSpin	0.1n	EUROSPIN
EvGateway	0.1	EVGATEWAY
Evie Networks	0.34	EVIE
Eviny	0.2q	EVINY	~BKK	SUNNFJORDENERGI
Evio	0.2b	EVIO
Evway	0.1n	EVWAY
Eways	0.y	EWAYS
Ewiva	0.1n	EWIVA
Exploren	0.34	EXPLOREN
FLO	0.t	~FLO
FPL EVolution	0.4	FPLEVOLUTION
Factor Energia	0.2b	^FACTORENERGIA
FairEnergie GmbH	0.0	FAIRENERGIEGMBH	~FAIRENERGIE
FastWay	0.1n	FASTWAY
Fastned	0.13j	FASTNED
Feníe Energía	0.1u	FENIEENERGIA
Filderstadtwerke	0.0	FILDERSTADTWERKE
Fines Charging	0.2k	^FINESCHARGING	ФИНЕСЕНЕРДЖИООД
Firmenladen	0.1	FIRMENLADEN
First Charge	0.a	^FIRSTCHARGE	^FIRSTBUS	^FIRSTGROUP
Free to X	0.1n	^FREETOX	^FREETO
Freshmile	0.k	FRESHMILE
Fyrfasen Energi AB	0.y	FYRFASENENERGIAB	~FYRFASEN	^FYRFASENENERGI
Fédération Départementale d'Énergie de la Somme	0.k	FDE80	^FEDERATIONDEPARTEMENTALE
GFC mbH	0.0	GFCMBH
GGEW	0.0	GGEW
GIC	0.1u	~GIC
GO+EAuto	0.25	GOEAUTO
GOFAST	0.1x	GOFAST
GOcharge	0.5s	GOCHARGE
GP JOULE Connect	0.0	GPJOULECONNECT	^GPJOULE
Galp Geste	0.2b	GALPGESTE
Galp Power	0.2b	GALPPOWER
GaraGeeks	0.1n	GARAGEEKS
Gemeente Den Haag	0.l	GEMEENTEDENHAAG	^GEMEENTEDEN
Gemeente Rotterdam	0.l	^GEMEENTEROTTERDAM
Gemeinde Unterhaching	0.0	GEMEINDEUNTERHACHING
Gemeindewerke Garmisch-Partenkirchen	0.0	^GEMEINDEWERKEGARMISCH
Gemeindewerke Oberhaching	0.0	GEMEINDEWERKEOBERHACHING
Gemeindewerke Steinhagen GmbH	0.0	GEMEINDEWERKESTEINHAGENGMBH	^GEMEINDEWERKESTEINHAGEN
Generation Journey	0.2b	^GENERATIONJOURNEY
GeniePoint	0.a	GENIEPOINT
Gentari	0.1r	GENTARI
Georgia Power	0.4	^GEORGIAPOWER
Gesvican	0.1u	GESVICAN
GigaCharger	0.2k	GIGACHARGER
Go Platform Limited	0.5s	^GOPLATFORMLIMITED	^GOPLATFORM
Gogoro 電池交換站	0.6l	GOGORO電池交換站
Green Motion	0.1x	^GREENMOTION
Green Technologie	0.13k	^GREENTECHNOLOGIE
GreenCharge	0.2b	GREENCHARGE
GreenFlux	0.l	GREENFLUX
GreenTE	0.4d	GREENTE
GreenWay	0.13l	GREENWAY
Gremo na elektriko	0.wd	GREMONAELEKTRIKO	^GREMONA
Gridserve	0.a	GRIDSERVE	ECOTRICITY	^ELECTRICHIGHWAY
Groupe E	0.1x	^GROUPEE
Göteborgs Stads Parkerings AB	0.y	GOTEBORGSSTADSPARKERINGSAB	GOTEBORGENERGI	GOTEBORGSTADSPARKERINGSAB	PARKERINGGOTEBORG	^GOTEBORGSSTADS
HEnW Mobil	0.0	HENWMOBIL	HAMBURGERENERGIEWERKE	STROMNETZHAMBURG
Hackney Light and Power	0.a	HACKNEYLIGHTANDPOWER	~HACKNEY	^HACKNEYLIGHT
Helen	0.49	~HELEN
Helexia II	0.2b	HELEXIAII	~HELEXIA
Hera	0.1n	~HERA
Herzo Werke	0.0	HERZOWERKE
Hesse GmbH	0.0	HESSEGMBH
Hexagonal Ocean	0.2b	HEXAGONALOCEAN	~HEXAGONAL
High Green Power	0.2b	^HIGHGREENPOWER	^HIGHGREEN
Hikotron	0.2l	HIKOTRON
Hochtief	0.0	HOCHTIEF
Holmgrens bil AB	0.y	HOLMGRENSBILAB	~HOLMGRENS	^HOLMGRENSBIL
Hyundai	0.1	~HYUNDAI	HYEONDAEGIA	^HYUNDAIINDIA
Höganäs Energi AB	0.y	HOGANASENERGIAB	~HOGANAS	^HOGANASENERGI
ICE	0.78	~ICE
IECharge	0.k	IECHARGE
IKB	0.1q	~IKB
IKEA	0.1	IKEA	~イケア	宜家家居	~宜家	宜家餐厅
IONNA	0.4	IONNA	RECHARGERY
IWB	0.1x	~IWB
Iberdrola	0.1u	IBERDROLA
Ibil	0.1u	IBIL
Ignitis	0.45	IGNITIS
IgnitisON	0.45	IGNITISON
InEnergies	0.k	INENERGIES
Indigo	0.k	INDIGO	NDIGO
Infinite Charge	0.3s	^INFINITECHARGE
Innogy	0.9f	INNOGY	~RWE
Inselwerke	0.0	INSELWERKE
InstaVolt	0.a	INSTAVOLT
Intel Corporation	0.4	^INTELCORPORATION
Intermarché	0.n7	INTERMARCHE
Ionity	0.1	IONITY
Ishavsveien	0.2q	ISHAVSVEIEN
Italia Vento Power Corporation	0.1n	^ITALIAVENTOPOWERCORPORATION	^ITALIAVENTO
Izivia	0.k	IZIVIA
Jolt	0.105	JOLT
JomCharge	0.1r	JOMCHARGE
Joulz	0.l	JOULZ
Jämtkraft	0.y	JAMTKRAFT
Jönköping Energi	0.y	JONKOPINGENERGI	JONKOPINGSENERGIAB	~JONKOPING
K-Lataus	0.49	KLATAUS
KEBA	0.5	KEBA
KLC Serviços	0.2b	KLCSERVICOS	~KLC
Kaufland	0.0	KAUFLAND	КАУФЛАНД
Kelag	0.1q	KELAG
Kople	0.2q	KOPLE
Kreis Paderborn	0.0	KREISPADERBORN
Kreiswerke Main-Kinzig	0.0	KREISWERKEMAINKINZIG	~KREISWERKE	^KREISWERKEMAIN
Kungsbacka Kommun	0.y	KUNGSBACKAKOMMUN	~KUNGSBACKA
LEAP24	0.ak	LEAP24
LSW Energie	0.0	LSWENERGIE	~LSW
LUMI'IN	0.k	LUMIIN
La borne bleue	0.k	LABORNEBLEUE	^LABORNE
Lade i Norge	0.2q	^LADEINORGE	^LADEI
Ladeverbund+	0.0	LADEVERBUND
Lancaster City Council	0.a	^LANCASTERCITYCOUNCIL	^LANCASTERCITY
Lancaster University	0.a	^LANCASTERUNIVERSITY
Last Mile Solutions	0.1	^LASTMILESOLUTIONS	^LASTMILE
Laudert GmbH & Co. KG	0.0	LAUDERTGMBHCOKG	~LAUDERT	^LAUDERTGMBH
Leasys	0.le	LEASYS
Lebensland Kärnten	0.1q	LEBENSLANDKARNTEN	~LEBENSLAND
Lechwerke AG	0.0	LECHWERKEAG	LECHELEKTRIZITATSWERKEAUGSBURG	~LEW
Lidl	0.1	LIDL	ЛИДЛ
Lidl France	0.k	LIDLFRANCE
Lidl Sverige KB	0.y	LIDLSVERIGEKB	^LIDLSVERIGE
Linz AG	0.1q	LINZAG
Logical Gravity	0.2b	^LOGICALGRAVITY
LokalWerke	0.0	LOKALWERKE	STADTWERKEAHAUS	SVSVERSORGUNGSBETRIEBE
Loop	0.1	~LOOP
Lotos	0.25	LOTOS
Loulé Concelho Global	0.2b	LOULECONCELHOGLOBAL	^LOULECONCELHO
Luminus	0.56	LUMINUS
Luzigás	0.2b	LUZIGAS
Lüneparken	0.0	LUNEPARKEN
METRO Cash & Carry	0.2c	^METROCASHCARRY	^METROCASH
MOL Plugee	0.13m	MOLPLUGEE	MOLNYRT
MOVE	0.1x	~MOVE
MPK Kraków	0.25	MPKKRAKOW	~KMK
MVV Energie	0.0	MVVENERGIE	~MVV
Maingau	0.0	MAINGAU
Maingau Energie	0.0	MAINGAUENERGIE
Mainova	0.0	MAINOVA
Mainzer Stadtwerke	0.0	MAINZERSTADTWERKE	~MAINZER
Mairie de Paris	0.k	MAIRIEDEPARIS	~MAIRIE	^MAIRIEDE
Maksu Services	0.2b	MAKSUSERVICES
Malanka	0.3x	MALANKA	МАЛАНКА
Mark-E	0.0	^MARKE
MartEV	0.6i	MARTEV
MaxSolar	0.0	MAXSOLAR
McDonald's	0.1	~MCDONALDS	MCDO
Mennekes	0.0	MENNEKES
Mer	0.13n	~MER	~BEE	^BEECHARGINGSOLUTIONS	EEMOBILITY	GRONNKONTAKT	^MERGERMANYGMBH
Mercadona	0.3d	MERCADONA
Merkur	0.1k	MERKUR
Michigan State University	0.4	^MICHIGANSTATEUNIVERSITY	^MICHIGANSTATE
Migrol	0.1x	MIGROL	^MCHARGE
Milence	0.13o	MILENCE
Mobi.E	0.2b	MOBIE
MobiSmart	0.2b	MOBISMART
Mobiletric	0.2b	MOBILETRIC	MOBILECTRIC
Mobiliti	0.39	MOBILITI
MobilityPlus	0.56	MOBILITYPLUS
Mobilize Power Solutions	0.k	MOBILIZEPOWERSOLUTIONS	~MOBILIZE	^MOBILIZEPOWER
Mobive	0.k	MOBIVE
Modulo	0.k	~MODULO
Moeve	0.3d	MOEVE	CEPSA
Monta	0.13p	MONTA
Moon	0.2b	~MOON
Morbihan énergies	0.k	MORBIHANENERGIES	~MORBIHAN
Mota	0.k	MOTA
Mota Engil II	0.2b	MOTAENGILII	^MOTAENGIL
Motor Fuel Group	0.a	^MOTORFUELGROUP	~MFG	^MOTORFUEL
Mouv Élec Var	0.k	MOUVELECVAR	^MOUVELEC
My Market	0.2c	^MYMARKET
Mälarenergi	0.y	MALARENERGI
N-ERGIE	0.0	NERGIE
N1	0.4e	~N1
NEW	0.0	~NEW
NIO Power	0.1	NIOPOWER	蔚来换电站	蔚来目充站	蔚来超充站
NKM Mobilitás Kft.	0.39	NKMMOBILITASKFT	^NKMMOBILITAS
NOXO.	0.25	NOXO
NRG Energy	0.4	NRGENERGY
NRMA	0.34	NRMA
NUON	0.l	NUON
NabiBajk	0.2w	NABIBAJK
NaturEnergie	0.1z	NATURENERGIE
Neogy	0.1n	NEOGY
Neuwoges	0.0	NEUWOGES
Nissan	0.1	~NISSAN
Norlys	0.1k	NORLYS
NovaCHARGE	0.1	NOVACHARGE
OIKEN	0.1x	OIKEN
OK	0.1k	~OK
OOO "TOK BOR"	0.4d	^OOOTOKBOR	^OOOTOK
OVAG	0.0	OVAG
Olife Energy	0.1v	OLIFEENERGY
Opcharge	0.l	OPCHARGE
OpenLoop	0.2l	OPENLOOP
Oppegård kommune	0.2q	OPPEGARDKOMMUNE	~OPPEGARD
Orion	0.2l	ORION
Orka náttúrunnar	0.4e	ORKANATTURUNNAR
Orkubú Vestfjarða	0.4e	ORKUBUVESTFJARÐA	~ORKUBU
Orlen	0.25	ORLEN
Oskarshamn Energi AB	0.y	OSKARSHAMNENERGIAB	~OSKARSHAMN	^OSKARSHAMNENERGI
Oslo kommune	0.2q	OSLOKOMMUNE
Osnabrücker Parkstätten-Betriebsgesellschaft mbH	0.0	~OSNABRUCKER	^OSNABRUCKERPARKSTATTEN
Osprey	0.a	OSPREY
Ouest Charge	0.k	^OUESTCHARGE
PGE Nowa Energia	0.25	PGENOWAENERGIA	^PGENOWA
PNB	0.l	~PNB
PREpoint	0.1v	PREPOINT
Paris-Saclay Innovation Playground	0.k	PARISSACLAYINNOVATIONPLAYGROUND	^PARISSACLAY
Park&Charge	0.l	^PARKCHARGE	^PARKNCHARGE
Penny Market	0.39	^PENNYMARKET
Perusahaan Listrik Negara	0.3y	PERUSAHAANLISTRIKNEGARA	~PLN	PTPLNPERSERO	~PERUSAHAAN	^PERUSAHAANLISTRIK
Petro-Canada	0.1	PETROCANADA
Petrol	0.xb	~PETROL
Pfalzwerke	0.0	PFALZWERKE	PFALZWERKEAG
PitPoint	0.m	PITPOINT
Plenitude	0.1b	PLENITUDE	ENIPLENITUDE
Plug	0.2b	~PLUG
Plug'n Roll	0.1x	PLUGNROLL
PlugQ	0.2c	PLUGQ
Plugit	0.49	PLUGIT
Plus de Bornes	0.k	PLUSDEBORNES	^PLUSDE
Pod Point	0.a	^PODPOINT
Polenergia	0.25	POLENERGIA
Poste Italiane	0.1n	POSTEITALIANE
Power Dot France	0.k	^POWERDOTFRANCE	^POWERDOT
Power EV	0.25	^POWEREV
Powerbox.one	0.1v	POWERBOXONE	~POWERBOX
Powerdot	0.13q	POWERDOT
Pradella Sistemi	0.1n	PRADELLASISTEMI	~PRADELLA
Prio.E	0.2b	PRIOE
Protergia	0.2c	PROTERGIA
Q-Park	0.1	^QPARK
Q1 Energie AG	0.0	^Q1ENERGIEAG	^Q1ENERGIE
Q8	0.13r	~Q8
Qbuzz	0.l	QBUZZ
Qelo	0.51	QELO
Qwello	0.13s	QWELLO
R3	0.k	~R3
RSE	0.k	~RSE
RWE-Effizienz	0.0	RWEEFFIZIENZ
Ratiodata SE	0.0	RATIODATASE	~RATIODATA
Recharge	0.i	RECHARGE	FORTUM
Red E	0.4	^REDE
Reload Solution	0.0	^RELOADSOLUTION
Renault	0.1	~RENAULT	^GARAGERENAULT	REUNOKORIA
Renovatio e-charge	0.22	RENOVATIOECHARGE	~RENOVATIO	^RENOVATIOE
Repower	0.3e	REPOWER
Repsol	0.3d	REPSOL	CAMPSA
Revnet	0.25	REVNET
Rewag	0.0	REWAG
Rewe	0.0	REWE
RheiNet GmbH	0.0	RHEINETGMBH	~RHEINET
RheinEnergie	0.0	RHEINENERGIE
RhönEnergie Fulda	0.0	RHONENERGIEFULDA	~RHONENERGIE
Ringeriks-kraft AS	0.2q	RINGERIKSKRAFTAS	~RINGERIKS	^RINGERIKSKRAFT
Rivian Adventure Network	0.t	RIVIANADVENTURENETWORK	RIVIANADVENTURECHARGER	^RIVIANADVENTURE
Rivian Waypoints	0.t	RIVIANWAYPOINTS	RIVIANWAYPOINTCHARGER
Roche	0.1	~ROCHE
Rotterdam Elektrisch	0.l	ROTTERDAMELEKTRISCH
Révéo	0.k	REVEO
S.T.P.T.	0.22	^STPT	^ST
SAK	0.1x	~SAK
SDE04	0.k	SDE04
SDE07	0.k	SDE07
SDE35	0.k	SDE35
SDEC Énergie	0.k	SDECENERGIE
SDED	0.k	SDED
SDEI36	0.k	SDEI36
SDEM50	0.k	SDEM50
SDEV	0.k	SDEV
SDEY	0.k	SDEY
SEDI	0.k	~SEDI
SEGMA	0.2b	SEGMA
SERVICE plus GmbH	0.0	^SERVICEPLUSGMBH	^SERVICEPLUS
SEY 78	0.k	SEY78
SEYMABORNE	0.k	SEYMABORNE
SGA Mobility	0.k	SGAMOBILITY
SHARZ	0.1o	SHARZ
SIEEEN	0.k	SIEEEN
SIEGE 27	0.k	SIEGE27
SIEL42	0.k	SIEL42
SIEML	0.k	SIEML
SIPLEC	0.k	SIPLEC
SMATRICS	0.1q	SMATRICS
SODO	0.wd	~SODO
SPBR1	0.k	SPBR1
SPIE CityNetworks	0.k	SPIECITYNETWORKS
STATIONS-E	0.k	^STATIONSE
STAWAG	0.0	STAWAG
SWB Energie und Wasser	0.0	SWBENERGIEUNDWASSER	~SWB	^SWBENERGIE
SWTCH	0.1	SWTCH
SWU Stadtwerke Ulm/Neu-Ulm GmbH	0.0	SWUSTADTWERKEULMNEUULMGMBH	~SWU	^SWUSTADTWERKE
SYANE	0.k	SYANE
SYDELA	0.k	SYDELA
SYDER	0.k	SYDER
SYME05	0.k	SYME05
SachsenEnergie	0.0	SACHSENENERGIE	ENSO	ENSONETZ	SACHSENNETZE
Salzburg AG	0.1q	SALZBURGAG	~SALZBURG
Samenwerkende Gemeenten Zuid-Holland	0.l	~SAMENWERKENDE	^SAMENWERKENDEGEMEENTEN
Sandviken Energi AB	0.y	SANDVIKENENERGIAB	~SANDVIKEN	^SANDVIKENENERGI
Schneider Electric	0.1	^SCHNEIDERELECTRIC
SemaConnect	0.4	SEMACONNECT
Sevadis	0.1	SEVADIS
Shell	0.1	~SHELL	COLES
Shell Recharge	0.1	SHELLRECHARGE	NEWMOTION	~VOLTA
Siemens SRE	0.0	SIEMENSSRE
Sigeif	0.k	SIGEIF
Smappee	0.56	SMAPPEE
Smart Charge	0.a	^SMARTCHARGE
Sminn	0.2w	SMINN
Smoov	0.m	SMOOV
Sodetrel	0.k	SODETREL
SolarLoader+ GmbH	0.0	SOLARLOADERGMBH	~SOLARLOADER
Sonae	0.2b	SONAE
Sorégies	0.k	SOREGIES
Source London	0.a	^SOURCELONDON
South Lakeland District Council	0.a	SOUTHLAKELANDDISTRICTCOUNCIL	^SOUTHLAKELAND
Spar	0.1	~SPAR
Sparki	0.56	SPARKI
Sperto	0.1k	SPERTO
Spie	0.k	~SPIE
Spirii	0.1k	SPIRII
Stadt Lorch	0.0	STADTLORCH
Stadtwerk am See	0.0	STADTWERKAMSEE	SWSEE	~STADTWERK	^STADTWERKAM
Stadtwerke Ahlen	0.0	STADTWERKEAHLEN
Stadtwerke Augsburg	0.0	STADTWERKEAUGSBURG
Stadtwerke Bad Aibling	0.0	STADTWERKEBADAIBLING
Stadtwerke Bad Homburg	0.0	STADTWERKEBADHOMBURG
Stadtwerke Bad Salzuflen GmbH	0.0	STADTWERKEBADSALZUFLENGMBH
Stadtwerke Baden-Baden	0.0	STADTWERKEBADENBADEN	^STADTWERKEBADEN
Stadtwerke Bayreuth Energie und Wasser GmbH	0.0	^STADTWERKEBAYREUTH
Stadtwerke Bielefeld	0.0	STADTWERKEBIELEFELD
Stadtwerke Bochum	0.0	STADTWERKEBOCHUM
Stadtwerke Bruchsal	0.0	STADTWERKEBRUCHSAL
Stadtwerke Brunsbüttel	0.0	STADTWERKEBRUNSBUTTEL
Stadtwerke Dachau	0.0	STADTWERKEDACHAU
Stadtwerke Dessau	0.0	STADTWERKEDESSAU
Stadtwerke Detmold GmbH	0.0	STADTWERKEDETMOLDGMBH	^STADTWERKEDETMOLD
Stadtwerke Duisburg	0.0	STADTWERKEDUISBURG
Stadtwerke Düsseldorf	0.0	STADTWERKEDUSSELDORF
Stadtwerke EVB Huntetal GmbH	0.0	STADTWERKEEVBHUNTETALGMBH	^STADTWERKEEVB
Stadtwerke Elmshorn	0.0	STADTWERKEELMSHORN
Stadtwerke Energie Jena-Pößneck GmbH	0.0	^STADTWERKEENERGIE
Stadtwerke Erfurt	0.0	STADTWERKEERFURT	~SWE
Stadtwerke Forchheim	0.0	STADTWERKEFORCHHEIM
Stadtwerke Fürstenfeldbruck	0.0	STADTWERKEFURSTENFELDBRUCK
Stadtwerke Geesthacht	0.0	STADTWERKEGEESTHACHT
Stadtwerke Gießen	0.0	STADTWERKEGIESSEN	~SWG
Stadtwerke Goch GmbH	0.0	STADTWERKEGOCHGMBH	^STADTWERKEGOCH
Stadtwerke Gronau	0.0	STADTWERKEGRONAU
Stadtwerke Göttingen	0.0	STADTWERKEGOTTINGEN
Stadtwerke Gütersloh	0.0	STADTWERKEGUTERSLOH
Stadtwerke Hamm	0.0	STADTWERKEHAMM
Stadtwerke Heide	0.0	STADTWERKEHEIDE
Stadtwerke Heidelberg	0.0	STADTWERKEHEIDELBERG
Stadtwerke Herne	0.0	STADTWERKEHERNE	STWH
Stadtwerke Iserlohn	0.0	STADTWERKEISERLOHN
Stadtwerke Kiel	0.0	STADTWERKEKIEL	~SWK
Stadtwerke Klagenfurt	0.1q	STADTWERKEKLAGENFURT	~STW
Stadtwerke Konstanz	0.0	STADTWERKEKONSTANZ
Stadtwerke Landshut	0.0	STADTWERKELANDSHUT
Stadtwerke Langen	0.0	STADTWERKELANGEN
Stadtwerke Leinfelden-Echterdingen	0.0	STADTWERKELEINFELDENECHTERDINGEN	^STADTWERKELEINFELDEN
Stadtwerke Leipzig	0.0	STADTWERKELEIPZIG	LEIPZIGER
Stadtwerke Lemgo GmbH	0.0	STADTWERKELEMGOGMBH	^STADTWERKELEMGO
Stadtwerke Lengerich GmbH	0.0	STADTWERKELENGERICHGMBH	^STADTWERKELENGERICH
Stadtwerke Ludwigsburg-Kornwestheim	0.0	^STADTWERKELUDWIGSBURG
Stadtwerke Lübbecke GmbH	0.0	STADTWERKELUBBECKEGMBH	^STADTWERKELUBBECKE
Stadtwerke Lübeck	0.0	STADTWERKELUBECK
Stadtwerke Marburg	0.0	STADTWERKEMARBURG
Stadtwerke Meerbusch GmbH	0.0	STADTWERKEMEERBUSCHGMBH	^STADTWERKEMEERBUSCH
Stadtwerke Münster	0.0	STADTWERKEMUNSTER
Stadtwerke Neumünster	0.0	STADTWERKENEUMUNSTER	~SWN
Stadtwerke Neuruppin	0.0	STADTWERKENEURUPPIN	~SWN
Stadtwerke Neuss	0.0	STADTWERKENEUSS	~SWN
Stadtwerke Neustadt an der Weinstraße	0.0	^STADTWERKENEUSTADT
Stadtwerke Norderstedt	0.0	STADTWERKENORDERSTEDT
Stadtwerke Oberkirch	0.0	STADTWERKEOBERKIRCH
Stadtwerke Osnabrück	0.0	STADTWERKEOSNABRUCK
Stadtwerke Ostmünsterland GmbH & Co. KG	0.0	STADTWERKEOSTMUNSTERLANDGMBHCOKG	^STADTWERKEOSTMUNSTERLAND
Stadtwerke Pforzheim	0.0	STADTWERKEPFORZHEIM	~SWP
Stadtwerke Radolfzell	0.0	STADTWERKERADOLFZELL
Stadtwerke Rastatt	0.0	STADTWERKERASTATT
Stadtwerke Ratingen	0.0	STADTWERKERATINGEN
Stadtwerke Rhede	0.0	STADTWERKERHEDE
Stadtwerke Rostock	0.0	STADTWERKEROSTOCK
Stadtwerke Rüsselsheim	0.0	STADTWERKERUSSELSHEIM
Stadtwerke SH	0.0	STADTWERKESH
Stadtwerke Schweinfurt	0.0	STADTWERKESCHWEINFURT
Stadtwerke Schwäbisch Hall	0.0	STADTWERKESCHWABISCHHALL	^STADTWERKESCHWABISCH
Stadtwerke Sindelfingen	0.0	STADTWERKESINDELFINGEN
Stadtwerke Soest Energiedienstleistungs GmbH	0.0	^STADTWERKESOEST
Stadtwerke Solingen	0.0	STADTWERKESOLINGEN
Stadtwerke Soltau	0.0	STADTWERKESOLTAU
Stadtwerke Speyer	0.0	STADTWERKESPEYER	~SWS
Stadtwerke Stendal	0.0	STADTWERKESTENDAL
Stadtwerke Stralsund	0.0	STADTWERKESTRALSUND
Stadtwerke Stuttgart	0.0	STADTWERKESTUTTGART
Stadtwerke Tecklenburger Land GmbH & Co. KG	0.0	^STADTWERKETECKLENBURGER
Stadtwerke Trier	0.0	STADTWERKETRIER
Stadtwerke Troisdorf	0.0	STADTWERKETROISDORF
Stadtwerke Tübingen	0.0	STADTWERKETUBINGEN	~SWT
Stadtwerke Union Nordhessen	0.0	STADTWERKEUNIONNORDHESSEN	^STADTWERKEUNION
Stadtwerke Velbert	0.0	STADTWERKEVELBERT
Stadtwerke Villingen-Schwenningen	0.0	STADTWERKEVILLINGENSCHWENNINGEN	^STADTWERKEVILLINGEN
Stadtwerke Warendorf GmbH	0.0	STADTWERKEWARENDORFGMBH	^STADTWERKEWARENDORF
Stadtwerke Wedel	0.0	STADTWERKEWEDEL
Stadtwerke Weimar	0.0	STADTWERKEWEIMAR
Stadtwerke Weinheim	0.0	STADTWERKEWEINHEIM	~SWW
Stadtwerke Weinstadt	0.0	STADTWERKEWEINSTADT
Stadtwerke Wernigerode	0.0	STADTWERKEWERNIGERODE
Stadtwerke Willich	0.0	STADTWERKEWILLICH
Stadtwerke Witten	0.0	STADTWERKEWITTEN
Stavanger Parkering	0.2q	STAVANGERPARKERING	~STAVANGER
Super U	0.1	^SUPERU
SureCharge	0.a	SURECHARGE
Swarco	0.a	SWARCO
Swisscharge	0.1x	SWISSCHARGE
Syndicat de l'Énergie de l'Orne	0.k	SYNDICATDELENERGIEDELORNE	^SYNDICATDE
Séolis	0.k	SEOLIS
Süwag	0.0	SUWAG	SUWAGENERGIEAG
TEAG Mobil	0.0	TEAG	THURINGERENERGIEAG
TIWAG	0.1q	TIWAG	TIROLERWASSERKRAFTAG
Tank & Rast	0.0	^TANKRAST
TankE	0.0	~TANKE	^TANKEGMBH
Tauron	0.25	TAURON
Technische Werke Osning	0.0	TECHNISCHEWERKEOSNING	~TWO
Technische Werke Schussental	0.0	TECHNISCHEWERKESCHUSSENTAL
Teplárny Brno	0.1v	TEPLARNYBRNO	~TEPLARNY
The EV Network	0.a	^THEEVNETWORK	^EVNETWORK	^THEEV
Toka	0.3s	TOKA	ТОКА
Total Marketing France	0.k	^TOTALMARKETINGFRANCE	^TOTALMARKETING
TotalEnergies	0.1	TOTALENERGIES	~TOTAL	^STATIONTOTAL	^TOTALACCESS
TotalEnergies Marketing France	0.k	TOTALENERGIESMARKETINGFRANCE	^TOTALENERGIESMARKETING
Trojan Energy	0.a	TROJANENERGY
Trondheim kommune, Miljøenheten	0.2q	TRONDHEIMKOMMUNEMILJOENHETEN	^TRONDHEIMKOMMUNE
True Kare	0.2b	^TRUEKARE
Turmstrom	0.1q	TURMSTROM
UAB Ignitis	0.45	UABIGNITIS
UEM	0.k	~UEM
UTE	0.8l	~UTE
Ubeeqo	0.1	UBEEQO
Ucharge	0.2b	UCHARGE
Umbria Energy	0.1n	UMBRIAENERGY	~UMBRIA
Umeå Energi	0.y	UMEAENERGI
Uno-X	0.4v	^UNOX
Uppsala parkerings AB	0.y	UPPSALAPARKERINGSAB	~UPPSALA	^UPPSALAPARKERINGS
V-MARKT	0.0	^VMARKT
VGS mbH	0.0	VGSMBH
VIRTA	0.49	VIRTA	LIIKENNEVIRTAOY
VOLTRUN	0.1o	VOLTRUN
Van der Valk Energy	0.l	VANDERVALKENERGY
Vattenfall InCharge	0.13t	INCHARGE	VATTENFALL
Vattenvall	0.l	VATTENVALL
Vector	0.2l	~VECTOR
Veimonte	0.2b	VEIMONTE
VendElectric	0.f	VENDELECTRIC
Vereinigte Stadtwerke	0.0	VEREINIGTESTADTWERKE
Viesgo	0.1u	VIESGO
Ville de Saint-Louis	0.k	^VILLEDESAINTLOUIS	^SAINTLOUIS	^VILLEDE
VinFast	0.60	VINFAST
Volksbank Westmünsterland	0.0	VOLKSBANKWESTMUNSTERLAND	~VOLKSBANK
Volkswagen	0.1	~VOLKSWAGEN	~VW
Voltiva	0.y	VOLTIVA
Vолна	0.66	VОЛНА
WAAT	0.k	WAAT
WEL Networks	0.2l	^WELNETWORKS
WEMAG	0.0	WEMAG
WVV	0.0	~WVV
Walmart Energy	0.4	WALMARTENERGY
Waybler	0.y	WAYBLER	CACHARGE
We Drive Solar	0.l	^WEDRIVESOLAR	^WEDRIVE
Wels Strom E-Mobil	0.1q	WELSSTROMEMOBIL	^WELSSTROM
Wenea	0.v8	WENEA
Westenergie Metering GmbH	0.0	WESTENERGIEMETERINGGMBH	^WESTENERGIEMETERING
Westfalen AG	0.0	WESTFALENAG
Westfalen Weser Ladeservice	0.0	WESTFALENWESER	WESTFALENWESERNETZ
Whole Foods	0.4	^WHOLEFOODS
Wien Energie	0.1q	^WIENENERGIE	^WIENENERGIEGMBH
Wink Charging	0.2k	WINKCHARGING
Wirelane	0.0	WIRELANE
Witty	0.2c	WITTY
Wowplug	0.2b	WOWPLUG
Yurika	0.34	YURIKA	^QUEENSLANDELECTRICSUPERHIGHWAY
Z Energy	0.2l	^ZENERGY
ZDiTM Lublin	0.25	ZDITMLUBLIN	ZTMLUBLIN
ZEAG Energie	0.0	ZEAG
ZEBORNE	0.k	ZEBORNE
ZES	0.1o	~ZES
ZSE Drive	0.2w	ZSEDRIVE
ZTM Warszawa	0.25	ZTMWARSZAWA	~ZTM
Zero	0.2l	~ZERO	MERIDIAN
Zest	0.a	ZEST
Zeus	0.1n	~ZEUS
Zunder	0.3d	ZUNDER
Zwickau	0.0	ZWICKAU
a2a	0.1n	~A2A
ampUp	0.1	AMPUP
autostrom plus GmbH	0.0	AUTOSTROMPLUSGMBH	^AUTOSTROMPLUS
be emobil	0.0	BEEMOBIL
bike-energy	0.13u	^BIKEENERGY
bp pulse	0.13v	^BPPULSE	BPCHARGEMASTER	CHARGEMASTER
char.gy	0.a	^CHARGY
chargEV	0.1r	CHARGEV
da emobil	0.13w	DAEMOBIL
deer GmbH	0.0	^DEERGMBH	~DEER
e-Mobi	0.39	EMOBI
e-Totem	0.k	ETOTEM
e-regio	0.0	^EREGIO
e.dis	0.0	^EDIS
eCarUp	0.1x	ECARUP
eE4mobile eG	0.13x	EE4MOBILEEG	~EE4MOBILE
eMobility	0.25	EMOBILITY
eMotion	0.9t	~EMOTION	OMVEMOTION
eONE	0.4e	EONE
eParking	0.y	EPARKING
ePower	0.5s	EPOWER
eborn	0.k	EBORN
econec	0.5g	ECONEC	EBIKEBOX	EBIKEPOINT
efacec	0.13y	EFACEC
eins energie in sachsen	0.0	EINSENERGIEINSACHSEN	^EINSENERGIE
ejoin	0.2w	EJOIN
electrip	0.13z	ELECTRIP
eliso	0.0	ELISO
emotì	0.1x	EMOTI
enercity	0.0	ENERCITY
energis	0.0	ENERGIS
enviaM	0.0	ENVIAM	ENVIAMITTELDEUTSCHEENERGIEAG
evd energieversorgung dormagen	0.0	EVDENERGIEVERSORGUNGDORMAGEN	^EVDENERGIEVERSORGUNG
evmapa	0.5g	EVMAPA
evolt	0.a	EVOLT
evpass	0.1x	EVPASS
evyve	0.a	EVYVE
evzen (SMEG Développement)	0.k	EVZENSMEGDEVELOPPEMENT	^EVZENSMEG
futurego	0.1v	FUTUREGO
illwerke vkw	0.1q	ILLWERKEVKW	~VKW	VORARLBERGERILLWERKE	VORARLBERGERKRAFTWERKE	VORARLBERGERKRAFTWERKEAG	~ILLWERKE
kiwEV	0.2l	KIWEV
next step mobility GmbH	0.0	^NEXTSTEPMOBILITYGMBH	^NEXTSTEP
nextgreen	0.y	NEXTGREEN
nrg incharge	0.2c	NRGINCHARGE
opconnect	0.1	OPCONNECT
pcharge	0.4m	PCHARGE
reev	0.0	REEV
regionalwerk Bodensee	0.0	REGIONALWERKBODENSEE	~REGIONALWERK
sas e-motum	0.k	SASEMOTUM	^SASE
swb	0.0	~SWB
team	0.0	~TEAM
teilAuto	0.0	TEILAUTO
ubitricity	0.140	UBITRICITY
vkw vlotte	0.1q	VKWVLOTTE	VLOTTE
wallbe	0.0	WALLBE
westenergie	0.0	WESTENERGIE
Àrea Metropolitana de Barcelona	0.1u	^AREAMETROPOLITANADEBARCELONA	~AMB	^AREAMETROPOLITANA
Électricité de France	0.1	^ELECTRICITEDEFRANCE	~EDF
Ísorka	0.4e	ISORKA
ÖAMTC	0.1q	OAMTC
Überlandwerk Groß-Gerau GmbH	0.0	UBERLANDWERKGROSSGERAUGMBH	~UBERLANDWERK	^UBERLANDWERKGROSS
ΑΒ Βασιλόπουλος	0.2c	ΑΒΒΑΣΙΛΟΠΟΥΛΟΣ
Γαλαξίας	0.2c	ΓΑΛΑΞΙΑΣ	GALAXIAS
ΔΕΗ blue	0.2c	ΔΕΗBLUE	~DEI	^DEIBLUE
Μασούτης	0.2c	ΜΑΣΟΥΤΗΣ	MASOUTIS
Σκλαβενίτης	0.2c	ΣΚΛΑΒΕΝΙΤΗΣ	SKLAVENITIS
АО "Сетевая компания"	0.66	АОСЕТЕВАЯКОМПАНИЯ	^АОСЕТЕВАЯ
Белтелеком	0.3x	БЕЛТЕЛЕКОМ
Ленэнерго	0.66	ЛЕНЭНЕРГО	ПАОЛЕНЭНЕРГО
Мосэнерго	0.66	МОСЭНЕРГО
Одеська міська рада	0.3s	ОДЕСЬКАМІСЬКАРАДА	~ОДЕСЬКА	^ОДЕСЬКАМІСЬКА
ПО «Белоруснефть»	0.3x	ПОБЕЛОРУСНЕФТЬ
Пункт Е	0.66	^ПУНКТЕ
РУП "Белоруснефть-Минскавтозаправка"	0.3x	РУПБЕЛОРУСНЕФТЬМИНСКАВТОЗАПРАВКА
Россети	0.66	РОССЕТИ	ROSSETI
РусГидро	0.66	РУСГИДРО
Столичен електротранспорт	0.2k	СТОЛИЧЕНЕЛЕКТРОТРАНСПОРТ	^ГРАДСКИТРАНСПОРТСОФИЯ	~СТОЛИЧЕН
Энергия Москвы	0.66	ЭНЕРГИЯМОСКВЫ	^ENERGYOFMOSCOW	~ЭНЕРГИЯ
Թիմ էներջի	0.6d	^TEAMENERGY
מילגם	0.1t	מילגם	MILGAM
და-ტენე	0.6i	DATENE
ი-სპეის	0.6i	^ESPACE
南方电网	0.6k	南方电网	^SOUTHERNPOWERGRID	中国南方电网
国家电网	0.6k	国家电网	^STATEGRID	中国国家电网
小兔充充	0.6k	小兔充充	BUNNYPOWER
東光高岳	0.1s	東光高岳	TAKAOKATOKO
滴滴充电	0.6k	滴滴充电	^DIDICHARGING
特来电	0.6k	~特来电	TELD
睿能創意股份有限公司	0.6l	睿能創意股份有限公司
英屬開曼群島商睿能新動力股份有限公司台灣分公司	0.6l	英屬開曼群島商睿能新動力股份有限公司台灣分公司
A-Welle	5.1x	^AWELLE	TARIFVERBUNDAWELLE
ANTIK SmartWay	5.2w	ANTIKSMARTWAY
ARR	5.4	~ARR
AT	5.2l	~AT	^AUCKLANDTRANSPORT
Aarhus Kommune	5.1k	AARHUSKOMMUNE	ARHUSKOMMUNE	~AARHUS
Achterhoek-Rivierenland	5.l	ACHTERHOEKRIVIERENLAND	~ACHTERHOEK
Adelaide Metro	5.34	^ADELAIDEMETRO
Agra Metro	5.2g	AGRAMETRO
Ahmedabad Metro	5.2g	AHMEDABADMETRO	~AHMEDABAD
AlbaBici	5.1u	ALBABICI
Alstom	5.2p	ALSTOM	^GOTRANSIT	^GOTRAIN
Arboria Bike	5.2w	ARBORIABIKE	~ARBORIA
Area Blu	5.1n	^AREABLU
Asociația de Dezvoltare Intercomunitară pentru Transport Public București – Ilfov	5.22	~ASOCIATIA	^ASOCIATIADE
Azienda Trasporti Milanesi	5.1n	AZIENDATRASPORTIMILANESI	STIBM	^AZIENDATRASPORTI
BA Ecobici	5.3a	BAECOBICI
BCycle	5.4	BCYCLE
BKV	5.39	~BKV	BUDAPESTIMETRO
BORA!	5.2b	BORA
BROM	5.25	BROM
Bajs	5.51	BAJS
Bakı Metropoliteni	5.24	BAKIMETROPOLITENI	BAKUMETRO
BalticBike	5.2d	BALTICBIKE
Bay Wheels	5.4	^BAYWHEELS	^BAYAREABIKESHARE	FORDGOBIKE	LYFTBIKE
Belfast Bikes	5.a	^BELFASTBIKES	^JUSTEATBELFASTBIKES
Belgrano	5.3a	BELGRANO
Bergen Bysykkel	5.2q	BERGENBYSYKKEL
Berliner Verkehrsbetriebe	5.0	BERLINERVERKEHRSBETRIEBE	VERKEHRSVERBUNDBERLINBRANDENBURG	~VBB	~BVG
Beryl	5.a	BERYL
BiCas	5.2b	BICAS
Bici Cuenca	5.5x	BICICUENCA
Bici Las Condes	5.4g	BICILASCONDES	^BICILAS
BiciLOG	5.1u	BICILOG
BiciMAD	5.1u	BICIMAD
BiciQuito	5.5x	BICIQUITO
Bicicas	5.1u	BICICAS
Bicicletar	5.26	BICICLETAR
Bicicoruña	5.1u	BICICORUNA
BicikeLJ	5.wd	BICIKELJ
Bicirio	5.23	BICIRIO
Bicy	5.wd	BICY
Bike Belém	5.26	^BIKEBELEM
Bike Chattanooga	5.4	BIKECHATTANOOGA
Bike PE	5.26	^BIKEPE
Bike PoA	5.26	BIKEPOA
Bike Salvador	5.26	^BIKESALVADOR
Bike Sampa	5.26	BIKESAMPA
Bike Share Connect	5.4	^BIKESHARECONNECT
Bike Share Toronto	5.2p	^BIKESHARETORONTO
Bike Vitória	5.26	BIKEVITORIA
BikeNHV	5.4	BIKENHV
BikeRio	5.26	BIKERIO
BikeU	5.25	BIKEU
Bike_S	5.25	^BIKES
Bikesantiago	5.4g	BIKESANTIAGO
Biki	5.3p	BIKI
Bilbaobizi	5.1u	BILBAOBIZI
Bixi	5.2p	BIXI
Blue-bike	5.56	^BLUEBIKE
Bluebikes	5.4	BLUEBIKES	^METROBOSTON
Bodensee-Oberschwaben Verkehrsverbund	5.0	BODO	~BODENSEE	^BODENSEEOBERSCHWABEN
Boseh	5.3y	BOSEH
Boulder B-cycle	5.4	^BOULDERBCYCLE	^BOULDERB
Braunschweiger Verkehrs-GmbH	5.0	BRAUNSCHWEIGERVERKEHRSGMBH	~VRB	BSVG	^BRAUNSCHWEIGERVERKEHRS
Breeze Bike Share	5.4	BREEZE	^BREEZEBIKE
Bremer Straßenbahn AG	5.0	BREMERSTRASSENBAHNAG	~VBN	BSAG	~BREMER	^BREMERSTRASSENBAHN
Brompton Bike Hire	5.a	BROMPTONBIKEHIRE	~BROMPTON	^BROMPTONBIKE
Bruin Bike Share	5.4	^BRUINBIKESHARE	^BRUINBIKE
Brzi	5.51	BRZI
Bublr Bikes	5.4	BUBLRBIKES
Bycyklen	5.1k	BYCYKLEN
Bydgoski Rower Aglomeracyjny	5.25	BYDGOSKIROWERAGLOMERACYJNY	~BYDGOSKI	^BYDGOSKIROWER
C'entro in Bici	5.1n	^CENTROINBICI	^CENTROIN
C.vélo	5.k	^CVELO
CDPHP Cycle	5.4	CDPHPCYCLE
CP Lisboa	5.2b	CPLISBOA	CPURBANOSDELISBOA
CP Longo Curso	5.2b	CPLONGOCURSO	^CPLONGO
CP Porto	5.2b	^CPPORTO	CPURBANOSDOPORTO
CP Regional	5.2b	^CPREGIONAL
CTP Iași	5.22	CTPIASI
Calgary Transit	5.2p	^CALGARYTRANSIT	~CT	CALGARYLRT
Call a Bike	5.0	^CALLABIKE
CapMetro Bikeshare	5.4	CAPMETROBIKESHARE	METROBIKE
Capital Bikeshare	5.4	CAPITALBIKESHARE	CABI	LYFTBIKE
Capital Metropolitan Transportation Authority	5.4	METRORAIL	CAPMETRO	^CAPITALMETRO	^CAPITALMETROPOLITAN
Carris	5.2b	CARRIS
Chennai Metro	5.2g	CHENNAIMETRO	~CHENNAI
Chromek	5.25	CHROMEK
Citi Bike	5.4	^CITIBIKE	LYFTBIKE	^NYCBIKESHARE
Citrix Cycle	5.4	CITRIXCYCLE	~CITRIX
City Bike Finland	5.49	^CITYBIKEFINLAND
City Bike Linz	5.1q	CITYBIKELINZ
City Bikes	5.y	^CITYBIKES
CityBike Vantaa Oy	5.49	CITYBIKEVANTAAOY	~CITYBIKE	^CITYBIKEVANTAA
Cluj Bike	5.22	CLUJBIKE
CoGo Bike Share	5.4	COGO	LYFTBIKE	^COGOBIKE
Companhia Paulista de Trens Metropolitanos	5.26	CPTM	^COMPANHIAPAULISTA
Cyclocity	5.141	CYCLOCITY
Czeladzki Rower Miejski	5.25	CZELADZKIROWERMIEJSKI	~CZELADZKI	^CZELADZKIROWER
DART	5.4	DART	^DALLASAREARAPIDTRANSIT
DB Fernverkehr	5.142	DBFERNVERKEHR	DBINTERCITY	DBINTERCITYEXPRESS
DB Regio Mitte	5.0	^DBREGIOMITTE	VERKEHRSVERBUNDRHEINNECKAR	~VRN
DBizi	5.1u	DBIZI
DLAn	5.1	DLAN
DLOV	5.1	DLOV
DPB	5.2w	~DPB	MHDBRATISLAVA
DPMK	5.2w	DPMK	MHDKOSICE
Date Bike	5.1s	^DATEBIKE
Delhi Metro Rail Corporation Limited	5.2g	^DELHIMETRO
Divvy	5.4	DIVVY	LYFTBIKE
Docklands Light Railway	5.a	DOCKLANDSLIGHTRAILWAY	~DLR	~DOCKLANDS	^DOCKLANDSLIGHT
Donkey Republic	5.1	DONKEYREPUBLIC	~DONKEY
Doprava Ústeckého kraje	5.1v	DOPRAVAUSTECKEHOKRAJE	~DUK	^DOPRAVAUSTECKEHO
Dopravní podnik Ostrava	5.1v	DOPRAVNIPODNIKOSTRAVA	ODIS	~DPO
Dopravní podnik hl. m. Prahy	5.1v	DOPRAVNIPODNIKHLMPRAHY	PRAZSKAINTEGROVANADOPRAVA	~PID	~DPP	^PRAGUEINTEGRATEDTRANSPORT	PRAZSKEMETRO
Dopravní podnik měst Liberce a Jablonce nad Nisou	5.1v	~IDOL	DPMLJ
Dopravní podnik měst Mostu a Litvínova	5.1v	MHDMOSTALITVINOV	DPMML
Dopravní podnik města Brna	5.1v	DOPRAVNIPODNIKMESTABRNA	IDSJMK	DPMB	CZIDSJMK
Dopravní podnik města Olomouce	5.1v	DOPRAVNIPODNIKMESTAOLOMOUCE	IDSOK	DPMO
Dott	5.1	DOTT
Drammen Bysykler	5.2q	DRAMMENBYSYKLER	~DRAMMEN
ETS	5.2p	~ETS	EDMONTONLRT	^EDMONTONTRANSITSERVICE	^EDMONTONTRANSITSYSTEM
Easybike	5.49	EASYBIKE
Ecobici	5.20	ECOBICI
Elron	5.38	ELRON	ASEESTILIINIRONGID	EESTILIINIRONGID
EnCicla	5.23	ENCICLA
Ente Autonomo Volturno	5.1n	ENTEAUTONOMOVOLTURNO	CIRCUMVESUVIANA	~EAV	^ENTEAUTONOMO
EuroCity	5.1	EUROCITY
EuroNight	5.1	EURONIGHT
European Sleeper	5.143	EUROPEANSLEEPER
Eusko Trenbideak – Ferrocarriles Vascos	5.7o	EUSKOTRENTRANBIA	FERROCARRILESVASCOS	EUSKOTRENBIDEAK	EUSKOTRENTRENA
Evolve	5.2p	EVOLVE
Explore Bike Share	5.4	^EXPLOREBIKESHARE	^EXPLOREBIKE
Ferrocarrils de la Generalitat Valenciana	5.1u	METROVALENCIA	~FGV	TRAM	~FERROCARRILS	^FERROCARRILSDE
Fertagus	5.2b	FERTAGUS
FlixTrain	5.0	FLIXTRAIN
Formula	5.1n	~FORMULA
Freiburger Verkehrs AG	5.0	FREIBURGERVERKEHRSAG	REGIOVERKEHRSVERBUNDFREIBURG	~RVF	~VAG	~FREIBURGER	^FREIBURGERVERKEHRS
Frimobil	5.1x	FRIMOBIL	TARIFVERBUNDFREIBURG
Föli-fillarit	5.49	FOLIFILLARIT
G:Link	5.34	^GLINK	TRANSLINK	KEOLISDOWNER
GSBikeshare	5.a	GSBIKESHARE
Gautrain	5.31	GAUTRAIN
Gbici	5.1u	GBICI
Gdańskie Autobusy i Tramwaje	5.25	GDANSKIEAUTOBUSYITRAMWAJE	ZTMGDANSK	~GDANSKIE	^GDANSKIEAUTOBUSY
GeoVelo Opole	5.25	GEOVELOOPOLE	~GEOVELO
Geochang public bike system	5.3k	GEOCHANGPUBLICBIKESYSTEM	~GEOCHANG	^GEOCHANGPUBLIC
Getxobizi	5.1u	GETXOBIZI
Gira	5.2b	~GIRA
Girocleta	5.1u	GIROCLETA
Go-Op	5.a	^GOOP
Grand River Transit	5.2p	^GRANDRIVERTRANSIT	~ION	~GRT
Greenbike SLC BikeShare	5.4	GREENBIKESLCBIKESHARE	~GREENBIKE	^GREENBIKESLC
Grid	5.4	~GRID
Großraum-Verkehr Hannover	5.0	GROSSRAUMVERKEHRHANNOVER	~GVH	~GROSSRAUM	^GROSSRAUMVERKEHR
Gruppo Torinese Trasporti	5.1n	GRUPPOTORINESETRASPORTI	~FORMULA	~GTT	^GRUPPOTORINESE
GyőrBike	5.39	GYORBIKE
Göteborgs Spårvägar	5.y	GOTEBORGSSPARVAGAR	VASTTRAFIK
HELLO CYCLING	5.1s	^HELLOCYCLING	ハローサイクリンク
Hamburger Hochbahn	5.0	HAMBURGERHOCHBAHN	HAMBURGERVERKEHRSVERBUND	~HVV	~HHA
Hamburger Verkehrsverbund	5.0	HAMBURGERVERKEHRSVERBUND	~HVV
Hamilton Bike Share	5.2p	^HAMILTONBIKESHARE	HAMILTONSOCIALBICYCLES	^SOBIHAMILTON	^HAMILTONBIKE
Heartland B-cycle	5.4	HEARTLANDBCYCLE	~HEARTLAND	^HEARTLANDB
Heilbronner Hohenloher Haller Nahverkehr	5.0	~HNV	~HEILBRONNER	^HEILBRONNERHOHENLOHER
Hermes	5.l	HERMES	ARNHEMNIJMEGEN
HuiziToluca	5.20	HUIZITOLUCA
Hyderabad MMTS	5.2g	HYDERABADMMTS
Hyderabad Metro	5.2g	HYDERABADMETRO
I'Velo	5.22	IVELO	BUCHARESTBIKESHARE
IBXL	5.56	IBXL
IC	5.35	~IC
IDESKA	5.1v	IDESKA
IDS BK	5.ws	^IDSBK
IDS Východ	5.2w	^IDSVYCHOD
IVB	5.1q	~IVB
Iarnród Éireann	5.5s	IARNRODEIREANN	COMMUTER	^IRISHRAIL	DUBLINCOMMUTER	INTERCITY	^DUBLINAREARAPIDTRANSIT	DART	~IARNROD
Indego	5.4	INDEGO
Indiana Pacers Bikeshare	5.4	INDIANAPACERSBIKESHARE	^INDIANAPACERS
Innsbrucker Verkehrsbetriebe und Stubaitalbahn	5.1q	VERKEHRSVERBUNDTIROL	~VVT	~IVB	~INNSBRUCKER	^INNSBRUCKERVERKEHRSBETRIEBE
Integrovaná doprava Karlovarského kraje	5.1v	IDOK
Integrovaná doprava Libereckého kraje	5.1v	~IDOL
Integrovaná doprava Plzeňského kraje	5.1v	IDPK
Integrovaná doprava Zlínského kraje	5.1v	INTEGROVANADOPRAVAZLINSKEHOKRAJE	IDZK
Integrovaná regionální doprava Královéhradeckého a Pardubického kraje	5.or	IREDO	^INTEGROVANAREGIONALNI
Integrovaný dopravní systém Jihomoravského kraje	5.1v	IDSJMK
Integrovaný dopravní systém Moravskoslezského kraje	5.1v	ODIS
Integrovaný dopravní systém Olomouckého kraje	5.1v	IDSOK
Integrovaný dopravný systém Plus	5.2w	INTEGROVANYDOPRAVNYSYSTEMPLUS	^IDSPLUS	^INTEGROVANYDOPRAVNY
Intermodalidad de Levante	5.1u	INTERMODALIDADDELEVANTE	IRYO	ILSA	INTERMODALIDADDELLEVANTE	~INTERMODALIDAD	^INTERMODALIDADDE
JR	5.1s	~JR
Jaipur Metro	5.2g	JAIPURMETRO	~JAIPUR
Jungfraubahnen	5.1x	JUNGFRAUBAHNEN
Just Eat Cycles	5.a	^JUSTEATCYCLES	JUSTEAT	JUSTEATSBICYCLES
KAI	5.3y	~KAI
KAI Bandara	5.3y	KAIBANDARA
KAI Commuter	5.3y	KAICOMMUTER
KRsKOLESOM	5.wd	KRSKOLESOM
KanizsaBike	5.39	KANIZSABIKE
Kanpur Metro	5.2g	KANPURMETRO	~KANPUR
Karlsruher Verkehrsverbund	5.i4	KARLSRUHERVERKEHRSVERBUND	~KVV	DEBWKVV	~KARLSRUHER
Kenosha Area Transit	5.4	KENOSHAAREATRANSIT	~KAT	~KENOSHA	^KENOSHAAREA
Keolis	5.ak	KEOLIS	EUROBAHN	ZWOLLEKAMPENENZWOLLEENSCHEDE
Keolis Bordeaux Métropole	5.k	KEOLISBORDEAUXMETROPOLE	~TBM	^KEOLISBORDEAUX
Keolis Downer	5.34	KEOLISDOWNER	PTVMETROPOLITANTRAMS
Keolis Lyon	5.k	KEOLISLYON	~TCL
Keolis Nederland	5.l	KEOLISNEDERLAND
Keretapi Tanah Melayu	5.1r	KERETAPITANAHMELAYU	KTMETS	KTMINTERCITY	KTMKOMUTER	~KERETAPI	^KERETAPITANAH
Kielecki Rower Miejski	5.25	KIELECKIROWERMIEJSKI	~KIELECKI	^KIELECKIROWER
Kochi Metro	5.2g	KOCHIMETRO
Koleje Dolnośląskie	5.144	KOLEJEDOLNOSLASKIE	~KD
Koleje Śląskie	5.or	KOLEJESLASKIE	~KSL
Kolesce	5.wd	KOLESCE
Kolkata Metro	5.2g	KOLKATAMETRO	~KOLKATA
Komunikacja Miejska w Szczecinku	5.25	KOMUNIKACJAMIEJSKAWSZCZECINKU	~KOMUNIKACJA	^KOMUNIKACJAMIEJSKA
Krotower	5.25	KROTOWER
Kärntner Linien	5.1q	KARNTNERLINIEN	~VVK	~KARNTNER
LRT Jabodebek	5.3y	LRTJABODEBEK
LRT Jakarta	5.3y	LRTJAKARTA
LaBiGi	5.1n	LABIGI
Le Vélo par TBM	5.k	LEVELOPARTBM
Le vélo	5.k	^LEVELO
Leo Express	5.wy	^LEOEXPRESS
Libero	5.1x	~LIBERO
Libélo	5.k	LIBELO
Lime	5.1	~LIME
LinBike	5.y	LINBIKE
Linz Linien GmbH	5.1q	LINZLINIENGMBH	OOVV	^LINZLINIEN
Long Island Rail Road	5.4	^LONGISLANDRAILROAD	LIRR
Lucknow Metro	5.2g	LUCKNOWMETRO	~LUCKNOW
Lundahoj	5.y	LUNDAHOJ
Lyft	5.4	LYFT	LYFTBIKE
Léman Express	5.5f	LEMANEXPRESS	~LEX
MARTA	5.4	~MARTA
MHD Košice	5.2w	MHDKOSICE
MOL Bubi	5.39	MOLBUBI	BUBI
MPK Kraków	5.25	MPKKRAKOW	KOMUNIKACJAMIEJSKAWKRAKOWIE	~KMK
MPK Poznań	5.25	MPKPOZNAN	ZTMPOZNAN
MPK Wrocław	5.25	MPKWROCLAW	WROCLAW
MPK-Łódź	5.25	MPKLODZ	LOKALNYTRANSPORTZBIOROWYWLODZI	LTZLODZ
MR	5.vm	~MR
MRT Jakarta	5.3y	MRTJAKARTA	MRTJ
MTR Nordic	5.y	MTRNORDIC	STOCKHOLMSTUNNELBANA
MVG Rad	5.0	MVGRAD	~MVG
MVGmeinRad	5.0	MVGMEINRAD	MEINRAD
MZK Bydgoszcz	5.25	MZKBYDGOSZCZ	ZDMIKPBYDGOSZCZ	BYDGOSZCZ
Maryland Transit Administration	5.4	^MARYLANDTRANSITADMINISTRATION	~MARC	~MTA	MARYLANDAREAREGIONALCOMMUTER	BALTIMOREMETROSUBWAYLINK	METROSUBWAYLINK	BALTIMORELIGHTRAILLINK	^MARYLANDTRANSIT
Mass Rapid Transit	5.52	^MASSRAPIDTRANSIT	~MRT	^SINGAPORERAIL	^MASSRAPID
Merseyrail	5.a	MERSEYRAIL
Metra	5.4	~METRA
Metro Bilbao	5.1u	METROBILBAO	BILBAOMETRO	BILBOKOMETROA	METRODEBILBAO
Metro S.A.	5.4g	^METROSA	^METRODESANTIAGO	^METROS
Metro Trains Sydney	5.34	^METROTRAINSSYDNEY	^SYDNEYMETRO	TFNSW	^TRANSPORTFORNSW	^METROTRAINS
Metro Warszawskie	5.25	METROWARSZAWSKIE	ZTMWARSZAWA
Metro de Barcelona	5.1u	^METRODEBARCELONA	^BARCELONAMETRO
Metro de Caracas	5.b4	METRODECARACAS
Metro del Baix Llobregat	5.1u	METRODELBAIXLLOBREGAT	^METRODEL
Metro İstanbul	5.1o	^METROISTANBUL	ISTANBULMETROSU
MetroTenerife	5.91	METROTENERIFE
Metropolitan Rapid Transit	5.2v	^METROPOLITANRAPIDTRANSIT	~MRT	^METROPOLITANRAPID
Metropolitan Transportation Authority	5.4	NYCSUBWAY	^STATENISLANDRAILWAY	^METROPOLITANTRANSPORTATION
Metropolitano de Lisboa	5.2b	METROPOLITANODELISBOA	~METROPOLITANO	^METROPOLITANODE
Metrorail Eastern Cape	5.31	METRORAILEASTERNCAPE	^METRORAILEASTERN
Metrorail Gauteng	5.31	METRORAILGAUTENG
Metrorail KwaZulu-Natal	5.31	METRORAILKWAZULUNATAL	^METRORAILKWAZULU
Metrorail Western Cape	5.31	METRORAILWESTERNCAPE	^METRORAILWESTERN
Metrorex	5.22	METROREX
Mi Bici Tu Bici	5.3a	^MIBICITUBICI	^MIBICI
MiBici	5.20	MIBICI
Mitteldeutscher Verkehrsverbund	5.0	MITTELDEUTSCHERVERKEHRSVERBUND	~MDV	~MITTELDEUTSCHER
MoGo	5.4	MOGO
Mobi	5.2p	MOBI
Mobilis	5.5f	MOBILIS	COMMUNAUTETARIFAIREVAUDOISE	TARIFVERBUNDWAADT
Monopattini Elettrici BIT Mobility La Spezia	5.1n	~MONOPATTINI	^MONOPATTINIELETTRICI
Moovo	5.6l	MOOVO
Mumbai Metro	5.2g	^MUMBAIMETRO
Mumbai Suburban Railway	5.2g	^MUMBAISUBURBANRAILWAY	^MUMBAISUBURBANRAILNETWORK	^MUMBAISUBURBAN
MuyBici	5.1u	MUYBICI
MvBike	5.ws	MVBIKE
MÁV-HÉV	5.39	MAVHEV	BHEV
Münchner Verkehrs- und Tarifverbund	5.0	MUNCHNERVERKEHRSUNDTARIFVERBUND	DEBYMVV	~MVV	^MUNCHNERVERKEHRS
Münchner Verkehrsgesellschaft	5.0	MUNCHNERVERKEHRSGESELLSCHAFT	MUNCHNERVERKEHRSUNDTARIFVERBUND	DEBYMVV	~MVV	~MVG
NCTD	5.4	NCTD
NMBS/SNCB	5.56	NMBSSNCB
NSW TrainLink	5.34	NSWTRAINLINK	NEWSOUTHWALESTRAINLINK	NSWTRAINSLINK	TFNSW	TRAINLINK	TRANSPORTFORNSWTRAINLINK
Nagpur Metro	5.2g	NAGPURMETRO	~NAGPUR
Nahverkehr Mainfranken	5.0	NAHVERKEHRMAINFRANKEN	~NVM	VERKEHRSVERBUNDMAINFRANKEN	~VVM	~NAHVERKEHR
Nahverkehrsverbund Schleswig-Holstein	5.13x	^NAHSH	~NAHVERKEHRSVERBUND	^NAHVERKEHRSVERBUNDSCHLESWIG
Namma Metro	5.2g	NAMMAMETRO
National Rail	5.a	^NATIONALRAIL
Navi Mumbai Metro	5.2g	^NAVIMUMBAIMETRO	^NAVIMUMBAI
Nederlandse Spoorwegen	5.m	NEDERLANDSESPOORWEGEN	HOOFDRAILNETNEDERLAND	~HRN
Network Rail	5.a	^NETWORKRAIL
Noida Metro	5.2g	NOIDAMETRO
Nordhessischer VerkehrsVerbund	5.0	NORDHESSISCHERVERKEHRSVERBUND	~NVV	~NORDHESSISCHER
Northern	5.a	~NORTHERN	^NORTHERNTRAINS
Nowodworski Rower Miejski	5.25	NOWODWORSKIROWERMIEJSKI	~NOWODWORSKI	^NOWODWORSKIROWER
OC Transpo	5.2p	OCTRANSPO	^OTRAIN
OV-fiets	5.l	^OVFIETS	~NS
OVO Bikes	5.a	^OVOBIKES	NEXTBIKEGLASGOW
Oberösterreichischer Verkehrsverbund	5.5	OOVV	~OBEROSTERREICHISCHER
Olbike	5.25	OLBIKE
Onde Verte	5.5f	^ONDEVERTE
Optymo	5.k	OPTYMO
Oslo Bysykkel	5.2q	OSLOBYSYKKEL	BYSYKKELOSLO
Ostro.bike	5.25	^OSTROBIKE
Ostrowski Rower Miejski	5.25	OSTROWSKIROWERMIEJSKI	~OSTROWSKI	^OSTROWSKIROWER
Ostwind	5.1z	OSTWIND
Ouigo España	5.1u	OUIGOESPANA	OUIGOESPAGNE	OUIGOESPANYA	OUIGOSPAIN
Oxonbikes	5.a	OXONBIKES
PNR Metro Commuter	5.1y	PNRMETROCOMMUTER	^PNRMETRO
POGOH	5.4	POGOH
PTV - Metropolitan Trains	5.34	PTVMETROPOLITANTRAINS	^PTVMETROPOLITAN
PTV - Regional Trains	5.34	PTVREGIONALTRAINS	^PTVREGIONAL
Pace	5.4	~PACE
Passepartout	5.1x	~PASSEPARTOUT	TVLU
Pbike	5.6l	PBIKE
PeaceHealth Rides	5.4	PEACEHEALTHRIDES
PikeRide	5.4	PIKERIDE
Pilsen Bike	5.1v	PILSENBIKE	~PILSEN
Plauener Straßenbahn GmbH	5.0	PLAUENERSTRASSENBAHNGMBH	VERKEHRSVERBUNDVOGTLAND	DESNVVV	~VVV	~PSB	VVVVERKEHRSVERBUNDVOGTLAND	~PLAUENER	^PLAUENERSTRASSENBAHN
Plzeňské městské dopravní podniky	5.1v	PLZENSKEMESTSKEDOPRAVNIPODNIKY	IDPK	PMDP	~PLZENSKE	^PLZENSKEMESTSKE
Pražská integrovaná doprava	5.1v	PRAZSKAINTEGROVANADOPRAVA	~PID	^PRAGUEINTEGRATEDTRANSPORT	^PRAZSKAINTEGROVANA
Pune Metro	5.2g	^PUNEMETRO
Putnički	5.51	PUTNICKI
Qbuzz	5.l	QBUZZ
Queensland Rail Travel	5.34	^QUEENSLANDRAILTRAVEL	^QUEENSLANDRAIL
R-net	5.l	^RNET	TREINDIENSTGOUDAALPHENAANDENRIJN	NEDERLANDSESPOORWEGEN	~NS
RATP Dev	5.27	RATPDEV	CASATRAMWAY
RATP Dev Transdev Asia	5.1l	RATPDEVTRANSDEVASIA	HONGKONGTRAMWAYS	香港電車	香港电车
RATP El Djazaïr	5.9p	METRODALGER	RATP	^RATPEL
REM	5.2p	~REM
RER	5.k	~RER
RTC Bike Share	5.4	RTCBIKESHARE	^RTCBIKE
RTD	5.4	~RTD	^REGIONALTRANSPORTATIONDISTRICT
RU:SAR:Саратов:трамваи	5.66	RUSARСАРАТОВТРАМВАИ	^RUSAR
RVA Bike Share	5.4	^RVABIKESHARE	^RVABIKE
Rajdhani Express	5.2g	RAJDHANIEXPRESS	~RAJDHANI
Rapid Metro Gurgaon	5.2g	RAPIDMETROGURGAON	^RAPIDMETRO
Rapid Rail	5.1r	^RAPIDRAIL	^RAPIDKL
Rattaringlus	5.38	RATTARINGLUS
Red Bike	5.4	^REDBIKE
Red Metropolitana de Movilidad	5.4g	REDMETROPOLITANADEMOVILIDAD	^REDMETROPOLITANA
Regio-Verkehrsverbund Freiburg	5.0	REGIOVERKEHRSVERBUNDFREIBURG	~RVF	^REGIOVERKEHRSVERBUND
RegioRad Stuttgart	5.0	REGIORADSTUTTGART	~REGIORAD
Rekola	5.145	REKOLA
Relay Bike Share	5.4	^RELAYBIKESHARE	^RELAYBIKE
Renfe Cercanías AM	5.1u	RENFECERCANIASAM	CERCANIASCARTAGENA	FEVE	RENFEFEVE	CERCANIASFERROL	CERCANIASGALICIA	PROXIMIDADES	CERCANIASLEON	^RENFECERCANIAS
Rete celere del Canton Ticino	5.3e	RETECELEREDELCANTONTICINO	^RETECELERE
RhB	5.3e	~RHB
Rhein-Main-Verkehrsverbund	5.0	RHEINMAINVERKEHRSVERBUND	~RMV	^RHEINMAIN
Rhein-Neckar-Verkehr	5.0	RHEINNECKARVERKEHR	VERKEHRSVERBUNDRHEINNECKAR	~VRN	~RNV	^RHEINNECKAR
Riyadh Metro	5.6e	RIYADHMETRO	~RIYADH
Roca	5.3a	~ROCA	FCGR
Rostocker Straßenbahn AG	5.0	ROSTOCKERSTRASSENBAHNAG	VERKEHRSVERBUNDWARNOW	~VVW	RSAG	~ROSTOCKER	^ROSTOCKERSTRASSENBAHN
Rowerowe Łódzkie	5.25	ROWEROWELODZKIE	~ROWEROWE
S-Bahn Chur	5.1x	SBAHNCHUR
S-Bahn Hamburg GmbH	5.0	^SBAHNHAMBURGGMBH	HAMBURGERVERKEHRSVERBUND	~HVV
S-Bahn Steiermark	5.1q	SBAHNSTEIERMARK
S.T.P.T.	5.22	^STPT	^ST
SEMITAN	5.k	SEMITAN	~TAN
SMTC	5.k	SMTC
SNCF Voyageurs	5.146	SNCFVOYAGEURS	INTERCITES	TERAUVERGNERHONEALPES	^TERBOURGOGNE	TERFRANCHECOMTE	^TERBRETAGNE	TERCENTREVALDELOIRE	^TERGRANDEST	^TERHAUTSDEFRANCE	TERNORMANDIE	TERNOUVELLEAQUITAINE	TEROCCITANIE	LIOTEROCCITANIE	TERMIDIPYRENEES	TERPAYSDELALOIRE	TERPROVENCEALPESCOTEDAZUR	~TGV	TGVINOUI	INOUI
SNCF Voyageurs Bourgogne Ouest	5.k	SNCFVOYAGEURSBOURGOGNEOUEST	TERBOURGOGNEOUESTNIVERNAIS
SNCF Voyageurs Loire Océan	5.k	SNCFVOYAGEURSLOIREOCEAN	TERPAYSDELALOIRELOIREOCEAN
SNCF Voyageurs Sud Azur	5.k	SNCFVOYAGEURSSUDAZUR
SNCF Voyageurs Étoile d'Amiens	5.k	SNCFVOYAGEURSETOILEDAMIENS	TERHAUTSDEFRANCEETOILEDAMIENS
SPT	5.a	~SPT
SRM Jaskółka	5.25	SRMJASKOLKA
SR공사	5.3k	SR공사	~SRT	^SRCORPORATION	~SR	^SUPERRAPIDTRAIN	^SUPREMERAILWAY	~에스알
STAR	5.k	~STAR	^STARLEVELO
STC Metro	5.20	STCMETRO
STIB/MIVB	5.56	STIBMIVB	IBXL
STIBM	5.3e	STIBM	SITAM
SUWER	5.25	SUWER
SWell Cycle	5.4	SWELLCYCLE
Saarländischer Verkehrsverbund	5.0	SAARLANDISCHERVERKEHRSVERBUND	SAARVV	~SAARLANDISCHER
SalEnBici	5.1u	SALENBICI
Salzburger Verkehrsverbund	5.5	SALZBURGERVERKEHRSVERBUND	~SVV	~SALZBURGER
San Joaquin Regional Rail Commission	5.4	SANJOAQUINREGIONALRAILCOMMISSION	~ACE	ALTAMONTCORRIDOREXPRESS	^SANJOAQUIN
Santander Cycles	5.1	SANTANDERCYCLES	BARCLAYSBIKES	BARCLAYSCYCLEHIRE	^BORISBIKE	^BORISBIKES
Santander Cycles MK	5.1	SANTANDERCYCLESMK
Serveis Ferroviaris de Mallorca	5.1u	SERVEISFERROVIARISDEMALLORCA	~SFM	SERVICIOSFERROVIARIOSDEMALLORCA	^METRODEPALMA	~SERVEIS	^SERVEISFERROVIARIS
Servizio ferroviario metropolitano di Bologna	5.1n	SFMBOLOGNA	^SERVIZIOFERROVIARIO
Shymkent Bike	5.4l	SHYMKENTBIKE	~SHYMKENT
Sitycleta	5.91	SITYCLETA
Slovnaft Bajk	5.2w	SLOVNAFTBAJK
Sociedad de Economía Mixta Los Tranvías de Zaragoza	5.1u	TRANVIADEZARAGOZA	^ESARZTRANVIA	ZARAGOZATRAM	^SOCIEDADDE
Societatea de Transport București	5.22	SOCIETATEADETRANSPORTBUCURESTI	~STB	RATB	^SOCIETATEADE
Société Nationale des Chemins de fer Luxembourgeois	5.147	~CFL	^CHEMINSDEFERLUXEMBOURGEOIS	LUXEMBURGISCHEEISENBAHNEN	^SOCIETENATIONALE
Société de transport de Montréal	5.2p	^SOCIETEDETRANSPORTDEMONTREAL	^METRODEMONTREAL	^MONTREALMETRO	~STM	^SOCIETEDE
Sound Transit	5.4	^SOUNDTRANSIT	SOUNDER	~LINK
Southern California Regional Rail Authority	5.4	METROLINK
Sporveien T-banen	5.2q	SPORVEIENTBANEN	RUTER	^SPORVEIENT
Sporveien Trikken	5.2q	SPORVEIENTRIKKEN	RUTER
SprottenFlotte	5.0	SPROTTENFLOTTE
Stadtrad Hamburg	5.0	STADTRADHAMBURG	~STADTRAD
Stalowa Wola – miasto rowerów	5.25	STALOWAWOLAMIASTOROWEROW	~STALOWA	^STALOWAWOLA
Stockholm City Bikes	5.y	^STOCKHOLMCITYBIKES	^STOCKHOLMCITY
Strathclyde Partnership for Transport	5.a	GLASGOWSUBWAY	^GLASGOWUNDERGROUND	SPTSUBWAY	~STRATHCLYDE	^STRATHCLYDEPARTNERSHIP
Styr & Ställ	5.y	^STYRSTALL
Städtische Verkehrsbetriebe Bern	5.1x	STADTISCHEVERKEHRSBETRIEBEBERN	BERNMOBIL	~SVB	~STADTISCHE	^STADTISCHEVERKEHRSBETRIEBE
Subte de Buenos Aires	5.3a	SUBTEDEBUENOSAIRES	^SUBTEDE
SuperVia	5.26	SUPERVIA
Swapfiets	5.148	SWAPFIETS
Sydney Light Rail	5.34	^SYDNEYLIGHTRAIL	~NSW	TFNSW	^TRANSPORTFORNSW	^TRANSPORTLIGHTRAIL	^SYDNEYLIGHT
Sydney Trains	5.34	^SYDNEYTRAINS	TFNSW	^TRANSPORTFORNSW
Sykkeli	5.49	SYKKELI
Szczecinecka Wypożyczalnia Rowerów Miejskich	5.25	~SZCZECINECKA	^SZCZECINECKAWYPOZYCZALNIA
Szegedi Közlekedési Társaság	5.39	SZEGEDIKOZLEKEDESITARSASAG	SZEGED	SZKT	~SZEGEDI	^SZEGEDIKOZLEKEDESI
Südtirol Rad	5.1n	SUDTIROLRAD	BICIALTOADIGE	~SUDTIROL
TBike	5.6l	TBIKE
TCDD Taşımacılık	5.1o	MARMARAY	TCDD	^TRRAILWAY
TFI Bikes	5.5s	TFIBIKES	^COCACOLAZEROBIKES
TINK	5.0	TINK
TNGo	5.60	TNGO
TNW	5.149	~TNW	TARIFVERBUNDNORDWESTSCHWEIZ
Taipei City Government	5.6l	TAIPEICITYGOVERNMENT	~TAIPEI	^TAIPEICITY
Takst Sjælland	5.1k	TAKSTSJAELLAND
Tar Heel Bikes	5.4	^TARHEELBIKES	^TARHEEL
Tarifverbund Ortenau	5.0	TARIFVERBUNDORTENAU	~TGO	~TARIFVERBUND
Tashu	5.3k	TASHU	HTTPWWWTASHUCOM
Tehran Urban and Suburban Railway Company	5.6g	~TEHRAN	^TEHRANURBAN
Tel-O-Fun	5.1t	^TELOFUN	^TELO
Tembici Colombia	5.23	TEMBICICOLOMBIA	~TEMBICI
Thessaloniki Metro Automatic	5.2c	ΜΕΤΡΟΘΕΣΣΑΛΟΝΙΚΗΣ	THESSALONIKIMETRO	~THEMA	~THESSALONIKI
Tisséo	5.k	TISSEO	FRTISSEO
Toronto Transit Commission	5.2p	^TORONTOTRANSITCOMMISSION	~TTC	TORONTOSUBWAY	TTCSUBWAY	^TORONTOTRANSIT
Torrebici	5.1u	TORREBICI
Torvelo	5.25	TORVELO
Tramwaje Szczecińskie	5.25	TRAMWAJESZCZECINSKIE	ZDITMSZCZECIN
Tramwaje Warszawskie	5.25	TRAMWAJEWARSZAWSKIE	ZTMWARSZAWA
Tramwaje we Wrocławiu	5.25	TRAMWAJEWEWROCLAWIU	^TRAMWAJEWE
Tramwaje Śląskie	5.25	TRAMWAJESLASKIE	TRANSPORTGZM
Tramway d'Île de France	5.k	TRAMWAYDILEDEFRANCE	~TRAMWAY	^TRAMWAYDILE
Transdev	5.27	TRANSDEV	STRS	TRAMWAYRABATSALE
Transdev Ireland	5.5s	TRANSDEVIRELAND	LUAS
Transilien	5.k	TRANSILIEN
Translink	5.6s	TRANSLINK	^WESTCOASTEXPRESS	~WCE
Transpennine Express	5.a	TRANSPENNINE	~TPE
Transperth	5.34	TRANSPERTH
Transport for Greater Manchester	5.a	^TRANSPORTFORGREATERMANCHESTER	MANCHESTERMETROLINK
Tren Urbano	5.78	TRENURBANO
Trenes Argentinos Operadora Ferroviaria	5.3a	MITRE	^TRENESARGENTINOS
TriMet	5.4	TRIMET	PORTLANDSTREETCAR	WESTSIDEEXPRESSSERVICE	~WES	^METROPOLITANAREAEXPRESS	~MAX
Trieste Trasporti	5.1n	^TRIESTETRASPORTI	TPLFVG	TRANVIADIOPICINA
Trondheim Bysykkel	5.2q	TRONDHEIMBYSYKKEL
TusBic	5.1u	TUSBIC
U-bike	5.3k	^UBIKE
U-tram	5.l	UTRAM	UTRECHTBINNEN	~UOV	REGIOUTRECHT
UDINebike	5.1n	UDINEBIKE
UMAbike	5.26	UMABIKE
UTA	5.4	~UTA	FRONTRUNNER	UTAFRONTRUNNER
Ubrzani	5.51	UBRZANI
Unireso	5.5f	UNIRESO	TARIFVERBUNDGENF
Urban Infrastructure Partner AS	5.2q	^URBANINFRASTRUCTUREPARTNERAS	^URBANINFRASTRUCTURE
UsedomRad	5.0	USEDOMRAD
V'Lille	5.k	VLILLE
V/Line	5.34	^VLINE
VAG Verkehrs-Aktiengesellschaft Nürnberg	5.0	VERKEHRSVERBUNDGROSSRAUMNURNBERG	~VGN	~VAG	^VAGVERKEHRS
VCUB	5.k	VCUB
VGF	5.0	~VGF	RHEINMAINVERKEHRSVERBUND	~RMV
VIA Rail	5.2p	^VIARAIL
VMS	5.0	~VMS
VN:railway	5.60	^VNRAILWAY
VOR	5.8c	~VOR
VRS	5.0	~VRS
ValleyBike	5.4	VALLEYBIKE
Vel'oh!	5.2x	VELOH
Velektro	5.k	VELEKTRO
Velespeed Lefkoşa	5.1	VELESPEEDLEFKOSA	~VELESPEED
Velo	5.56	~VELO
VeloTM	5.22	VELOTM
Velocity Aachen	5.0	VELOCITYAACHEN
Velospot	5.1x	VELOSPOT
Verkehrs- und Tarifverbund Stuttgart	5.0	VERKEHRSUNDTARIFVERBUNDSTUTTGART	DEBWVVS	~VVS	~VERKEHRS	^VERKEHRSUND
Verkehrsverbund Berlin-Brandenburg	5.0	VERKEHRSVERBUNDBERLINBRANDENBURG	~VBB	^VERKEHRSVERBUNDBERLIN
Verkehrsverbund Bremen/Niedersachsen	5.0	~VBN	^VERKEHRSVERBUNDBREMEN
Verkehrsverbund Großraum Nürnberg	5.0	VERKEHRSVERBUNDGROSSRAUMNURNBERG	~VGN	^VERKEHRSVERBUNDGROSSRAUM
Verkehrsverbund Kärnten	5.1q	VERKEHRSVERBUNDKARNTEN	~VVK
Verkehrsverbund Mittelsachsen	5.0	VERKEHRSVERBUNDMITTELSACHSEN	~VMS
Verkehrsverbund Mittelthüringen	5.0	VERKEHRSVERBUNDMITTELTHURINGEN	DETHVMT	~VMT
Verkehrsverbund Neckar-Alb-Donau	5.0	VERKEHRSVERBUNDNECKARALBDONAU	NALDO	^VERKEHRSVERBUNDNECKAR
Verkehrsverbund Oberelbe	5.0	VERKEHRSVERBUNDOBERELBE	~VVO
Verkehrsverbund Region Braunschweig	5.0	~VRB	^VERKEHRSVERBUNDREGION
Verkehrsverbund Rhein-Mosel	5.0	VERKEHRSVERBUNDRHEINMOSEL	~VRM
Verkehrsverbund Rhein-Neckar	5.0	VERKEHRSVERBUNDRHEINNECKAR	~VRN
Verkehrsverbund Rhein-Ruhr	5.0	VERKEHRSVERBUNDRHEINRUHR	~VRR
Verkehrsverbund Steiermark	5.1q	VERKEHRSVERBUNDSTEIERMARK	VVST	STEIRISCHERVERKEHRSVERBUND	VERBUNDLINIE
Verkehrsverbund Tirol	5.14a	VERKEHRSVERBUNDTIROL	~VVT
Verkehrsverbund Vorarlberg	5.14b	VERKEHRSVERBUNDVORARLBERG	~VVV
Verona Bike	5.1n	VERONABIKE	~VERONA
Veřejná doprava Vysočiny	5.1v	VEREJNADOPRAVAVYSOCINY	~VDV	~VEREJNA	^VEREJNADOPRAVA
ViaPorto	5.2b	VIAPORTO	^METRODOPORTO	ANDANTE
Vy Tåg	5.7s	^VYTAG	NORRTAG
Vélibleu	5.k	VELIBLEU
Vélolib	5.k	VELOLIB	TWISTO
WBTC	5.2g	WBTC	CALCUTTATRAMWAYSCOMPANY	~CTC
Warszawska Kolej Dojazdowa	5.25	WARSZAWSKAKOLEJDOJAZDOWA	~WKD	~WARSZAWSKA	^WARSZAWSKAKOLEJ
Washington Metropolitan Area Transit Authority	5.4	^WASHINGTONMETRO	WMATA	METRORAIL	^WASHINGTONMETROPOLITAN
West Somerset Railway Plc	5.a	^WESTSOMERSETRAILWAY	^WESTSOMERSET
WestfalenTarif	5.0	WESTFALENTARIF	~WT
WhiteBikes	5.2w	WHITEBIKES
WienMobil Rad	5.1q	WIENMOBILRAD	CITYBIKEWIEN	~WIENMOBIL
Würzburger Straßenbahn	5.0	WURZBURGERSTRASSENBAHN	NAHVERKEHRMAINFRANKEN	DEBYNVM	~NVM	~WSB	VERKEHRSVERBUNDMAINFRANKEN	~VVM	~WURZBURGER
Wągrowiecki Rower Miejski	5.25	WAGROWIECKIROWERMIEJSKI	~WAGROWIECKI	^WAGROWIECKIROWER
Yarra Trams	5.34	YARRATRAMS
YouBike	5.1	YOUBIKE
YouBike 2.0	5.6l	YOUBIKE20	^YOUBIKE2
YouBike 微笑單車	5.1	YOUBIKE微笑單車
Yulu	5.2g	YULU
Yélo	5.k	YELO
ZET	5.51	~ZET
ZTM Warszawa	5.25	ZTMWARSZAWA	~ZTM
ZVON	5.144	ZVON
Zarząd Transportu Metropolitalnego	5.1	ZARZADTRANSPORTUMETROPOLITALNEGO	~ZARZAD	^ZARZADTRANSPORTU
Zlínská integrovaná doprava	5.1v	ZLINSKAINTEGROVANADOPRAVA	~ZID	~ZLINSKA	^ZLINSKAINTEGROVANA
baybike	5.1s	BAYBIKE	ヘイハイク	横浜コミュニティサイクル	YOKOHAMABIKESHARE
bikeKIA	5.wd	BIKEKIA
bikenow	5.3s	BIKENOW	БАИКНАУ
bizkaibizi	5.1u	BIZKAIBIZI
btnbikeshare	5.a	BTNBIKESHARE
carvelo2go	5.1x	CARVELO2GO
ch-integral	5.1x	^CHINTEGRAL	^CHDIRECT
city bike Liverpool	5.a	^CITYBIKELIVERPOOL
dublinbikes	5.5s	DUBLINBIKES
ecobike	5.1s	ECOBIKE
exo	5.2p	~EXO
fLotte	5.0	~FLOTTE
hirebikeLincoln	5.a	HIREBIKELINCOLN
meioB	5.2b	MEIOB
metropolradruhr	5.0	METROPOLRADRUHR
nextbike	5.14c	NEXTBIKE	НЕКСТБАИК	DEEZERNEXTBIKE	EDEKANEXTBIKE
nextbike Niederösterreich	5.1q	NEXTBIKENIEDEROSTERREICH
sigo	5.0	~SIGO	SIGOELASTENRADSHARING	SIGOELASTENRADSTANDORT
twsRad	5.0	TWSRAD	~TWS
ÖBB Nightjet	5.14d	OBBNIGHTJET
ÜSTRA	5.0	USTRA	GROSSRAUMVERKEHRHANNOVER	~GVH
İSBİKE	5.1o	ISBIKE
ŁoKeR	5.25	LOKER
Łódzka Kolej Aglomeracyjna	5.25	LODZKAKOLEJAGLOMERACYJNA	~LKA	~LODZKA	^LODZKAKOLEJ
Ścinawski Rower Miejski	5.25	SCINAWSKIROWERMIEJSKI	~SCINAWSKI	^SCINAWSKIROWER
Żarskie Rowery	5.25	ZARSKIEROWERY	~ZARSKIE
Železničná spoločnosť Slovensko	5.ws	ZELEZNICNASPOLOCNOSTSLOVENSKO	ZSSK	~ZELEZNICNA	^ZELEZNICNASPOLOCNOST
Προαστιακός Αθήνας	5.2c	ΠΡΟΑΣΤΙΑΚΟΣΑΘΗΝΑΣ	^ATHENSSUBURBANRAILWAY	~ΠΡΟΑΣΤΙΑΚΟΣ
Σταθερές Συγκοινωνίες	5.2c	ΣΤΑΘΕΡΕΣΣΥΓΚΟΙΝΩΝΙΕΣ	ΤΡΑΜΑΘΗΝΑΣ	ATHENSTRAM	ΣΤΑΣΥ	ΜΕΤΡΟΑΘΗΝΑΣ	^ATHENSMETRO	~ΣΤΑΘΕΡΕΣ
БГ:Воз	5.4s	БГВОЗ
БЧ	5.6b	~БЧ
Велобайк	5.66	ВЕЛОБАИК	VELOBIKE
Вінницька транспортна компанія	5.3s	ВІННИЦЬКАТРАНСПОРТНАКОМПАНІЯ	VINNYTSIATRANSPORTCOMPANY	~ВТК	КПВІННИЦЬКАТРАНСПОРТНАКОМПАНІЯ	~ВІННИЦЬКА	^ВІННИЦЬКАТРАНСПОРТНА
ГСП Београд	5.4s	ГСПБЕОГРАД	^БГПРЕВОЗ	GSPBEOGRAD	GSPBELGRADE
Городской общественный транспорт Екатеринбурга	5.66	^ГОРОДСКОИОБЩЕСТВЕННЫИ
Городской транспорт Перми	5.66	ГОРОДСКОИТРАНСПОРТПЕРМИ	^ГОРОДСКОИТРАНСПОРТ
Київпастранс	5.3s	КИІВПАСТРАНС	КИІВСЬКИИТРАМВАИ	KYIVPASTRANS	КПКИІВПАСТРАНС
Київський метрополітен	5.3s	КИІВСЬКИИМЕТРОПОЛІТЕН	~КИІВСЬКИИ
Комитет по Транспорту Санкт-Петербурга	5.66	~КОМИТЕТ	^КОМИТЕТПО
МЦД	5.66	~МЦД
Метрополитен	5.2k	МЕТРОПОЛИТЕН	^ГРАДСКИТРАНСПОРТСОФИЯ
Миколаївелектротранс	5.3s	МИКОЛАІВЕЛЕКТРОТРАНС	МИКОЛАІВСЬКИИТРАМВАИ
Мосгортранс	5.66	МОСГОРТРАНС	МОСКОВСКИИТРАНСПОРТ
Московский метрополитен	5.66	МОСКОВСКИИМЕТРОПОЛИТЕН	^MOSCOWMETRO	~МОСКОВСКИИ
Міський громадський транспорт Маріуполя	5.3s	~МІСЬКИИ	^МІСЬКИИГРОМАДСЬКИИ
Нижегородский транспорт	5.1	НИЖЕГОРОДСКИИТРАНСПОРТ	~НИЖЕГОРОДСКИИ
Октябрьская железная дорога	5.66	ОКТЯБРЬСКАЯЖЕЛЕЗНАЯДОРОГА	OKTYABRSKAYARAILWAY	~ОКТЯБРЬСКАЯ	^ОКТЯБРЬСКАЯЖЕЛЕЗНАЯ
Омский трамвай	5.66	ОМСКИИТРАМВАИ	~ОМСКИИ
Петербургский метрополитен	5.66	ПЕТЕРБУРГСКИИМЕТРОПОЛИТЕН	^SAINTPETERSBURGMETRO	~ПЕТЕРБУРГСКИИ
РЖД	5.66	~РЖД	~RZD
Столичен електротранспорт	5.2k	СТОЛИЧЕНЕЛЕКТРОТРАНСПОРТ	^ГРАДСКИТРАНСПОРТСОФИЯ	~СТОЛИЧЕН
Тула	5.66	ТУЛА
Укрзалізниця	5.3s	УКРЗАЛІЗНИЦЯ	UKRAINIANRAILWAYS	~УЗ	UKRZALIZNYTSIA
городской округ Коломна	5.66	ГОРОДСКОИОКРУГКОЛОМНА	^ГОРОДСКОИОКРУГ
Հարավկովկասյան երկաթուղի	5.6d	~ՀԱՐԱՎԿՈՎԿԱՍՅԱՆ
بیدود	5.6g	BDOOD
การรถไฟแห่งประเทศไทย	5.2v	^STATERAILWAYOFTHAILAND
รถไฟฟ้าชานเมือง สายสีแดง	5.2v	^SRTREDLINES	~รถไฟฟาชานเมอง
รถไฟฟ้าบีทีเอส	5.2v	BTSSKYTRAIN
ბათუმველო	5.6i	BATUMVELO
თბილისის სატრანსპორტო კომპანია	5.6i	TBILISIMETRO	TBILISITRANSPORTCOMPANY	TTCCOMGE	~ᲗᲑᲘᲚᲘᲡᲘᲡ
ちよくる	5.1s	ちよくる	CHIYOCLE	千代田区コミュニティサイクル	CHIYODACITYBIKESHARE
つるがシェアサイクル	5.1s	つるかシェアサイクル	TSURUGASHARECYCLE
アーバンネットワーク	5.1s	アーハンネットワーク
ダイチャリ	5.1s	タイチャリ	DAICHARI
ドコモ・バイクシェア	5.1s	トコモハイクシェア	DOCOMOBIKESHARE
上海地铁	5.6k	上海地铁	^SHANGHAIMETRO
东莞轨道交通	5.6k	东莞轨道交通	DONGGUANRAILTRANSIT	东莞地铁
中国铁路北京局集团有限公司	5.6k	中国铁路北京局集团有限公司	北京市郊铁路	^BEIJINGSUBURBANRAILWAY	^CHINARAILWAYBEIJINGGROUP	~京局	北京城市铁路	北京城郊铁路	北京城铁	北京都市铁路
乌鲁木齐地铁	5.6k	乌鲁木齐地铁	URUMQIMETRO
京成電鉄	5.1s	京成電鉄	KEISEIELECTRICRAILWAY	~京成
佛山地铁	5.6k	佛山地铁	FOSHANMETRO
兰州轨道交通	5.6k	兰州轨道交通	LANZHOUMETRO	兰州地铁
北京地铁	5.6k	北京地铁	BEIJINGSUBWAY
北部九州エリア	5.1s	北部九州エリア
南京地铁	5.6k	南京地铁	NANJINGMETRO
南宁轨道交通	5.6k	南宁轨道交通	NANNINGRAILTRANSIT	南宁地铁
南昌地铁	5.6k	南昌地铁	NANCHANGMETRO
南海電鉄	5.1s	南海電鉄	NANKAIELECTRICRAILWAY	~南海
厦门地铁	5.6k	厦门地铁	XIAMENMETRO
叮嗒出行	5.6k	叮嗒出行
台灣高速鐵路股份有限公司	5.6l	台灣高速鐵路股份有限公司	台灣高鐵	^TAIWANHIGHSPEEDRAIL	TAIOANKOTHIH	TAIUANKOTHIH	THSR	TAIUANKOSOKTHIHLOOIUHANKONGSI	台灣高鐵公司
合肥轨道交通	5.6k	合肥轨道交通	HEFEIMETRO	合肥地铁
名古屋市	5.1s	名古屋市	NAGOYAMUNICIPALSUBWAY	名古屋市营地下铁
名鉄線路線	5.1s	名鉄線路線
呼和浩特地铁	5.6k	呼和浩特地铁	HOHHOTMETRO
哈尔滨地铁	5.6k	哈尔滨地铁	HARBINMETRO
大连地铁	5.6k	大连地铁	DALIANMETRO
大阪・名古屋線系	5.1s	大阪名古屋線系	OSAKANAGOYALINE
大阪市高速電気軌道	5.1s	大阪市高速電気軌道	OSAKAMETRO
天津地铁	5.6k	天津地铁	TIANJINMETRO
太原轨道交通	5.6k	太原轨道交通	TAIYUANMETRO	太原地铁
奈良・京都線系	5.1s	奈良京都線系	NARAKYOTOLINE
宁波轨道交通	5.6k	宁波轨道交通	NINGBORAILTRANSIT	宁波地铁
小田急電鉄	5.1s	小田急電鉄	ODAKYUELECTRICRAILWAY
岡山・福山エリア	5.1s	岡山福山エリア	OKAYAMAFUKUYAMAAREA
巨大機械工業(股)	5.6l	巨大機械工業股	~巨大機械工業
常州地铁	5.6k	常州地铁	CHANGZHOUMETRO
广州地铁	5.6k	广州地铁	GUANGZHOUMETRO
徐州地铁	5.6k	徐州地铁	XUZHOUMETRO
微笑單車股份有限公司	5.6l	微笑單車股份有限公司
成都地铁	5.6k	成都地铁	CHENGDUMETRO
新竹市政府	5.6l	新竹市政府
无锡地铁	5.6k	无锡地铁	WUXIMETRO
昆明地铁	5.6k	昆明地铁	KUNMINGMETRO	昆明轨道交通
札幌近郊	5.1s	札幌近郊
杭州公共自行车	5.6k	杭州公共自行车	HANGZHOUPUBLICBICYCLE
杭州地铁	5.6k	杭州地铁	HANGZHOUMETRO
東京メトロ	5.1s	東京メトロ	^TOKYOMETRO
東京近郊区間	5.1s	東京近郊区間
東京都交通局	5.1s	東京都交通局	都営地下鉄	TOEISUBWAY
東急電鉄	5.1s	東急電鉄	TOKYURAILWAYS
東武本線	5.1s	東武本線
東武鉄道	5.1s	東武鉄道	TOBURAILWAY
桃園大眾捷運股份有限公司	5.6l	桃園大眾捷運股份有限公司	桃園捷運	TAOYUANMETRO	THOHNGCHIATUN	THOHNGTSIATUN	~桃捷
武汉地铁	5.6k	武汉地铁	WUHANMETRO
永安行	5.6k	~永安行	YOUONBIKESHARE
池袋線系統	5.1s	池袋線系統
沈阳地铁	5.6k	沈阳地铁	SHENYANGMETRO
洛阳轨道交通	5.6k	洛阳轨道交通	LUOYANGSUBWAY	洛阳地铁
济南地铁	5.6k	济南地铁	JINANMETRO
深圳地铁	5.6k	深圳地铁	SHENZHENMETRO
温州轨道交通	5.6k	温州轨道交通	WENZHOUMETRO	温州地铁
石家庄地铁	5.6k	石家庄地铁	SHIJIAZHUANGMETRO
福州地铁	5.6k	福州地铁	FUZHOUMETRO
臺中捷運公司	5.6l	臺中捷運公司	臺中捷運	TAICHUNGMASSRAPIDTRANSIT	TAITIONGCHIATUN	TAITIONGTSIATUN	台中捷运	TAICHUNGMETROCORPORATION	~中捷	台中捷運
臺北大眾捷運股份有限公司	5.6l	臺北大眾捷運股份有限公司	臺北捷運	TAIPEIMETRO	TAIPAKCHIATUN	TAIPAKTSIATUN	TAIPEIRAPIDTRANSITCORPORATION	~北捷	台北捷運
臺北市政府	5.6l	臺北市政府
臺南市政府交通局	5.6l	臺南市政府交通局
臺灣鐵路管理局	5.6l	臺灣鐵路管理局	~TRA	^TAIWANRAILWAY	TAITHIH	~臺鐵	TAIOANTHIHLOKOANLIKIOK	TAIUANTHIHLOOKUANLIKIOK	~台鐵局
苏州轨道交通	5.6k	苏州轨道交通	SUZHOURAILTRANSIT	苏州地铁
西安地铁	5.6k	西安地铁	XIANMETRO
西武鉄道	5.1s	西武鉄道	SEIBURAILWAY
贵阳轨道交通	5.6k	贵阳轨道交通	GUIYANGMETRO	贵阳地铁
輕鐵 Light Rail	5.1l	^輕鐵LIGHTRAIL	^LIGHTRAIL	~輕鐵	MTRCORPORATIONLIMITED	香港鐵路有限公司	^輕鐵LIGHT
郑州地铁	5.6k	郑州地铁	ZHENGZHOUMETRO
重庆轨道交通	5.6k	重庆轨道交通	CHONGQINGRAILTRANSIT	重庆地铁
金門公共自行車	5.6l	金門公共自行車	^KBIKE
长春轨道交通	5.6k	长春轨道交通	CHANGCHUNRAILTRANSIT	长春地铁
长沙地铁	5.6k	长沙地铁	CHANGSHAMETRO
阪急電鉄	5.1s	阪急電鉄	HANKYURAILWAY	阪急電車
青岛地铁	5.6k	青岛地铁	QINGDAOMETRO
香港鐵路有限公司 MTR Corporation	5.6m	港鐵MTR	~MTR	~港鐵	~港铁	MTRCORPORATION	香港鐵路有限公司	香港铁路有限公司	MACAULIGHTRAILTRANSIT	METROLIGEIRODEMACAU	澳門輕軌	澳门轻轨	^香港鐵路有限公司MTR
高雄捷運股份有限公司	5.6l	高雄捷運股份有限公司	高雄捷運	KAOHSIUNGMETRO	KOHIONGCHIATUN	KOHIONGTSIATUN	KAOHSIUNGRAPIDTRANSITCORPORATION	~高捷
거창군	5.3k	~거창군
광주교통공사	5.3k	광주교통공사	광주도시철도	GWANGJUMETRO	GWANGJUTRANSPORTATIONCORPORATION
대구교통공사	5.3k	대구교통공사	대구도시철도	DAEGUMETROPOLITANSUBWAY
대전교통공사	5.3k	대전교통공사	대전도시철도	DAEJEONMETRO	DAEJEONTRANSPORTATIONCORPORATION
부산교통공사	5.3k	부산교통공사	부산도시철도	BUSANMETRO	BUSANTRANSPORTATIONCORPORATION
서울자전거 따릉이	5.3k	^SEOULBIKE	~따릉이	서울자전거
세종도시교통공사	5.3k	세종도시교통공사
수도권 전철	5.3k	수도권전철	SEOULMETROPOLITANSUBWAY
한국철도공사	5.3k	한국철도공사	ITX마음	ITXMAUM	^KOREARAILROADCORPORATION	KORAIL	~마음	한국철도	ITX새마을	ITXSAEMAEUL	~새마을	~KTX	케이티엑스	한국고속철도	대구권전철	DAEGUMETROPOLITANSUBWAY	광역전철	광역철도	~전철	부산도시철도	BUSANMETRO	무궁화호	MUGUNGHWATRAIN	수도권전철	SEOULMETROPOLITANSUBWAY
ADAC Geschäftsstelle	35.0	ADACGESCHAFTSSTELLE
Alltours	35.0	ALLTOURS
American Automobile Association	35.4	^AMERICANAUTOMOBILEASSOCIATION	~AAA	^AAAINSURANCE	^AMERICANAUTOMOBILE
Appalachian Mountain Club	35.4	APPALACHIANMOUNTAINCLUB	~AMC	^APPALACHIANMOUNTAIN
Barrhead Travel	35.a	BARRHEADTRAVEL	~BARRHEAD
Big 4 Holiday Parks	35.61	^BIG4HOLIDAYPARKS	BIG4	^BIG4
Blue Style	35.1v	^BLUESTYLE	^CKBLUESTYLE
CVC	35.26	~CVC	CVCTURISMO	CVCVIAGENS
Camping-Car Park	35.14e	^CAMPINGCARPARK	^CAMPINGCAR
Club Med	35.k	^CLUBMED
Coral Travel	35.14f	^CORALTRAVEL
Cruise Planners	35.4	^CRUISEPLANNERS
D-reizen	35.l	^DREIZEN
Department of Conservation	35.2l	^DEPARTMENTOFCONSERVATION	~DOC
Derpart Reisebüro	35.0	DERPARTREISEBURO	~DERPART
Dertour Reisebüro	35.0	DERDEUTSCHESREISEBURO	DERREISEBURO	DERTOUR
E.Leclerc	35.k	ELECLERC	LECLERC
Exim tours	35.or	EXIMTOURS
Expedia Cruises	35.t	^EXPEDIACRUISES	CRUISESHIPCENTERSINTERNATIONAL	EXPEDIACRUISESHIPCENTERS
First Reisebüro	35.0	FIRSTREISEBURO
Fischer	35.5g	~FISCHER	^CKFISCHER
Flight Centre	35.1	^FLIGHTCENTRE
Fram	35.k	~FRAM
HYDROTOUR	35.2w	HYDROTOUR	CKHYDROTOUR
Halcón Viajes	35.1u	^HALCONVIAJES
Havas Voyages	35.k	^HAVASVOYAGES
Hays Travel	35.a	HAYSTRAVEL
Helloworld Travel	35.34	HELLOWORLDTRAVEL	~HELLOWORLD
Hotelplan	35.1x	HOTELPLAN
House of Travel	35.2l	^HOUSEOFTRAVEL
Invia	35.c	INVIA
Itaka	35.25	ITAKA
JTB	35.1s	~JTB	日本交通公社	^JAPANTRAVELBUREAU
KOA	35.t	~KOA	KOAHOLIDAY	KOAJOURNEY	KOACAMPGROUND	KOAKAMPGROUND	KAMPGROUNDSOFAMERICA	KOARESORT
Koala Tours	35.2w	KOALATOURS
Kuoni	35.1	KUONI
Last Minute Tour	35.1n	^LASTMINUTETOUR	^LASTMINUTE
Liberty Travel	35.4	^LIBERTYTRAVEL
Love's	35.4	~LOVES	LOVESRVHOOKUP
Miles Morgan Travel	35.a	^MILESMORGANTRAVEL	^MILESMORGAN
Nouvelles Frontières	35.k	NOUVELLESFRONTIERES
Pac Group	35.66	^PACGROUP
Parkdean Resorts	35.a	PARKDEANRESORTS	~PARKDEAN
Promovacances	35.k	PROMOVACANCES
Quality RV Resorts	35.4	^QUALITYRVRESORTS	~QRV	^QUALITYRV
Rainbow	35.25	~RAINBOW
Reiseland	35.0	REISELAND
Ruefa	35.1q	RUEFA
SATUR	35.2w	SATUR	CKSATUR
SENECA Tours	35.2w	SENECATOURS	~SENECA
STA Travel	35.1	^STATRAVEL
Selectair	35.56	SELECTAIR
Selectour	35.k	SELECTOUR
TIP travel	35.2w	^TIPTRAVEL
TOP 10 Holiday Parks	35.2l	^TOP10HOLIDAYPARKS	^TOP10
TUI	35.1	~TUI	TUIREISECENTER
Thomas Cook	35.1	^THOMASCOOK
Thousand Trails	35.4	^THOUSANDTRAILS
Ticket	35.4q	~TICKET	TICKETREISEBYRA
Transat Travel	35.2p	TRANSATTRAVEL	~TRANSAT
Travelplanet.pl	35.25	TRAVELPLANETPL	~TRAVELPLANET
Turancar	35.2w	TURANCAR	CKTURANCAR
Turkish Airlines	35.1	^TURKISHAIRLINES	TURKISHAIRL
VakantieXperts	35.l	VAKANTIEXPERTS
Viagens Abreu	35.2b	VIAGENSABREU	~VIAGENS
Viajes El Corte Inglés	35.14g	^VIAJESELCORTEINGLES	^VIAJESEL
Virgin Holidays	35.a	^VIRGINHOLIDAYS
Wakacje.pl	35.25	WAKACJEPL	~WAKACJE
Yogi Bear's Jellystone Park	35.t	YOGIBEARSJELLYSTONEPARK	^YOGIBEARS
Your Coop Travel	35.a	^YOURCOOPTRAVEL	THECOOPERATIVETRAVEL	COOPERATIVETRAVEL
ltur	35.0	LTUR
Čedok	35.5g	CEDOK
Магазин Горящих Путёвок	35.66	МАГАЗИНГОРЯЩИХПУТЕВОК	^МАГАЗИНГОРЯЩИХ
Поїхали з нами	35.3s	ПОІХАЛИЗНАМИ	^ПОЕХАЛИСНАМИ	~ПОІХАЛИ	^ПОІХАЛИЗ
エイチ・アイ・エス	35.1s	エイチアイエス	~HIS	~HIS	^エイチアイ
可樂旅遊	35.6l	可樂旅遊	^COLATOUR	可樂旅遊旅行社
日本旅行	35.1s	日本旅行	^NIPPONTRAVELAGENCY	にほんりょこう	NIHONRYOKO	~日旅	~NTA
易遊網	35.6l	~易遊網	EZTRAVEL	易遊網旅行社
東南旅行社	35.6l	東南旅行社	^SOUTHEASTTRAVEL	~SET
近畿日本ツーリスト	35.1s	近畿日本ツーリスト	~KNT	KINKINIPPONTOURIST
雄獅旅遊	35.6l	雄獅旅遊	^LIONTRAVEL	雄獅旅行社
109シネマズ	t.1s	109シネマス	109CINEMAS
AMC	t.14h	~AMC	AMCCINEMA	AMCCINEMAS	AMCTHEATER	AMCTHEATERS	AMCTHEATRE	AMCTHEATRES
Alamo Drafthouse Cinema	t.4	ALAMO	DRAFTHOUSECINEMA	^ALAMODRAFTHOUSE
B&B Theatres	t.4	BBTHEATRES	~BB	^BBTHEATERS
CGR	t.k	~CGR	CGRCINEMAS
CGV	t.14i	~CGV	CGVCINEMAS	씨제이씨지브이주	씨지브이
CGV影城	t.6k	CGV影城	CGVCINEMAS	~CGV
Caribbean Cinemas	t.14j	CARIBBEANCINEMAS
Century Theatres	t.4	CENTURYTHEATRES	~CENTURY	^CENTURYTHEATER	^CENTURYTHEATERS	^CENTURYTHEATRE
Cine Center	t.42	^CINECENTER
Cine Colombia	t.23	^CINECOLOMBIA
CineStar	t.14k	CINESTAR
Cinema City	t.10	^CINEMACITY
Cinema XXI	t.3y	CINEMAXXI	~XXI
Cinemark	t.1	CINEMARK
Cinemas NOS	t.2b	CINEMASNOS	^CINEMANOS	~CINEMAS
Cinemax	t.14l	CINEMAX
Cinemaximum	t.1o	CINEMAXIMUM	^MARSENTERTAINMENTGROUP
Cinemaxx	t.13x	CINEMAXX
Cinemex	t.20	CINEMEX
Cinemotion	t.0	CINEMOTION
Cineplanet	t.5v	CINEPLANET
Cineplex	t.14m	CINEPLEX
Cineplexx	t.14n	CINEPLEXX
Cinesa	t.1u	CINESA
Cineworld	t.a	CINEWORLD
Cinépolis	t.1	CINEPOLIS
Cinéville	t.k	CINEVILLE
Curzon	t.a	CURZON
Dendy Cinemas	t.34	DENDY
Event Cinemas	t.61	EVENTCINEMAS	^EVENTCINEMA
Everyman Cinemas	t.a	EVERYMAN
Filmstaden	t.y	FILMSTADEN
Golden Screen Cinemas	t.1r	GOLDENSCREENCINEMAS	~GSC	^GOLDENSCREEN
Harkins Theatres	t.4	HARKINS
Haut et Court	t.k	^HAUTETCOURT	^HAUTET
Helios	t.25	HELIOS
Hoyts	t.61	HOYTS
INOX Leisure	t.2g	INOX
IPIC Theaters	t.4	IPICTHEATERS
In89豪華數位影城	t.6l	IN89豪華數位影城	IN89CINEMAX	IN89豪華數位影院	豪華大戲院
Irish Multiplex Cinemas	t.5s	IRISHMULTIPLEXCINEMAS	~IMC	MULTIPLEX	^IRISHMULTIPLEX
Kinepolis	t.14o	KINEPOLIS
Kino za Rogiem	t.25	KINOZAROGIEM	^KINOZA
Landmark Cinemas	t.2p	LANDMARK
Landmark Theatres	t.4	LANDMARK
Les Écrans de Paris	t.k	^LESECRANSDEPARIS	^LESECRANS
Lotus Five Star	t.1r	^LOTUSFIVESTAR	~LFS	^LOTUSFIVE
MBO Cinemas	t.1r	MBOCINEMAS	~MBO
MK2	t.k	~MK2
MOVIX	t.1s	MOVIX	松竹マルチフレックスシアタース	SHOCHIKUMULTIPLEXTHEATRES
Majestic	t.k	MAJESTIC
Major Cineplex	t.2v	MAJORCINEPLEX
Marcus Cinema	t.4	^MARCUSCINEMA	~MARCUS	MARCUSCINEMAS	^MARCUSTHEATER	^MARCUSTHEATERS	^MARCUSTHEATRE	MARCUSTHEATRES
Megarama	t.108	MEGARAMA
Merlin Cinemas	t.a	MERLINCINEMAS
Movie Tavern	t.4	MOVIETAVERN
Moviecom	t.26	MOVIECOM
MultiCine	t.42	MULTICINE
Multikino	t.14p	MULTIKINO
Nu Metro Cinemas	t.14q	^NUMETRO
Odeon	t.14r	ODEON
Omniplex Cinemas	t.5s	OMNIPLEX
PVR Cinemas	t.2g	PVRCINEMAS	~PVR
Palace Cinemas	t.34	PALACECINEMAS
Paribu Cineverse	t.1o	PARIBUCINEVERSE	~PARIBU
Pathé	t.14s	PATHE
Picturehouse Cinemas	t.a	PICTUREHOUSECINEMAS	~PICTUREHOUSE
REEL Cinemas	t.a	REELCINEMAS	^REELCINEMA
Reading Cinemas	t.74	READINGCINEMAS
Regal Cinemas	t.4	REGALCINEMAS	~REGAL	^REGALCINEMA
Renoir	t.1u	RENOIR
Scott Cinemas	t.a	SCOTTCINEMAS
Showcase Cinemas	t.14t	SHOWCASECINEMAS	~SHOWCASE	^SHOWCASECINEMA
Ster-Kinekor	t.31	STERKINEKOR
Svenska Bio	t.y	SVENSKABIO
TGV Cinemas	t.1r	TGVCINEMAS	~TGV
TOHOシネマズ	t.1s	TOHOシネマス	TOHOCINEMAS	~TOHO
The Space Cinema	t.1n	^SPACECINEMA	^THESPACE
UCI	t.14u	~UCI
UCI Kinowelt	t.0	UCIKINOWELT	~UCI
UGC	t.r	~UGC	UGCCINE
Utopia	t.k	UTOPIA
Village	t.34	~VILLAGE	VILLAGECINEMAS
Vue	t.12t	~VUE	^VUECINEMA	VUECINEMAS
Wallis Cinemas	t.34	WALLISCINEMAS	WALLISCINEMA	WALLISTHEATRES
Yelmo	t.1u	YELMO
rạp chiếu phim CGV	t.60	RAPCHIEUPHIMCGV	CGVCINEMAS	~CGV	^RAPCHIEU
კავეა	t.6i	CAVEA	КАВЕА
イオンシネマ	t.1s	イオンシネマ	AEONCINEMA
ユナイテッド・シネマ	t.1s	ユナイテットシネマ	UNITEDCINEMAS	~ユナイテット
万达影城	t.6k	万达影城	WANDACINEMAS	万达影院	万达院线
中影国际影城	t.6k	中影国际影城	^CHINAFILMINTERNATIONALCINEMA
喜樂時代影城	t.6l	喜樂時代影城	CENTURYASIACINEMAS
國賓影城	t.6l	國賓影城	AMBASSADORTHEATRES
威秀影城	t.6l	威秀影城	VIESHOWCINEMAS
新光影城	t.6l	新光影城	SHINKONGCINEMAS
洲立影藝 MCL Cinema	t.1l	MCLCINEMA	洲立影藝	^洲立影藝MCL
百老匯戲院 Broadway Circuit	t.6m	^BROADWAYCIRCUIT	百老匯戲院	百老匯院線	^百老匯戲院BROADWAY
百老汇影城	t.6k	百老汇影城	^BROADWAYCIRCUIT	百老汇戏院	百老汇院线
秀泰影城	t.6l	秀泰影城	SHOWTIMECINEMAS
美麗新影城	t.6l	美麗新影城	MIRANEWCINEMAS
英皇戲院 Emperor Cinemas	t.6m	EMPERORCINEMAS	英皇戲院	^英皇戲院EMPEROR
Archaeological Survey of India	s.2g	ARCHAEOLOGICALSURVEYOFINDIA	~ASI	~ARCHAEOLOGICAL	^ARCHAEOLOGICALSURVEY
CNN Newsstand	v.4	CNNNEWSSTAND
Central Convenience Store	v.a	^CENTRALCONVENIENCESTORE	~CENTRAL	^CENTRALCONVENIENCE
Cigo	v.ak	CIGO
Gateway Newstands	v.2p	GATEWAYNEWSTANDS
Hudson News	v.t	^HUDSONNEWS	~HUDSON
Kolporter	v.25	KOLPORTER
Mag Presse	v.k	^MAGPRESSE
Maison de la Presse	v.k	^MAISONDELAPRESSE
Newspower	v.34	NEWSPOWER
Press & Books	v.uh	^PRESSBOOKS	~PK
Press Shop	v.56	^PRESSSHOP
Primera	v.l	~PRIMERA
Relay	v.1	~RELAY
Ruch	v.25	RUCH
TGJones	v.a	TGJONES
WHSmith	v.1	WHSMITH
inmedio	v.14v	INMEDIO
Świat Prasy	v.25	SWIATPRASY
БелДрук	v.3x	БЕЛДРУК	БЕЛСОЮЗПЕЧАТЬ	ВИТЕБСКОБЛСОЮЗПЕЧАТЬ
Белсаюздрук	v.3x	БЕЛСАЮЗДРУК
Віцебскаблсаюздрук	v.3x	ВІЦЕБСКАБЛСАЮЗДРУК
Первая полоса	v.66	ПЕРВАЯПОЛОСА
Роспечать	v.66	РОСПЕЧАТЬ
Союзпечать	v.66	СОЮЗПЕЧАТЬ
日本経済新聞	v.1s	日本経済新聞	^THENIKKEI	日経新聞
朝日新聞	v.1s	朝日新聞	ASAHISHIMBUN
毎日新聞	v.1s	毎日新聞	MAINICHISHIMBUN	毎日ニュースホート
産経新聞	v.1s	産経新聞	SANKEISHIMBUN	サンケイ新聞
読売新聞	v.1s	読売新聞	YOMIURISHIMBUN
Archaeological Survey of India	q.2g	ARCHAEOLOGICALSURVEYOFINDIA	~ASI	~ARCHAEOLOGICAL	^ARCHAEOLOGICALSURVEY
Boutique Grandes Lignes	q.k	^BOUTIQUEGRANDESLIGNES	^BOUTIQUEGRANDES
Deutsche Bahn	q.0	^DEUTSCHEBAHN	DBREISEZENTRUM	REISEZENTRUM	DBVERTRIEB	^DBBAHN	^BAHNDE	^DBREGIO
Guichet Transilien	q.k	GUICHETTRANSILIEN
Kassir.ru	q.66	KASSIRRU	~KASSIR
RegioJet	q.o3	REGIOJET	~RJ
České dráhy	q.1v	CESKEDRAHY	~CD
Železničná spoločnosť Slovensko	q.2w	ZELEZNICNASPOLOCNOSTSLOVENSKO	ZSSK	~ZELEZNICNA	^ZELEZNICNASPOLOCNOST
Авиакасса	q.14w	АВИАКАССА
Автолюкс	q.3s	АВТОЛЮКС	AUTOLUX	ECOLINES
Метрополитен	q.2k	МЕТРОПОЛИТЕН
Минсктранс	q.3x	МИНСКТРАНС	MINSKTRANS
Център за градска мобилност	q.2k	ЦЕНТЪРЗАГРАДСКАМОБИЛНОСТ	~ЦГМ	SUMC	СКГТ	~ЦЕНТЪР	^ЦЕНТЪРЗА
みどりの窓口	q.1s	みとりの窓口	MIDORINOMADOGUCHI	^JRTICKETOFFICE
售票处	q.6k	~售票处
ATG	r.y	~ATG
Admiral	r.1	~ADMIRAL	^ADMIRALCASINO
Admiral Sportwetten	r.1q	ADMIRALSPORTWETTEN	ADMIRALSPORTSBAR	ADMIRALWETTCAFE
Akshaya	r.2g	AKSHAYA
Altitude	r.4	ALTITUDE
Bar One Racing	r.f	^BARONE
BetBoom	r.66	BETBOOM
Betcity	r.66	BETCITY
Betfred	r.a	BETFRED
Bounce Inc	r.34	BOUNCEINC	BOUNCE
Bowlero	r.4	BOWLERO
BoyleSports	r.f	BOYLESPORTS
Buzz Bingo	r.a	^BUZZBINGO
Casa Pariurilor	r.22	CASAPARIURILOR
Chance	r.1v	~CHANCE
Codere	r.14x	CODERE
Colizeum	r.14y	COLIZEUM
Common Service Centres	r.2g	^COMMONSERVICECENTRES	^COMMONSERVICE
Coral	r.a	~CORAL
Crown Resorts	r.34	^CROWNRESORTS
Escapology	r.4	ESCAPOLOGY
Eurobet	r.1n	EUROBET
Fair Play Casino	r.l	^FAIRPLAYCASINO	^FAIRPLAY
Flamingo Casino	r.l	FLAMINGOCASINO	~FLAMINGO
Flip Out	r.e5	^FLIPOUT
Fortuna	r.14z	~FORTUNA
Four Quarters	r.a	^FOURQUARTERS
Fox in a Box	r.150	^FOXINABOX	^FOXIN
Game Nation	r.a	^GAMENATION
GoldBet	r.1n	GOLDBET
Holey Moley	r.74	HOLEYMOLEY
Holland Casino	r.l	^HOLLANDCASINO
Hollywood Bowl	r.a	^HOLLYWOODBOWL
IKEA	r.151	IKEA	SMALAND	~イケア	宜家家居	~宜家	宜家餐厅
Jack's Casino	r.l	^JACKSCASINO
JenningsBet	r.a	JENNINGSBET
Joe Jennings	r.a	^JOEJENNINGS
Kids Empire	r.4	^KIDSEMPIRE
Kiosque LONASE	r.wu	KIOSQUELONASE	~KIOSQUE
LEGO Discovery Center	r.4	LEGODISCOVERYCENTER	^LEGODISCOVERY
LEGOLAND	r.152	LEGOLAND
LEGOLAND Discovery Center	r.153	LEGOLANDDISCOVERYCENTER
LEGOLAND Discovery Centre	r.154	LEGOLANDDISCOVERYCENTRE
Ladbrokes	r.f	LADBROKES
Laser Game Evolution	r.155	^LASERGAMEEVOLUTION	^LASERGAME
Loterias Caixa	r.26	LOTERIASCAIXA
Lotería La Neuquina	r.3a	LOTERIALANEUQUINA	^LOTERIALA
Loterías y Apuestas del Estado	r.1u	LOTERIASYAPUESTASDELESTADO	^APUESTASDELESTADO	^LOTERIADELESTADO	LOTERIASDELESTADO	^LOTERIASY
Luckia	r.1	LUCKIA
Löwen Play	r.0	^LOWENPLAY
MERKUR Slots	r.a	MERKURSLOTS
Maquinitas	r.20	MAQUINITAS
Maxbet	r.156	MAXBET
Mecca Bingo	r.a	MECCABINGO
Meridianbet	r.157	MERIDIANBET
Monkey Town	r.pi	^MONKEYTOWN
Mozzart	r.158	MOZZART
My Gym	r.1	^MYGYM
NAMCO	r.1l	NAMCO	~ナムコ
Neway	r.159	NEWAY
Niké	r.2w	~NIKE
ONCE	r.1u	~ONCE
Olympic Casino	r.15a	^OLYMPICCASINO
P ARK	r.1s	^PARK	ヒーアーク
PCSO Lotto	r.1y	PCSOLOTTO
Paga Todo	r.23	^PAGATODO
Palms Bet	r.2k	PALMSBET
Round1	r.4	ROUND1
SNAI	r.1n	SNAI	PUNTOSNAI
STS	r.25	~STS
Sky Zone	r.15b	^SKYZONE
Sports Toto	r.1r	^SPORTSTOTO
Stanleybet	r.p7	STANLEYBET
Strike Bowling Bar	r.34	^STRIKEBOWLINGBAR	^STRIKEBOWLING
Superbet	r.15c	SUPERBET
TAB	r.61	~TAB
Taito Station	r.1l	TAITOSTATION	タイトーステーション	タイトー
The Little Gym	r.1	^THELITTLEGYM	^LITTLEGYM
Timezone	r.15d	TIMEZONE
Tipsport	r.5g	TIPSPORT
Tom's World	r.1y	TOMSWORLD
Topsport	r.45	TOPSPORT
Urban Air	r.15e	^URBANAIR
Wacky Warehouse	r.a	WACKYWAREHOUSE
Warpoint	r.66	WARPOINT
WinBet	r.2k	WINBET
Zone Bowling	r.34	^ZONEBOWLING
efbet	r.2k	EFBET	ЕФБЕТ
inbet	r.2k	INBET
tenpin	r.a	TENPIN
ΟΠΑΠ	r.64	ΟΠΑΠ
Лига ставок	r.66	ЛИГАСТАВОК	LIGASTAVOK
Спорт Тото	r.2k	СПОРТТОТО	~БСТ	БЪЛГАРСКИСПОРТЕНТОТАЛИЗАТОР
Столото	r.66	СТОЛОТО
Фонбет	r.66	ФОНБЕТ	FONBET
アドアーズ	r.1s	アトアース	ADORES
アピナ	r.1s	~アヒナ	APINA
アプレシオ	r.1s	アフレシオ	~APRECIO
カラオケ まねきねこ	r.1s	カラオケまねきねこ	KARAOKEMANEKINEKO	まねきねこ
カラオケバンバン	r.1s	カラオケハンハン	KARAOKEBANBAN
カラオケ館	r.1s	カラオケ館	^KARAOKEKAN
ガイア	r.1s	~カイア	GAIA
クラブセガ	r.1s	クラフセカ	セカワールト	^SEGAWORLD	^CLUBSEGA	クラフSEGA	~セカ
コミック・バスター	r.1s	コミックハスター	^COMICBUSTER
コート・ダジュール	r.1s	コートタシュール	COTEDAZUR
シダックス	r.1s	シタックス	SHIDAX
ジョイサウンド	r.1s	ショイサウント	JOYSOUND
タイトーステーション	r.1s	タイトーステーション	TAITOSTATION	タイトー
ダイナム	r.1s	タイナム	DYNAM
ナムコ	r.1s	~ナムコ	NAMCO
ビッグエコー	r.1s	ヒックエコー	^BIGECHO
マルハン	r.1s	マルハン	MARUHAN
マンボー	r.1s	マンホー	MANBOO
メディアカフェポパイ	r.1s	メティアカフェホハイ	MEDIACAFEPOPEYE
ラウンドワン	r.1s	ラウントワン	ROUND1
中国体育彩票	r.6k	中国体育彩票	^CHINASPORTSLOTTERY	中国体彩	~体彩
中国福利彩票	r.6k	中国福利彩票	^CHINAWELFARELOTTERY	中国福彩	~福彩
台灣彩券	r.6l	台灣彩券	^TAIWANLOTTERY	台湾彩券	公益彩券
好樂迪KTV	r.6l	好樂迪KTV	HOLIDAYKTV	~好樂迪	~HOLIDAY
宝くじ	r.1s	~宝くし	TAKARAKUJI	全国自治宝くし	NATIONALAUTONOMOUSLOTTERY	JAPANLOTO	LOTOロト	^LOTTERYOFJAPAN
快活CLUB	r.1s	快活CLUB	快活クラフ	KAIKATSU	~快活
樂高探索中心 LEGOLAND Discovery Centre	r.1l	LEGOLANDDISCOVERYCENTRE	樂高探索中心	^樂高探索中心LEGOLAND
湯姆熊歡樂世界	r.6l	湯姆熊歡樂世界	TOMSWORLD
纯K	r.6k	~纯K	CHUNK
网鱼网咖	r.6k	网鱼网咖
自遊空間	r.1s	自遊空間	JIYUKUKAN	^SPACECREATE
錢櫃Partyworld	r.6l	錢櫃PARTYWORLD	CASHBOXPARTYWORLD
香港賽馬會 The Hong Kong Jockey Club	r.1l	THEHONGKONGJOCKEYCLUB	HONGKONGJOCKEYCLUB	香港賽馬會	HKJC	^香港賽馬會THE
AWO Familienglobus	2a.0	AWOFAMILIENGLOBUS
AWO Regionalverband Rhein-Erft & Euskirchen	2a.0	^AWOREGIONALVERBAND
AWO Soziale Dienste gemeinnützige GmbH	2a.0	^AWOSOZIALE
AWO Unterbezirk Dortmund	2a.0	AWOUNTERBEZIRKDORTMUND	^AWOUNTERBEZIRK
Adelby 1	2a.0	ADELBY1	~ADELBY
Akasia barnehage AS	2a.2q	AKASIABARNEHAGEAS	~AKASIA	^AKASIABARNEHAGE
Anganvady	2a.2g	ANGANVADY
Anganwadi	2a.2g	ANGANWADI	ANGANAVADI	ANGANAWADI	ANGANAWADY	ANGANVADI
Arbeiter-Samariter-Bund	2a.0	ARBEITERSAMARITERBUND	~ASB	^ARBEITERSAMARITER
Arbeiterwohlfahrt	2a.0	ARBEITERWOHLFAHRT	~AWO
Arbeiterwohlfahrt Kreisverband Düren e. V.	2a.0	^ARBEITERWOHLFAHRTKREISVERBAND
Arbeiterwohlfahrt Region Hannover e.V.	2a.0	^ARBEITERWOHLFAHRTREGION
Asha Worker	2a.2g	ASHAWORKER
Association des Maisons de quartier de Reims	2a.k	^ASSOCIATIONDES
Auckland Kindergarten Association	2a.2l	AUCKLANDKINDERGARTENASSOCIATION	^AUCKLANDKINDERGARTEN
BVZ	2a.0	~BVZ	BVZGMBH
Babilou	2a.qi	BABILOU
Bayerisches Rotes Kreuz	2a.0	BAYERISCHESROTESKREUZ	~BRK	~BAYERISCHES	^BAYERISCHESROTES
BestStart Educare	2a.2l	BESTSTARTEDUCARE	~BESTSTART
Busy Bees	2a.a	BUSYBEES
CC Porte de DrômArdèche	2a.k	CCPORTEDEDROMARDECHE	^CCPORTE
CEFA Early Learning	2a.2p	CEFA	^CEFAEARLY
CEN-CINAI	2a.78	CENCINAI
Cadence Academy Preschool	2a.4	CADENCEACADEMYPRESCHOOL	~CADENCE	^CADENCEACADEMY
Caritasverband Dortmund	2a.0	CARITASVERBANDDORTMUND
Caritasverband Hannover e.V.	2a.0	CARITASVERBANDHANNOVEREV	^CARITASVERBANDHANNOVER
Chesterbrook Academy	2a.4	CHESTERBROOKACADEMY	~CHESTERBROOK
Childcare Network	2a.4	CHILDCARENETWORK	~CHILDCARE
Children's Learning Adventure	2a.4	^CHILDRENSLEARNINGADVENTURE	~CLA	^CHILDRENSLEARNING
Childtime	2a.4	CHILDTIME
CompaNanny	2a.l	COMPANANNY
Crèche People & Baby	2a.k	CRECHEPEOPLEBABY	~CRECHE	^CRECHEPEOPLE
Család- és Gyermekjóléti Központ	2a.39	CSALADESGYERMEKJOLETIKOZPONT	~CSALAD	^CSALADES
DRK-Kreisverband Städteregion Aachen e.V.	2a.0	^DRKKREISVERBAND
Denk mit! Kinderbetreuungseinrichtungen	2a.0	^DENKMIT
Deutscher Kinderschutzbund	2a.0	DEUTSCHERKINDERSCHUTZBUND	DKSB	KINDERSCHUTZBUND
Deutsches Rotes Kreuz	2a.0	DEUTSCHESROTESKREUZ	~DRK	ROTESKREUZ
Diakonie	2a.0	DIAKONIE
Diakoniewerk Essen	2a.0	DIAKONIEWERKESSEN	~DIAKONIEWERK
Diakonisches Werk – Stadtmission Bayreuth	2a.0	~DIAKONISCHES	^DIAKONISCHESWERK
Elbkinder Vereinigung Hamburger Kitas gGmbH	2a.0	~ELBKINDER	^ELBKINDERVEREINIGUNG
Elterninitiative	2a.0	ELTERNINITIATIVE
Espira	2a.2q	ESPIRA
Evangelisch-lutherischer Kirchenkreis Hannover	2a.0	~EVANGELISCH	^EVANGELISCHLUTHERISCHER
Evangelischer Kirchenkreis Dortmund	2a.0	EVKIRCHENKREISDORTMUND
Evangelischer Kirchenkreis Hamm	2a.0	EVANGELISCHERKIRCHENKREISHAMM
Evangelischer Kirchenkreisverband für Kindertageseinrichtungen Berlin Mitte-Nord	2a.0	^EVANGELISCHERKIRCHENKREISVERBAND
FABIDO	2a.0	FABIDO
FRÖBEL Bildung und Erziehung	2a.0	FROBEL	^FROBELBILDUNG
Family First	2a.a	^FAMILYFIRST
Florencia Benavidez	2a.3a	FLORENCIABENAVIDEZ	~FLORENCIA
Fondation de l'Enfance et de la Jeunesse	2a.1x	^FONDATIONDE
Fundación Integra	2a.4g	FUNDACIONINTEGRA
Gesamtverband der Katholischen Kirchengemeinden in der Region Hannover	2a.0	~GESAMTVERBAND	^GESAMTVERBANDDER
Goodstart Early Learning	2a.34	GOODSTARTEARLYLEARNING	~GOODSTART	^GOODSTARTEARLY
Gradski ured za obrazovanje	2a.51	GRADSKIUREDZAOBRAZOVANJE	~GRADSKI	^GRADSKIURED
Guidepost Montessori	2a.15f	GUIDEPOSTMONTESSORI	~GUIDEPOST
Humankind	2a.l	HUMANKIND
INA.KINDER.GARTEN	2a.0	INAKINDERGARTEN	^INAKINDER
Internationaler Bund	2a.0	INTERNATIONALERBUND	~INTERNATIONALER
JU Centar za predškolsko vaspitanje i obrazovanje Banja Luka	2a.2m	^JUCENTAR
JUL	2a.0	~JUL	JULGEMEINNUTZIGEGMBH	JULGGMBH
Johanniter-Unfall-Hilfe e.V.	2a.0	DIEJOHANNITER	JOHANNITER	^JOHANNITERUNFALL
Jugend- und Sozialwerk	2a.0	JUGENDUNDSOZIALWERK	~JUS	^JUGENDUND
Junji	2a.4g	JUNJI
Katholische Gesamtkirchengemeinde Ravensburg	2a.0	^KATHOLISCHEGESAMTKIRCHENGEMEINDE
Katholische KiTa gGmbH Saarland	2a.0	KATHOLISCHEKITAGGMBHSAARLAND
Katholische KiTa gGmbH Trier	2a.0	KATHOLISCHEKITAGGMBHTRIER
Kidango	2a.4	KIDANGO
Kids 'R' Kids	2a.4	^KIDSRKIDS	^KIDSAREKIDS	^KIDSR
Kidsa barnehager AS	2a.2q	KIDSABARNEHAGERAS	^KIDSABARNEHAGER
Kidsfirst Kindergartens	2a.2l	KIDSFIRST
Kinder im Kiez	2a.0	KINDERIMKIEZ	^KINDERIM
Kinder in Wien	2a.1q	^KINDERINWIEN	^KINDERIN
Kindercare	2a.2l	KINDERCARE
Kinderfreunde	2a.1q	KINDERFREUNDE	DIEKINDERFREUNDE	OSTERREICHISCHEKINDERFREUNDE
Kinderhaus e. V.	2a.0	KINDERHAUSEV	~KINDERHAUS	^KINDERHAUSE
Kinderzentren Kunterbunt	2a.0	KINDERZENTRENKUNTERBUNT	~KINDERZENTREN
Kitaverband Diepholz	2a.0	KITAVERBANDDIEPHOLZ	~KITAVERBAND
Klax Berlin	2a.0	KLAXBERLIN
Kïdo	2a.15g	KIDO
La Maison Bleue	2a.k	^LAMAISONBLEUE	^LAMAISON
La Petite Academy	2a.4	^LAPETITE
Lebenshilfe	2a.0	LEBENSHILFE
Les Chérubins	2a.k	LESCHERUBINS
Les Petits Chaperons Rouges	2a.k	LESPETITSCHAPERONSROUGES	^LESPETITS
Lollipops Educare	2a.2l	LOLLIPOPSEDUCARE	~LOLLIPOPS
Læringsverkstedet AS	2a.2q	LAERINGSVERKSTEDETAS	~LAERINGSVERKSTEDET
Maschseekinder gGmbH	2a.0	MASCHSEEKINDERGGMBH	~MASCHSEEKINDER
Merryhill Preschool	2a.4	MERRYHILLPRESCHOOL	~MERRYHILL
Mumm-Familienservice	2a.0	MUMMFAMILIENSERVICE
N. Family Club	2a.a	^NFAMILYCLUB	^NFAMILY
Nachbarschaftsheim Schöneberg	2a.0	NACHBARSCHAFTSHEIMSCHONEBERG	~NACHBARSCHAFTSHEIM
New Horizon Academy	2a.4	^NEWHORIZONACADEMY	^NEWHORIZON
Norlandia	2a.ci	NORLANDIA
Ogólnopolski Operator Oświaty	2a.25	OGOLNOPOLSKIOPERATOROSWIATY	~OGOLNOPOLSKI	^OGOLNOPOLSKIOPERATOR
Orte für Kinder	2a.0	^ORTEFURKINDER	^ORTEFUR
Outlaw	2a.0	OUTLAW
Paritätischer Hannover gGmbH	2a.0	PARITATISCHERHANNOVERGGMBH	~PARITATISCHER	^PARITATISCHERHANNOVER
Partou	2a.l	PARTOU
Pfefferwerk Stadtkultur	2a.0	PFEFFERWERKSTADTKULTUR	~PFEFFERWERK
Pilke päiväkodit Oy	2a.49	PILKEPAIVAKODITOY	^PILKEPAIVAKODIT
Pinal Gila Community Child Services	2a.4	PINALGILACOMMUNITYCHILDSERVICES	^PINALGILA
Postillion	2a.0	POSTILLION
Profinos	2a.0	PROFINOS
QRMSHBM	2a.4d	QRMSHBM
SKOzoK	2a.l	SKOZOK
Safari Kid	2a.4	^SAFARIKID
Santa Casa da Misericórdia	2a.2b	^SANTACASADAMISERICORDIA	^SANTACASA
Save the Children	2a.1	^SAVETHECHILDREN	^SAVETHE
Sinne	2a.l	~SINNE
Sozialpädagogischer Verein	2a.0	SOZIALPADAGOGISCHERVEREIN	~SOZIALPADAGOGISCHER
Stiftelsen Kanvas	2a.2q	STIFTELSENKANVAS	~STIFTELSEN
Szeged Megyei Jogú Város Önkormányzata Óvodák Igazgatósága	2a.39	^SZEGEDMEGYEI
Terminal for Kids	2a.0	^TERMINALFORKIDS	^TERMINALFOR
The Children's Courtyard	2a.4	THECHILDRENSCOURTYARD	CHILDRENSCOURTYARD
The Goddard School	2a.4	THEGODDARDSCHOOL	GODDARDSCHOOL	^THEGODDARD
Touhula	2a.49	TOUHULA
Trondhjems Asylselskap	2a.2q	TRONDHJEMSASYLSELSKAP	~TRONDHJEMS
Trägergemeinschaft TfK im Ev. KK Gütersloh	2a.0	~TRAGERGEMEINSCHAFT	^TRAGERGEMEINSCHAFTTFK
Tutor Time	2a.4	TUTORTIME
Vihdin kunta	2a.49	VIHDINKUNTA	~VIHDIN
Volkssolidarität	2a.0	VOLKSSOLIDARITAT
Volkssolidarität Leipziger Land/Muldental e.V.	2a.0	^VOLKSSOLIDARITATLEIPZIGER
YMCA	2a.4	YMCA
Zweckverband Katholische Tageseinrichtungen für Kinder im Bistum Essen	2a.0	~ZWECKVERBAND	^ZWECKVERBANDKATHOLISCHE
pme Familienservice GmbH	2a.0	PMEFAMILIENSERVICEGMBH	^PMEFAMILIENSERVICE
pro futura	2a.0	^PROFUTURA
pro multis	2a.0	PROMULTIS
Бэби-клуб	2a.15h	БЭБИКЛУБ	^BABYCLUB
Международный общественный фонд (МОФ) “Инициатива Розы Отунбаевой”	2a.6c	~МЕЖДУНАРОДНЫИ	^МЕЖДУНАРОДНЫИОБЩЕСТВЕННЫИ
Предшколска установа „Дечја радост“	2a.4s	ПРЕДШКОЛСКАУСТАНОВАДЕЧЈАРАДОСТ	~ПРЕДШКОЛСКА	^ПРЕДШКОЛСКАУСТАНОВА
ბათუმის საბავშვო ბაღების გაერთიანება	2a.6i	~ᲑᲐᲗᲣᲛᲘᲡ
რუსთავის საბავშვო ბაგა–ბაღების გაერთიანება	2a.6i	~ᲠᲣᲡᲗᲐᲕᲘᲡ
ちびっこランド	2a.1s	ちひっこラント	CHIBIKKOLAND
グローバルキッズ	2a.1s	クローハルキッス	^GLOBALKIDS
ポポラー	2a.1s	ホホラー	POPOLAR
大风车幼儿园	2a.6k	大风车幼儿园
枫叶小熊	2a.6k	枫叶小熊	枫叶小熊幼儿园	~枫叶熊	枫叶熊幼儿园
红缨幼儿园	2a.6k	红缨幼儿园
红黄蓝幼儿园	2a.6k	红黄蓝幼儿园	^RYBEDUCATION
AEON	m.1s	AEON	イーオン	いーおん	~ION	~永旺	~吉之島
Aakash	m.2g	AAKASH
Allen Career Institute	m.2g	^ALLENCAREERINSTITUTE	^ALLENCAREER
American National University	m.4	^AMERICANNATIONALUNIVERSITY	~ANU	^AMERICANNATIONAL
Aveda	m.t	AVEDA
Bach to Rock	m.4	^BACHTOROCK	~B2R	^BACH2ROCK	^BACHTO
Berlitz	m.1	BERLITZ
Best Brains	m.3r	BESTBRAINS
C2 Education	m.4	^C2EDUCATION
CCAA	m.26	CCAA
CNA	m.26	~CNA
Code Ninjas	m.1	CODENINJAS
Color Me Mine	m.4	^COLORMEMINE	^COLORME
ComCave	m.0	COMCAVE
Cultura Inglesa	m.26	^CULTURAINGLESA
DeVry University	m.4	DEVRY
Dunamare onderwijs	m.l	DUNAMAREONDERWIJS	~DUNAMARE
ECC外語学院	m.1s	ECC外語学院	ECCFOREIGNLANGUAGEINSTITUTE	いーしーしーかいこかくいん	ISHISHIGAIGOGAKUIN	~ECC
ECF	m.k	~ECF
ECPI University	m.4	ECPIUNIVERSITY	EASTCOASTPOLYTECHNICINSTITUTE
ELS	m.15i	~ELS	ELSLANGUAGECENTERS
Empire Beauty Schools	m.4	^EMPIREBEAUTYSCHOOLS	^EMPIREBEAUTYSCHOOL	^EMPIREBEAUTY
Fisk	m.26	~FISK
GABA	m.1s	GABA	~かは
GOLFTEC	m.15j	GOLFTEC
Galadari	m.94	GALADARI
Grafika	m.ju	GRAFIKA
Huntington Learning Center	m.4	^HUNTINGTONLEARNINGCENTER	~HUNTINGTON	^HUNTINGTONLEARNING
KUMON	m.1s	KUMON	~公文	~くもん
Keiser University	m.15k	^KEISERUNIVERSITY	~KEISER
Little Kitchen Academy	m.t	^LITTLEKITCHENACADEMY	^LITTLEKITCHEN
Mad Science	m.15l	^MADSCIENCE
Mathnasium	m.15m	MATHNASIUM
NOVA	m.1s	~NOVA	~ノウァ	NOBUA	~のは	NOBA
Oxford Learning	m.2p	^OXFORDLEARNING
Paul Mitchell	m.4	^PAULMITCHELL
Physics Wallah	m.2g	PHYSICSWALLAH
Pointcode	m.k	POINTCODE
Rasmussen University	m.4	RASMUSSENUNIVERSITY	~RASMUSSEN
Russian School of Mathematics	m.4	^RUSSIANSCHOOLOFMATHEMATICS	~RSM	^RUSSIANSCHOOLOFMATH	^RUSSIANSCHOOL
SAE Institute	m.15n	SAEINSTITUTE
School of Rock	m.15o	^SCHOOLOFROCK	^SCHOOLOF
Schülerhilfe	m.5	SCHULERHILFE
Shane English School	m.15p	^SHANEENGLISHSCHOOL	シェーン英会話	SHENEIKAIWA	^SHANEENGLISH
Skk School Spółka Z Ograniczoną Odpowiedzialnością	m.25	^SKKSCHOOL
Strayer University	m.4	STRAYER
Studienkreis	m.uh	STUDIENKREIS
Sylvan	m.4	SYLVAN
University of Duhok	m.y5	UNIVERSITYOFDUHOK
University of Phoenix	m.4	^UNIVERSITYOFPHOENIX	UOPX
Université de Lille	m.k	^UNIVERSITEDELILLE	^UNIVERSITEDE
Wall Street English	m.1	^WALLSTREETENGLISH
Wizard	m.26	~WIZARD	WIZARDBYPEARSON
Yamaha音樂教室	m.6l	YAMAHA音樂教室	^YAMAHAMUSICSCHOOL	ヤマハ音楽教室
Yes! Idiomas	m.26	^YESIDIOMAS
Young Drivers of Canada	m.2p	^YOUNGDRIVERS
École de la Deuxième Chance	m.k	ECOLEDELADEUXIEMECHANCE	^ECOLEDE
Детская школа искусств	m.66	ДЕТСКАЯШКОЛАИСКУССТВ	~ДЕТСКАЯ	^ДЕТСКАЯШКОЛА
シェーン英会話	m.1s	シェーン英会話	^SHANEENGLISHSCHOOL	SHENEIKAIWA
セイハ英語学院	m.1s	セイハ英語学院	SEIHAENGLISHACADEMY	せいはえいこかくいん	SEIHAEIGOGAKUIN
ベルリッツ	m.1s	ヘルリッツ	BERLITZ	へるりっつ
ペッピーキッズクラブ	m.1s	ヘッヒーキッスクラフ	PEPPYKIDSCLUB	PEPPIKIZZUKURABU
ヤマハ音楽教室	m.1s	ヤマハ音楽教室	^YAMAHAMUSICSCHOOL	YAMAHAONGAKUKYOSHITSU
佳音英語	m.6l	佳音英語	^JOYENGLISH	^JOYEDUCATION
個別教室のトライ	m.1s	個別教室のトライ
北京理工大学珠海学院	m.6k	北京理工大学珠海学院
地球村	m.6l	~地球村	^GLOBALVILLAGEORGANIZATION	~GVO	^MILTONINSTITUTE	地球村美日韓語	美爾頓證照檢定
夏恩英語學校	m.6l	夏恩英語學校	^SHANEENGLISHSCHOOL
夏恩英语学校	m.6k	夏恩英语学校	^SHANEENGLISHSCHOOL
巨匠教育	m.6l	巨匠教育	GJUN	巨匠東大日語	巨匠美語
搖滾教室	m.6l	搖滾教室	^SCHOOLOFROCK
新东方	m.6k	~新东方	^NEWORIENTALEDUCATION
日能研	m.1s	~日能研	NICHINOKEN
明光義塾	m.7k	明光義塾
東進ハイスクール	m.1s	東進ハイスクール	TOSHINHIGHSCHOOL
東進衛星予備校	m.1s	東進衛星予備校	TOSHINEISEIYOBIKO
栄光ゼミナール	m.1s	栄光セミナール	えいこうせみなーる	EIKOZEMINARU	EIKOH
樱花日语	m.6k	樱花日语	^SAKURAJP	桜にほんこ
秀英予備校	m.1s	秀英予備校	SHUEIYOBIKO
練成会	m.1s	~練成会	RENSEIKAI	仙台練成会	SENDAIRENSEIKAI	函館練成会	HAKODATERENSEIKAI	北見練成会	KITAMIRENSEIKAI	小樽練成会	OTARURENSEIKAI	山形練成会	YAMAGATARENSEIKAI	岩見沢練成会	IWAMIZAWARENSEIKAI	旭川練成会	ASAHIKAWARENSEIKAI	札幌練成会	SAPPORORENSEIKAI	滝川練成会	TAKIKAWARENSEIKAI	畜大練成会	CHIKUDAIRENSEIKAI	苫小牧練成会	TOMAKOMAIRENSEIKAI	釧路練成会	KUSHIRORENSEIKAI	青森練成会	AOMORIRENSEIKAI
進学会	m.1s	~進学会	SHINGAKUKAI	九大進学会	KYUDAISHINGAKUKAI	京大進学会	KYODAISHINGAKUKAI	北大学力増進会	HOKUDAIGAKURYOKUZOSHINKAI	名大進学会	MEIDAISHINGAKUKAI	東北大進学会	TOHOKUDAISHINGAKUKAI	東大進学会	TODAISHINGAKUKAI
金沢工業大学	m.1s	金沢工業大学
1st Franklin Financial	14.4	1STFRANKLINFINANCIAL	^1STFRANKLIN
Ameriprise Financial	14.4	AMERIPRISEFINANCIAL	~AMERIPRISE
Block Advisors	14.4	^BLOCKADVISORS
Broker Consulting	14.5g	^BROKERCONSULTING
Charles Schwab	14.4	CHARLESSCHWAB	SCHWAB
De Hypotheker	14.l	DEHYPOTHEKER
Deutsche Vermögensberatung	14.0	DEUTSCHEVERMOGENSBERATUNG	DVAG
Edward Jones	14.t	^EDWARDJONES
Fidelity Investments	14.4	^FIDELITYINVESTMENTS	~FIDELITY	^FIDELITYINVESTORCENTER
H&R Block	14.15q	^HRBLOCK	^HRBLOCK	^HR
Jackson Hewitt	14.4	JACKSONHEWITT
Kapitol	14.1v	KAPITOL
Liberty Tax	14.t	^LIBERTYTAX
Lohnsteuerhilfe Baden-Württemberg	14.0	LOHNSTEUERHILFEBADENWURTTEMBERG	LOHIBW	LOHNSTEUERHILFEBW	^LOHNSTEUERHILFEBADEN
Lohnsteuerhilfe Bayern	14.0	LOHNSTEUERHILFEBAYERN	LOHI
MLP	14.0	~MLP	MLPAG	MLPSE
Merrill	14.4	~MERRILL	^MERRILLLYNCHWEALTHMANAGEMENT
NM Money	14.a	^NMMONEY
OVB Holding	14.0	OVBHOLDING
Qaryzzaim	14.4l	QARYZZAIM
RBC Wealth Management	14.2p	RBCWEALTHMANAGEMENT	^RBCWEALTH
Raymond James	14.t	^RAYMONDJAMES
SageView Advisory Group	14.4	SAGEVIEWADVISORYGROUP	~SAGEVIEW	^SAGEVIEWADVISORY
Scotia Wealth Management	14.2p	^SCOTIAWEALTHMANAGEMENT	^SCOTIAWEALTH
Solva	14.4l	SOLVA
Steuerring	14.0	STEUERRING
Swiss Life Select	14.15r	^SWISSLIFESELECT
TD Ameritrade	14.4	TDAMERITRADE
TaxAssist Accountants	14.a	TAXASSISTACCOUNTANTS	~TAXASSIST
Thrivent	14.4	THRIVENT
UBS	14.4	~UBS	UBSFINANCIALSERVICES
Vereinigte Lohnsteuerhilfe	14.0	VEREINIGTELOHNSTEUERHILFE	~VLH
Wells Fargo Advisors	14.4	^WELLSFARGOADVISORS
Wells Fargo Private Bank	14.4	^WELLSFARGOPRIVATEBANK	^THEPRIVATEBANK	^PRIVATEBANK
БКС Мир инвестиций	14.66	БКСМИРИНВЕСТИЦИИ	BCSFINANCIALGROUP	^БКСМИР
Газпромбанк Автолизинг	14.66	ГАЗПРОМБАНКАВТОЛИЗИНГ	~ГАЗПРОМБАНК
СберЛизинг	14.66	СБЕРЛИЗИНГ
中信建投证券	14.6k	中信建投证券	^CHINASECURITIES
中信证券	14.6k	中信证券	CITICSECURITIES
华泰证券	14.6k	华泰证券	HUATAISECURITIES
国泰君安证券	14.6k	国泰君安证券	GUOTAIJUNANSECURITIES
招商证券	14.6k	招商证券	^CHINAMERCHANTSSECURITIES
耀才證券 Bright Smart Securities	14.1l	^BRIGHTSMARTSECURITIES	耀才證券	^耀才證券BRIGHT
1st Heritage Credit	13.4	1STHERITAGECREDIT	^1STHERITAGE
A-MAX Auto Insurance	13.4	^AMAX
ACE Cash Express	13.4	^ACECASHEXPRESS	~ACE	^ACECASH
AOK Baden-Württemberg	13.0	AOKBADENWURTTEMBERG	~AOK	AOKBW	^AOKBADEN
AOK Bayern	13.0	AOKBAYERN	~AOK
AOK Bremen/Bremerhaven	13.0	~AOK	AOKBREMEN	AOKBREMERHAVEN
AOK Hessen	13.0	AOKHESSEN	~AOK
AOK Niedersachsen	13.0	AOKNIEDERSACHSEN	~AOK	IKKNIEDERSACHSEN
AOK Nordost	13.0	AOKNORDOST	~AOK	AOKBERLIN	AOKBRANDENBURG	AOKMECKLENBURGVORPOMMERN
AOK Nordwest	13.0	AOKNORDWEST	AOKSCHLESWIGHOLSTEIN	AOKWESTFALENLIPPE
AOK Plus	13.0	AOKPLUS	~AOK	AOKSACHSEN	AOKTHURINGEN
AOK Rheinland-Pfalz/Saarland	13.0	AOKRHEINLANDPFALZ	AOKSAARLAND
AOK Rheinland/Hamburg	13.0	AOKHAMBURG	AOKRHEINLAND
AOK Sachsen-Anhalt	13.0	AOKSACHSENANHALT	~AOK	BKKSACHSENANHALT
ARAG	13.0	ARAG
ARX	13.3s	~ARX	АРКС	~AXA
AXA	13.1	~AXA
Abeille Assurances	13.k	ABEILLEASSURANCES	~ABEILLE
Ablaza Pawnshop	13.1y	ABLAZAPAWNSHOP	~ABLAZA
Advance America	13.4	^ADVANCEAMERICA
Advance Financial	13.4	^ADVANCEFINANCIAL
Aflac	13.4	AFLAC
Allianz	13.1	~ALLIANZ	^ALLIANZVERSICHERUNG	АЛИАНЦ
Allstate	13.t	ALLSTATE
American Automobile Association	13.4	^AMERICANAUTOMOBILEASSOCIATION	~AAA	^AAAINSURANCE	^AMERICANAUTOMOBILE
American Family Insurance	13.4	^AMERICANFAMILYINSURANCE	^AMERICANFAMILY	AMFAM
Amscot	13.4	AMSCOT
Aréas Assurances	13.k	^AREASASSURANCES	~AREAS
Asepeyo	13.1u	ASEPEYO
Asoba	13.3x	ASOBA
Assu 2000	13.k	ASSU2000
Assupol	13.31	ASSUPOL
AssuredPartners	13.5b	ASSUREDPARTNERS
Aviva	13.15s	AVIVA
Aésio Mutuelle	13.k	AESIO
BGV	13.0	~BGV	BADISCHEVERSICHERUNGEN
BHF Pawnshop & Jewelry Store	13.1y	BHFPAWNSHOP
BIG Gesundheit	13.0	^BIGGESUNDHEIT	^BIGDIREKTGESUND	BUNDESINNUNGSKRANKENKASSE
BKK-VBU	13.0	BKKVBU
Bahn-BKK	13.0	BAHNBKK
Banco do Brasil Seguridade	13.26	BANCODOBRASILSEGURIDADE	BBSEGURIDADE	^BANCODO
Bankers Life	13.4	BANKERSLIFE	~BANKERS
Barko Loans	13.31	BARKOLOANS
Barmenia	13.0	BARMENIA
Barmer	13.0	BARMER	DEUTSCHEBKK	GMUNDERERSATZKASSE
BrokerLink	13.2p	BROKERLINK
Bâloise	13.15t	BALOISE
CAA	13.2p	~CAA	^CANADIANAUTOMOBILEASSOCIATION
CB Estrada Pawnshop	13.1y	CBESTRADAPAWNSHOP	^CBESTRADA
CESCE	13.1u	CESCE
CMG Financial	13.4	CMGFINANCIAL
CSF	13.k	~CSF
CUK Ubezpieczenia	13.25	CUKUBEZPIECZENIA
Cafpi	13.k	CAFPI
California Check Cashing Stores	13.4	CALIFORNIACHECKCASHING	^CALIFORNIACHECK
Caser	13.1u	CASER
Cash 4 You	13.2p	^CASH4YOU	^CASH4
Cash America International	13.4	^CASHAMERICA
Cash Converters	13.15u	CASHCONVERTERS
Cash Credit	13.2k	^CASHCREDIT	^КЕШКРЕДИТ
Cash Crusaders	13.30	CASHCRUSADERS
Cash Generator	13.a	^CASHGENERATOR
Cash Money	13.2p	^CASHMONEY
Cash Store	13.4	^CASHSTORE
CashMax	13.4	CASHMAX
Cashco Financial	13.2p	CASHCOFINANCIAL	~CASHCO
Cathay Century Insurance	13.6l	CATHAYCENTURYINSURANCE	国泰世纪保险	^CATHAYCENTURY
Cebuana Lhuillier	13.1y	CEBUANA	AGENCIACEBUANA
Check 'n Go	13.4	^CHECKNGO	^CHECKANDGO	^CHECKN
Check Into Cash	13.4	^CHECKINTOCASH	^CHECKINTO
CheckSmart	13.4	CHECKSMART	^CHECKMART
Co-operators	13.2p	^COOPERATORS	^THECOOPERATORS
Cofidis	13.15v	COFIDIS
Comparion Insurance Agency	13.4	COMPARIONINSURANCEAGENCY	~COMPARION	^COMPARIONINSURANCE
Compro Oro	13.pp	^COMPROORO
Concordia	13.15w	CONCORDIA
Continentale	13.0	~CONTINENTALE	CONTINENTALEKRANKENVERSICHERUNG	^CONTINENTALEVERSICHERUNG	^DIECONTINENTALE
Country Financial	13.4	^COUNTRYFINANCIAL
Credissimo	13.2k	CREDISSIMO	КРЕДИСИМО
Crefisa	13.26	CREFISA
DAK Gesundheit	13.0	^DAKGESUNDHEIT	BKKAXELSPRINGER	BKKBEIERSDORFAG	BKKGESUNDHEIT	~DAK	HAMBURGMUNCHENERKRANKENKASSE	SAINTGOBAINBETRIEBSKRANKENKASSE	SHELLBKKLIFE
DEVK	13.0	DEVK
DKV	13.0	~DKV
DVV	13.56	~DVV	DVVVERZEKERINGEN
Debeka	13.0	DEBEKA
Desjardins Insurance	13.2p	DESJARDINS	^STATEFARM
Direct Auto Insurance	13.4	^DIRECTAUTOINSURANCE	^DIRECTAUTO
Dobrá záložňa	13.2w	DOBRAZALOZNA
Dôvera	13.2w	DOVERA
ENSA	13.ad	ENSA
EZPAWN	13.4	EZPAWN
EasyCredit	13.2k	EASYCREDIT	^ИЗИКРЕДИТ
Ergo	13.15x	ERGO
Ergo Hestia	13.25	ERGOHESTIA
Erie Insurance	13.4	ERIEINSURANCE	ERIE
Estrella Insurance	13.4	^ESTRELLAINSURANCE
Exchange	13.0	~EXCHANGE	^EXCHANGEAG
Fairstone Financial	13.2p	CITIFINANCIAL	FAIRSTONE
Farm Bureau Financial Services	13.4	^FARMBUREAUFINANCIALSERVICES
Farm Bureau Insurance	13.4	^FARMBUREAUINSURANCE
Farm Bureau Insurance of Tennessee	13.4	^FARMBUREAUINSURANCE
Farmers Insurance	13.4	^FARMERSINSURANCE	~FARMERS	^FARMERSINS
Fidelidade	13.2b	FIDELIDADE
Fiditalia	13.1n	FIDITALIA
Findomestic	13.1n	FINDOMESTIC
First Cash	13.20	^FIRSTCASH
First Virginia	13.4	^FIRSTVIRGINIA	1STVIRGINIA
Foyer	13.2x	~FOYER
Fred Loya Insurance	13.4	FREDLOYA
Freeway Insurance	13.4	FREEWAYINSURANCE	~FREEWAY
Fremap	13.1u	FREMAP
Fundación Dondé	13.20	^FUNDACIONDONDE	~DONDE
GEICO	13.4	GEICO
GMF	13.k	~GMF
Gan	13.k	~GAN	^GANASSURANCES
Generali	13.15y	~GENERALI	^GENERALIESPANA
Generali Tranquilidade	13.2b	GENERALITRANQUILIDADE	TRANQUILIDADE
Goosehead Insurance	13.4	GOOSEHEADINSURANCE	~GOOSEHEAD
Gothaer	13.0	GOTHAER
Grange Insurance	13.4	GRANGE
Grawe	13.15z	GRAWE	GRAZERWECHSELSEITIGE
Gross	13.4d	~GROSS
Groupama	13.160	GROUPAMA
H&T Pawnbrokers	13.a	HTPAWNBROKERS	^HT
HDFC Life	13.2g	HDFCLIFE
HDI	13.0	~HDI	HDIDIREKT	HDIGERLING	HDIGLOBAL
HUK-Coburg	13.0	HUKCOBURG
HanseMerkur	13.0	HANSEMERKUR
Harmonie Mutuelle	13.k	^HARMONIEMUTUELLE
Helvetia	13.1b	HELVETIA
Howden	13.a	HOWDEN	^APLAN
I&G Brokers	13.2k	^IGBROKERS	^IG
IKK - Die Innovationskasse	13.0	IKKDIEINNOVATIONSKASSE	IKKMECKLENBURGVORPOMMERN	^IKKNORD	IKKSCHLESWIGHOLSTEIN	INNUNGSKRANKENKASSENORD	^IKKDIE
IKK Brandenburg und Berlin	13.0	IKKBRANDENBURGUNDBERLIN	~IKK	^IKKBB	^IKKBRANDENBURG
IKK Südwest	13.0	IKKSUDWEST	~IKK	^IKKSW
IKK classic	13.0	^IKKCLASSIC	IKKBADENWURTTEMBERGUNDHESSEN	^IKKHAMBURG	IKKSACHSEN	IKKTHURINGEN	VEREINIGTEIKK
IKK gesund plus	13.0	^IKKGESUNDPLUS	IKKBREMENBREMERHAVEN	IKKSACHSENANHALT	^IKKGESUND
INGO	13.3s	INGO	ІНГО
Insurance Navy Brokers	13.4	^INSURANCENAVYBROKERS	^INSURANCENAVY
Jaro Pawnshop	13.1y	JAROPAWNSHOP
KKH	13.0	~KKH	KAUFMANNISCHEKRANKENKASSE
Kerala Financial Corporation	13.2g	KERALAFINANCIALCORPORATION	~KFC	^KERALAFINANCIAL
Kerala State Financial Enterprises	13.2g	KERALASTATEFINANCIALENTERPRISES	KSFE
Kmf	13.4l	~KMF
Knappschaft	13.0	KNAPPSCHAFT
Komunálna poisťovňa	13.2w	KOMUNALNAPOISTOVNA	~KOMUNALNA
Kooperativa	13.5g	KOOPERATIVA
LVM	13.0	~LVM	LVMVERSICHERUNG
LaLux	13.2x	LALUX	^LALUXEMBOURGEOISE
LegalWise	13.31	LEGALWISE
Lendmark Financial Services	13.4	LENDMARKFINANCIALSERVICES	~LENDMARK	^LENDMARKFINANCIAL
Liberty Group Limited	13.31	^LIBERTYGROUPLIMITED	^LIBERTYGROUP
Liberty Mutual Insurance	13.4	^LIBERTYMUTUALINSURANCE
Liberty Seguros	13.1u	^LIBERTYSEGUROS
Life Insurance Corporation	13.2g	^LIFEINSURANCECORPORATION	~LIC	^LIFEINSURANCE
Loombard	13.25	LOOMBARD
Línea Directa	13.1u	^LINEADIRECTA
M Lhuillier	13.1y	MLHUILLIER
MAAF	13.k	MAAF
MGEN	13.k	MGEN
MMA	13.k	~MMA	MUTUELLESDUMANSASSURANCES
Macif	13.k	MACIF
Maif	13.k	MAIF
Manappuram General Finance and Leasing	13.2g	~MANAPPURAM	^MANAPPURAMGENERAL
Mapfre	13.1	MAPFRE
Mariner Finance	13.4	MARINERFINANCE	~MARINER
Matmut	13.k	MATMUT
Max Life Insurance	13.2g	^MAXLIFEINSURANCE	^MAXLIFE
Mecklenburgische	13.0	MECKLENBURGISCHE
Medibank	13.34	MEDIBANK
Meilleurtaux	13.k	MEILLEURTAUX
Metropolitan	13.31	~METROPOLITAN
Midwest Title Loans	13.4	^MIDWESTTITLELOANS	^MIDWESTTITLE
Missouri Farm Bureau Insurance	13.4	^MISSOURIFARMBUREAUINSURANCE	^MISSOURIFARM
Momento	13.2k	~MOMENTO
Money Mart	13.t	^MONEYMART
Moneytree	13.4	MONEYTREE
Morgan Stanley	13.1	^MORGANSTANLEY
Muthoot Finance	13.161	MUTHOOTFINANCE	MUTHOOTINDIA	~MUTHOOT
Mutua Madrileña	13.1u	MUTUAMADRILENA
Mutual of Omaha	13.4	^MUTUALOFOMAHA	^MUTUALOF
Mutuelle de Poitiers Assurances	13.k	MUTUELLEDEPOITIERSASSURANCES	^MUTUELLEDE
My Credit	13.2k	^MYCREDIT	МОЯТКРЕДИТ
NFU Mutual	13.a	NFUMUTUAL
NN	13.1	~NN	NATIONALENEDERLANDEN
NN Slovensko	13.2w	NNSLOVENSKO
Nacional Monte de Piedad	13.20	^NACIONALMONTEDEPIEDAD	^NACIONALMONTE
National Insurance Company	13.2g	^NATIONALINSURANCECOMPANY	^NATIONALINSURANCE
Nationwide	13.4	~NATIONWIDE	^NATIONWIDEINSURANCE
New India Assurance	13.2g	^NEWINDIAASSURANCE	^NEWINDIA
New York Life	13.4	^NEWYORKLIFE
Northwestern Mutual	13.4	NORTHWESTERNMUTUAL
Nürnberger	13.0	NURNBERGER
Oborová zdravotní pojišťovna	13.1v	OBOROVAZDRAVOTNIPOJISTOVNA	~OZP	ZDRAVOTNIPOJISTOVNAOZP	~OBOROVA	^OBOROVAZDRAVOTNI
Ocaso	13.v8	OCASO	SEGUROSOCASO
Occident	13.1u	~OCCIDENT	CATALANAOCCIDENT	CATALANAOCCIDENTE	NORTEHISPANIA	^PLUSULTRA	SEGUROSBILBAO
Old Mutual Finance	13.162	^OLDMUTUALFINANCE
Old Mutual Insure	13.162	OLDMUTUALINSURE
OneMain Financial	13.4	ONEMAIN
PLS Financial Services	13.4	PLSFINANCIALSERVICES	~PLS	PLSCHECKCASHERS	PLSCHECKCASHING	^PLSFINANCIAL
PZU	13.163	~PZU	AGENCJAPZU	AGENCJAUBEZPIECZENIOWAPZU	AGENTPZU	ODDZIALPZU	POWSZECHNYZAKLADUBEZPIECZEN	PZUSA	UBEZPIECZENIAPZU
Palawan Pawnshop	13.1y	PALAWANPAWNSHOP	~PALAWAN
Payomatic	13.4	PAYOMATIC
Pegadaian	13.3y	PEGADAIAN
Pelayo	13.1u	PELAYO
Primerica	13.4	PRIMERICA
Progressive	13.4	~PROGRESSIVE	^PROGRESSIVEINSURANCE	PROGDIRECT	PROG
Provinzial	13.0	PROVINZIAL
Prudential	13.1	~PRUDENTIAL
Prudential Financial	13.4	^PRUDENTIALFINANCIAL	~PRUDENTIAL
Prévoir Assurances	13.k	^PREVOIRASSURANCES
R+V Versicherung	13.0	^RVVERSICHERUNG	~RV	RVVERSICHERUNGEN	~RUV
RACQ	13.34	RACQ	^ROYALAUTOMOBILECLUBOFQUEENSLAND
RBP, zdravotní pojišťovna	13.1v	RBPZDRAVOTNIPOJISTOVNA	~RBP	^RBPZDRAVOTNI
RD Pawnshop	13.1y	RDPAWNSHOP	~RD
Radiowealth Finance	13.1y	RADIOWEALTHFINANCE	~RFC	~RADIOWEALTH
Ramsdens	13.a	RAMSDENS
Reale	13.164	~REALE	^REALECHILE	REALEIMMOBILI	REALEMUTUAASSICURAZIONI	^REALESEGUROS	^SEGUROSREALE
Regional Finance	13.4	^REGIONALFINANCE
SBI General Insurance	13.2g	SBIGENERALINSURANCE	^SBIGENERAL
SDI Broker	13.2k	^SDIBROKER	~SDI
SIC Insurance	13.4u	^SICINSURANCE
SKOK Śląsk	13.25	SKOKSLASK
STABILITA	13.2w	STABILITA
SV SparkassenVersicherung	13.0	SVSPARKASSENVERSICHERUNG
Santa Lucía	13.1u	^SANTALUCIA
Shelter Insurance	13.4	^SHELTERINSURANCE
Signal Iduna	13.0	SIGNALIDUNA
Sinag Pawnshop	13.1y	SINAG
Sociálna poisťovňa	13.2w	SOCIALNAPOISTOVNA	~SP	~SOCIALNA
State Farm	13.4	^STATEFARM
Sun Life Financial	13.2p	^SUNLIFE
Sun Loan	13.4	^SUNLOAN
Sunlight	13.66	SUNLIGHT
Super	13.4l	~SUPER
Swinton	13.a	SWINTON
Swiss Life	13.165	^SWISSLIFE
Tambunting	13.1y	TAMBUNTING
Taytay sa Kauswagan	13.1y	TAYTAYSAKAUSWAGAN	~TAYTAY	^TAYTAYSA
Techniker Krankenkasse	13.0	TECHNIKERKRANKENKASSE	~TK	^DIETECHNIKER	~TECHNIKER
Texas Farm Bureau Insurance	13.4	^TEXASFARMBUREAUINSURANCE	^TEXASFARM
The Hartford	13.4	^THEHARTFORD
The Oriental Insurance Company	13.2g	^THEORIENTALINSURANCECOMPANY	^ORIENTALINSURANCECOMPANY	^THEORIENTAL
The Standard	13.4	^THESTANDARD	^STANDARDINSURANCECOMPANY	~STANDARD
TitleMax	13.4	TITLEMAX
Tower Loan	13.4	^TOWERLOAN
USA Pawn and Jewelry	13.4	USAPAWNANDJEWELRY	^USAPAWN
USG	13.3s	~USG	~УСГ	ГЛОБУС	УКРАІНСЬКАСТРАХОВАГРУПА
Unilink	13.25	UNILINK
Union	13.2w	~UNION	UNIONPOISTOVNA	UNIONZDRAVOTNAPOISTOVNA
UnipolSai	13.1n	UNIPOLSAI
Uniqa	13.166	UNIQA
United Healthcare	13.4	^UNITEDHEALTHCARE
United India Insurance Company	13.2g	^UNITEDINDIAINSURANCECOMPANY	^UNITEDINDIA
Universa	13.0	UNIVERSA
Universalna	13.3s	UNIVERSALNA	УНІВЕРСАЛЬНА	СКУНІВЕРСАЛЬНА
VGH	13.0	~VGH	VGHVERSICHERUNGEN
VUSO	13.3s	VUSO	ВУСО	АСКА
VidaCaixa	13.1u	VIDACAIXA
Villarica	13.1y	VILLARICA
Vittoria Assicurazioni	13.1n	VITTORIAASSICURAZIONI
Viva Credit	13.2k	^VIVACREDIT	ВИВАКРЕДИТ
Vojenská zdravotní pojišťovna České republiky	13.1v	VOZP	VOJENSKAZDRAVOTNIPOJISTOVNA	~VOJENSKA	^VOJENSKAZDRAVOTNI
Vousfinancer	13.k	VOUSFINANCER
Všeobecná zdravotná poisťovňa	13.2w	VSEOBECNAZDRAVOTNAPOISTOVNA	VSZP	~VSEOBECNA	^VSEOBECNAZDRAVOTNA
WFG National Title Company	13.4	WFGNATIONALTITLECOMPANY	WFGNATIONALTITLEINSURANCECOMPANY	^WFGNATIONAL
Warta	13.25	WARTA
Western Financial Group	13.2p	^WESTERNFINANCIALGROUP	^WESTERNFINANCIAL
Westland Insurance	13.2p	WESTLANDINSURANCE	~WESTLAND
Wiener Städtische Versicherung	13.1q	WIENERSTADTISCHEVERSICHERUNG	^WIENERSTADTISCHE
Wintrust Financial	13.4	WINTRUSTFINANCIAL	~WINTRUST
World Finance	13.4	^WORLDFINANCE
Württembergische	13.0	WURTTEMBERGISCHE
Wüstenrot	13.167	WUSTENROT
Ymanci	13.k	YMANCI
Zdravotní pojišťovna ministerstva vnitra České republiky	13.1v	ZPMVCR	~ZDRAVOTNI	^ZDRAVOTNIPOJISTOVNA
Zurich	13.168	~ZURICH
Záložňa Breva	13.2w	ZALOZNABREVA	BREVA	~ZALOZNA
easyfinancial	13.2p	EASYFINANCIAL
hkk Krankenkasse	13.0	HKKKRANKENKASSE	HANDELSKRANKENKASSE	~HKK
ÖVB	13.0	~OVB	OFFENTLICHEVERSICHERUNGBREMEN
ČSOB Poisťovňa	13.2w	CSOBPOISTOVNA
ČSOB Pojišťovna	13.1v	CSOB
Česká podnikatelská pojišťovna	13.1v	CESKAPODNIKATELSKAPOJISTOVNA	~CPP	^CESKAPODNIKATELSKA
Česká průmyslová zdravotní pojišťovna	13.1v	CPZP	^CESKAPRUMYSLOVA
Ак Барс Страхование	13.66	АКБАРССТРАХОВАНИЕ	^АКБАРС
Акс Финанс	13.66	АКСФИНАНС
Алфиа кредит	13.2k	АЛФИАКРЕДИТ	ALLPHIACREDIT
Армеец	13.2k	АРМЕЕЦ	ARMEEC
Аско-страхование	13.66	АСКОСТРАХОВАНИЕ
Асоба	13.3x	АСОБА
Белгосстрах	13.3x	БЕЛГОССТРАХ	БЕЛДЗЯРЖСТРАХ	BELGOSSTRAKH
Белкоопстрах	13.3x	БЕЛКООПСТРАХ
Благо	13.65	~БЛАГО	ЛОМБАРДБЛАГО
Быстроденьги	13.66	БЫСТРОДЕНЬГИ
Быстрый заём	13.66	БЫСТРЫИЗАЕМ	~БЫСТРЫИ
ДЗИ	13.2k	~ДЗИ
Дунав осигурање	13.rt	ДУНАВОСИГУРАЊЕ	DUNAVOSIGURANJE
Експрес Страхування	13.3s	~EXPRESS	EXPRESSСТРАХУВАННЯ	ЕКСПРЕС
Займер	13.4l	ЗАИМЕР
Золотой стандарт	13.66	ЗОЛОТОИСТАНДАРТ
Ингосстрах	13.66	ИНГОССТРАХ	INGOSSTRAKH
Капитал Life	13.66	КАПИТАЛLIFE
Капитал Медицинское Страхование	13.66	КАПИТАЛМЕДИЦИНСКОЕСТРАХОВАНИЕ	^КАПИТАЛМЕДИЦИНСКОЕ
Касса Взаимопомощи	13.66	КАССАВЗАИМОПОМОЩИ
Княжа	13.3s	КНЯЖА	KNIAZHA
ЛевИнс	13.2k	ЛЕВИНС	LEVINS
Ломбард Центральный	13.3s	ЛОМБАРДЦЕНТРАЛЬНЫИ	~ЛОМБАРД
Мусала	13.2k	МУСАЛА	MUSSALA
ОЗК	13.2k	~ОЗК
Оранта	13.3s	ОРАНТА	ORANTA
Отличные наличные	13.66	ОТЛИЧНЫЕНАЛИЧНЫЕ
РЕСО-Гарантия	13.66	РЕСОГАРАНТИЯ	^RESOGUARANTEE
Ренессанс страхование	13.66	РЕНЕССАНССТРАХОВАНИЕ	~РЕНЕССАНС
Росгосстрах	13.66	РОСГОССТРАХ
Сейф	13.4l	~СЕИФ
Скарбниця	13.3s	СКАРБНИЦЯ	ЛОМБАРДСКАРБНИЦЯ
Скс Ломбард	13.66	СКСЛОМБАРД
Согласие	13.66	СОГЛАСИЕ	SOGLASIE
ТАС	13.3s	~ТАС	~TAS	СТРАХОВАГРУПАТАС
Финтерра	13.66	ФИНТЕРРА
Центральний	13.3s	ЦЕНТРАЛЬНИИ	ЛОМБАРДЦЕНТРАЛЬНИИ
ШвидкоГроші	13.3s	ШВИДКОГРОШІ
Югория	13.66	ЮГОРИЯ
الصندوق الوطني للتأمينات الاجتماعية للعمال الأجراء	13.9p	CNAS	~الصندوق
بیمه ایران	13.6g	^IRANINSURANCE
არდი	13.6i	ARDI	АРДИ
ბერმელი	13.6i	BERMELI	БЕРМЕЛИ
თიბისი დაზღვევა	13.6i	TBCINSURANCE	ТИБИСИДАЗГВЕВА	~ᲗᲘᲑᲘᲡᲘ
იმედი L	13.6i	IMEDIL	ИМЕДИЛ
ირაო	13.6i	IRAO	ИРАО
ჯი პი აი	13.6i	~GPI	ДЖИПИАИ
ほけんの窓口	13.1s	ほけんの窓口
アコム	13.1s	~アコム	ACOM
プロミス	13.1s	フロミス	~PROMISE	SMBCコンシューマーファイナンス	SMBCCONSUMERFINANCE
中国人寿保险	13.6k	中国人寿保险	中国人寿保险股份有限公司	^CHINALIFEINSURANCE	中国人寿
中国人民保险	13.6k	中国人民保险	PICC	中国人保
中国太平	13.6k	中国太平	中国太平保险	CHINATAIPING
中国平安	13.6k	中国平安	中国平安保险	PINGAN	~平保	平安保险
中國人壽	13.6l	中國人壽	中國人壽保險	^CHINALIFEINSURANCE	中国人寿
中國人壽（海外） China Life Insurance (Overseas)	13.1l	^CHINALIFEINSURANCEOVERSEAS	中國人壽保險海外	中國人壽海外	中国人寿海外	^CHINALIFEOVERSEAS
保険クリニック	13.1s	保険クリニック	HOKENCLINIC
兆豐保險	13.6l	兆豐保險	兆豐產物保險	CHUNGKUOINSURANCE
全球人壽	13.6l	全球人壽	TRANSGLOBELIFE	全球人壽保險股份有限公司
台灣人壽	13.6l	台灣人壽	台灣人壽保險	^TAIWANLIFEINSURANCE	~台壽	臺灣人壽
大黒屋	13.1s	~大黒屋	DAIKOKUYA
太平洋保险	13.6k	太平洋保险	中国太平洋保险	CPIC	中国太保	~太保
日本生命	13.1s	日本生命	NISSAY	^NIPPONLIFE
明治安田生命	13.1s	明治安田生命	MEIJIYASUDALIFE
泰安產物保險	13.6l	泰安產物保險	TAIANINSURANCE	泰安產險
第一生命	13.1s	第一生命	^DAIICHILIFE
臺灣產物保險	13.6l	臺灣產物保險	^TAIWANFIREMARINEINSURANCE	台灣產物保險	台灣産物保險	~台産
華南保險	13.6l	華南保險	華南產物保險	^SOUTHCHINAINSURANCE
Ameris Bank	1u.4	AMERISBANK	~AMERIS
Aussie	1u.34	AUSSIE
CrossCountry Mortgage	1u.4	CROSSCOUNTRYMORTGAGE	~CROSSCOUNTRY
De Hypotheekshop	1u.l	DEHYPOTHEEKSHOP
De Hypotheker	1u.l	DEHYPOTHEKER
Embrace Financial Services	1u.a	EMBRACEFINANCIALSERVICES	~EMBRACE	^EMBRACEFINANCIAL
Guaranteed Rate	1u.4	^GUARANTEEDRATE
Guild Mortgage Company	1u.4	^GUILDMORTGAGECOMPANY	^GUILDMORTGAGE
Huis & Hypotheek	1u.l	^HUISHYPOTHEEK
Novus Home Mortgage	1u.4	NOVUSHOMEMORTGAGE	^NOVUSHOME
loanDepot	1u.4	LOANDEPOT
ooba	1u.31	OOBA
Boutique orange Monney	2x.yd	BOUTIQUEORANGEMONNEY	^BOUTIQUEORANGE
Cash Plus	2x.27	^CASHPLUS
Express Union	2x.169	^EXPRESSUNION
Hoa Phát	2x.4	HOAPHAT
Orange Money	2x.mt	^ORANGEMONEY
Ria	2x.1	~RIA	RIAMONEYTRANSFER
Wafacash وفاكاش	2x.27	WAFACASH
Юнистрим	2x.66	ЮНИСТРИМ	UNISTREAM
ინტელიექსპრესი	2x.6i	INTELIEXPRESS	ИНТЕЛИЭКСПРЕСС`;
